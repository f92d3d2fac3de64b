import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {Contents} from '@site/src/components/Contents';
import {Disclaimer} from '@site/src/components/Disclaimer';
import {EntryBody} from '@site/src/components/EntryBody';
import {Facts} from '@site/src/components/Facts';
import {RelatedEntries} from '@site/src/components/RelatedEntries';
import {CaseStudySections} from '@site/src/caseStudies/browser/CaseStudySections';
import {useCaseStudyFacts} from '@site/src/caseStudies/browser/useCaseStudyFacts';
import type {CaseStudyPageData} from '@site/src/caseStudies/caseStudyPage';
import Layout from '@site/src/theme/Layout';
import {LanguageStrip} from '@site/src/translation/browser/LanguageStrip';
import {SectionMarks} from '@site/src/translation/browser/SectionMarks';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from '@site/src/components/Page/styles.module.css';

/** A case study: facts, what was done, what is claimed, what the source does not say, how to use it. */
export default function CaseStudyPage({page}: {page: CaseStudyPageData}) {
  const {outline, facts, sections, disclaimer, chapters} = page;
  const {state} = outline;
  const factsLabel = translate({
    id: 'guide.facts.label',
    message: 'Facts',
    description: 'Name of the box',
  });
  return (
    <Layout state={state}>
      <PageMetadata title={outline.title} description={outline.summary} />
      <PageLanguages outline={outline} />
      <main className={styles.page}>
        <article>
          <EntryBody outline={outline} strip={<LanguageStrip state={state} />}>
            <Facts label={factsLabel} facts={useCaseStudyFacts(facts)} />
            <Contents
              lang={state.shown}
              items={sections.map(({id, heading}) => ({id, title: heading}))}
            />
            <SectionMarks state={state}>
              <CaseStudySections sections={sections} lang={state.shown} />
            </SectionMarks>
            {disclaimer && <Disclaimer {...disclaimer} />}
          </EntryBody>
        </article>
        <RelatedEntries
          id="related-chapters"
          heading={translate({
            id: 'guide.related.chapters',
            message: 'Chapters',
            description: 'Heading of related chapters',
          })}
          outlines={chapters}
        />
      </main>
    </Layout>
  );
}

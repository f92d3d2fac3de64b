import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {CardMetadata} from '@site/src/cards/browser/CardMetadata';
import {Contents} from '@site/src/components/Contents';
import {Disclaimer} from '@site/src/components/Disclaimer';
import {EntryBody} from '@site/src/components/EntryBody';
import {Facts} from '@site/src/components/Facts';
import {PictureCredits} from '@site/src/components/PictureCredits';
import {CaseStudyJsonLd} from '@site/src/caseStudies/browser/page/CaseStudyJsonLd';
import {CaseStudySections} from '@site/src/caseStudies/browser/page/CaseStudySections';
import {CiteThis} from '@site/src/caseStudies/browser/page/CiteThis';
import {CompareBar} from '@site/src/caseStudies/browser/compare/CompareBar';
import {CompareChoice} from '@site/src/caseStudies/browser/compare/CompareChoice';
import {RecognitionMark} from '@site/src/caseStudies/browser/recognition/RecognitionMark';
import {RelatedCases, RelatedChapters} from '@site/src/caseStudies/browser/page/RelatedCases';
import {ReuseLog} from '@site/src/caseStudies/browser/page/ReuseLog';
import {useCaseStudyFacts} from '@site/src/caseStudies/browser/page/useCaseStudyFacts';
import {COMPARE_PATH, listPath} from '@site/src/caseStudies/caseStudyList';
import {ImproveText} from '@site/src/contribute/browser/ImproveText';
import type {CaseStudyPageData} from '@site/src/caseStudies/caseStudyPage';
import type {CitationData} from '@site/src/caseStudies/cite/citationData';
import type {RelatedPageData} from '@site/src/caseStudies/related/relatedPage';
import {toReuseLink} from '@site/src/caseStudies/reuseLink';
import {useSettings} from '@site/src/site/browser/useSettings';
import Layout from '@site/src/theme/Layout';
import {LanguageStrip} from '@site/src/translation/browser/LanguageStrip';
import {SectionMark, SectionMarks} from '@site/src/translation/browser/SectionMarks';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from '@site/src/components/Page/styles.module.css';

type Props = {
  readonly page: CaseStudyPageData;
  readonly related: RelatedPageData;
  readonly citation: CitationData;
  /** The years in which it was the practice of the year. */
  readonly recognitions: readonly number[];
};

/** A case study: facts, what was done, what is claimed, what the source does not say, how to use it, who tried it. */
export default function CaseStudyPage({page, related, citation, recognitions}: Props) {
  const {outline} = page;
  const {state, title, summary, id} = outline;
  const settings = useSettings();
  return (
    <Layout state={state}>
      <PageMetadata title={title} description={summary} />
      <CardMetadata kind="caseStudy" id={id} title={title} />
      <PageLanguages outline={outline} describesWork={false} />
      <CaseStudyJsonLd page={page} />
      <main className={styles.page}>
        <article>
          <EntryBody outline={outline} strip={<LanguageStrip state={state} />}>
            <RecognitionMark years={recognitions} />
            <CaseStudyBody page={page} />
          </EntryBody>
          <CiteThis citation={citation} />
          <ImproveText
            text={{
              kind: 'caseStudy',
              id,
              title,
              language: state.shown,
              file: `case-studies/${id}/${state.shown}.md`,
            }}
            contact={settings}
            hasPublicAddress={settings.hasPublicAddress}
          />
        </article>
        <CompareChoice outline={outline} />
        <RelatedCases cases={related.cases} />
        <RelatedChapters chapters={related.chapters} />
        <CompareBar comparePath={COMPARE_PATH} listPath={listPath(1)} />
      </main>
    </Layout>
  );
}

function CaseStudyBody({page}: {page: CaseStudyPageData}) {
  const {outline, facts, sections, reuse, disclaimer, pictures} = page;
  const {state, title} = outline;
  const factsLabel = translate({
    id: 'guide.facts.label',
    message: 'Facts',
    description: 'Name of the box',
  });
  return (
    <>
      <Facts label={factsLabel} facts={useCaseStudyFacts(facts)} />
      <Contents
        lang={state.shown}
        items={sections.map(({id, heading}) => ({id, title: heading}))}
      />
      <SectionMarks state={state}>
        <CaseStudySections page={page} mark={(id) => <SectionMark id={id} />} />
      </SectionMarks>
      <ReuseLog reuse={reuse} href={toReuseLink(useSettings(), title)} />
      {disclaimer && <Disclaimer {...disclaimer} />}
      <PictureCredits pictures={pictures} />
    </>
  );
}

import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/BlogPostPage';
import MDXContent from '@theme/MDXContent';
import {CardMetadata} from '@site/src/cards/browser/CardMetadata';
import {EntryBody} from '@site/src/components/EntryBody';
import {Facts} from '@site/src/components/Facts';
import {NewsTime} from '@site/src/components/NewsTime';
import {PictureCredits} from '@site/src/components/PictureCredits';
import {RelatedEntries} from '@site/src/components/RelatedEntries';
import {SourceList} from '@site/src/components/SourceList';
import {Disclaimer} from '@site/src/components/Disclaimer';
import {ImproveText} from '@site/src/contribute/browser/ImproveText';
import type {NewsOutline} from '@site/src/guide/outline';
import {useNewsItem} from '@site/src/site/browser/useGuideData';
import {useSettings} from '@site/src/site/browser/useSettings';
import Layout from '@site/src/theme/Layout';
import {LanguageStrip} from '@site/src/translation/browser/LanguageStrip';
import {SectionMarks} from '@site/src/translation/browser/SectionMarks';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';
import styles from './styles.module.css';

/** A news item: what happened, when, how we know, and the case studies it belongs to. */
export default function BlogPostPage({content: Content}: Props) {
  const item = useNewsItem(Content.metadata.permalink);
  const {state} = item;
  const settings = useSettings();
  return (
    <Layout state={state}>
      <PageMetadata title={item.title} description={item.summary} />
      <CardMetadata kind="newsItem" id={item.id} title={item.title} />
      <PageLanguages outline={item} />
      <main className={styles.page}>
        <article>
          <EntryBody outline={item} strip={<LanguageStrip state={state} />}>
            <NewsFacts item={item} />
            <div className="prose" lang={state.shown}>
              <SectionMarks state={state}>
                <MDXContent>
                  <Content />
                </MDXContent>
              </SectionMarks>
            </div>
            {item.disclaimer && <Disclaimer {...item.disclaimer} />}
            <PictureCredits pictures={item.pictures} />
          </EntryBody>
          <ImproveText
            text={{
              kind: 'newsItem',
              id: item.id,
              title: item.title,
              language: state.shown,
              file: Content.metadata.source,
            }}
            contact={settings}
            hasPublicAddress={settings.hasPublicAddress}
          />
        </article>
        <RelatedEntries
          id="related-cases"
          heading={translate({
            id: 'guide.related.cases',
            message: 'Case studies',
            description: 'Heading of related case studies',
          })}
          outlines={item.caseStudies}
        />
      </main>
    </Layout>
  );
}

function NewsFacts({item}: {item: NewsOutline}) {
  const names = {
    label: translate({id: 'guide.facts.label', message: 'Facts', description: 'Name of the box'}),
    when: translate({id: 'guide.facts.when', message: 'When', description: 'Line of facts'}),
    where: translate({id: 'guide.facts.where', message: 'Where', description: 'Line of facts'}),
    evidence: translate({
      id: 'guide.facts.evidence',
      message: 'How we know',
      description: 'Line of facts: planned, reported by the organiser …',
    }),
    source: translate({id: 'guide.facts.source', message: 'Source', description: 'Line of facts'}),
  };
  return (
    <Facts
      label={names.label}
      facts={[
        {name: names.when, value: <NewsTime when={item.when} />},
        {name: names.where, value: item.places.join(', ')},
        {name: names.evidence, value: item.evidence.label},
        {name: names.source, value: <SourceList sources={item.sources} />},
      ]}
    />
  );
}

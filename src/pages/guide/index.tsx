import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import Heading from '@theme/Heading';
import {EntryList} from '@site/src/components/EntryList';
import {Page} from '@site/src/components/Page';
import {WholeGuideLink} from '@site/src/publication/browser/WholeGuideLink';
import {useGuideData} from '@site/src/site/browser/useGuideData';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** All chapters in reading order, part by part. */
export default function ChapterListPage() {
  const {chapters, parts} = useGuideData();
  const title = translate({
    id: 'guide.chapters.title',
    message: 'Chapters',
    description: 'Page title',
  });
  const lead = translate({
    id: 'guide.chapters.lead',
    message: 'Each chapter answers one question, names its evidence and offers a one-page tool.',
    description: 'Below the title of the page of chapters',
  });
  const general = chapters.filter(({part}) => part === undefined);
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <WholeGuideLink />
        <EntryList headingLevel={2} items={general.map((outline) => ({outline}))} />
        {parts.map(({id, label, definition}) => (
          <section key={id} aria-labelledby={id}>
            <Heading as="h2" id={id}>
              {label}
            </Heading>
            {definition && <p>{definition}</p>}
            <EntryList
              headingLevel={3}
              items={chapters
                .filter(({part}) => part === id)
                .map((outline) => ({outline, facts: outline.evidence?.label}))}
            />
          </section>
        ))}
      </Page>
    </Layout>
  );
}

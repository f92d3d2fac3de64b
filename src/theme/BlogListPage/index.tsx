import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import {EntryList} from '@site/src/components/EntryList';
import {Page} from '@site/src/components/Page';
import {NewsTime} from '@site/src/components/NewsTime';
import {useGuideData} from '@site/src/site/browser/useGuideData';
import {FeedLinks} from '@site/src/caseStudies/browser/FeedLinks';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** All news, the latest first; items whose time the source does not give stand last. */
export default function BlogListPage() {
  const {news} = useGuideData();
  const title = translate({id: 'guide.news.title', message: 'News', description: 'Page title'});
  const lead = translate({
    id: 'guide.news.lead',
    message: 'What the projects behind this guide reported, with the time their sources give.',
    description: 'Below the title of the news page',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <FeedLinks />
      <Page title={title} lead={lead}>
        <EntryList
          headingLevel={2}
          items={news.map((item) => ({outline: item, facts: <NewsFacts item={item} />}))}
        />
      </Page>
    </Layout>
  );
}

function NewsFacts({item}: {item: ReturnType<typeof useGuideData>['news'][number]}) {
  return (
    <>
      <NewsTime when={item.when} /> · {item.evidence.label}
    </>
  );
}

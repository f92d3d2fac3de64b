import {translate} from '@docusaurus/Translate';
import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import {Page} from '@site/src/components/Page';
import Layout from '@site/src/theme/Layout';
import {SearchResults} from '@site/src/search/browser/SearchResults';

/** The page that lists what the search found for `/search?q=`. */
export default function SearchPage() {
  const title = translate({id: 'guide.search.title', message: 'Search', description: 'Page title'});
  return (
    <Layout hasOwnSearch>
      <PageMetadata title={title} />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Page title={title}>
        <SearchResults />
      </Page>
    </Layout>
  );
}

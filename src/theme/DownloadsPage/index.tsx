import {PageMetadata} from '@docusaurus/theme-common';
import {Page} from '@site/src/components/Page';
import {DownloadsNote} from '@site/src/publication/browser/DownloadsNote';
import {pageWords} from '@site/src/publication/browser/downloadWords';
import {NoFiles} from '@site/src/publication/browser/NoFiles';
import {OtherDownloads} from '@site/src/publication/browser/OtherDownloads';
import {SmallFiles} from '@site/src/publication/browser/SmallFiles';
import {WholeFiles} from '@site/src/publication/browser/WholeFiles';
import type {DownloadsPageData} from '@site/src/publication/downloadsPage';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** The finished files of the guide in the language of the page: format, size, edition, what they hold, how current they are. */
export default function DownloadsPage({page}: {page: DownloadsPageData}) {
  const {title, lead} = pageWords();
  const {whole, coverage, behind, others, groups} = page;
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        {whole.length + groups.length === 0 && <NoFiles />}
        <DownloadsNote behind={behind} />
        <WholeFiles files={whole} coverage={coverage} />
        <OtherDownloads others={others} />
        <SmallFiles groups={groups} />
      </Page>
    </Layout>
  );
}

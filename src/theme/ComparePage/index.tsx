import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import {CaseCompare} from '@site/src/caseStudies/browser/compare/CaseCompare';
import {Page} from '@site/src/components/Page';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** Up to four case studies side by side on their coded facts. */
export default function ComparePage({listPath}: {listPath: string}) {
  const title = translate({
    id: 'guide.compare.title',
    message: 'Compare case studies',
    description: 'Page title',
  });
  const lead = translate({
    id: 'guide.compare.lead',
    message:
      'Up to four case studies side by side: what their sources state, and what they do not.',
    description: 'Below the title of the page on which case studies are compared',
  });
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <CaseCompare listPath={listPath} />
      </Page>
    </Layout>
  );
}

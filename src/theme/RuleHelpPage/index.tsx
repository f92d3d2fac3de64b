import {PageMetadata} from '@docusaurus/theme-common';
import {Page} from '@site/src/components/Page';
import {RuleHelp} from '@site/src/contribute/browser/RuleHelp';
import {ruleHelpTitle} from '@site/src/contribute/browser/ruleHelpWords';
import type {RuleHelpPageData} from '@site/src/contribute/help/ruleHelpPage';
import Layout from '@site/src/theme/Layout';
import {PageLanguages} from '@site/src/translation/browser/PageLanguages';

/** What every rule of the check means and how to repair what it finds. */
export default function RuleHelpPage({page}: {page: RuleHelpPageData}) {
  const {title, lead} = ruleHelpTitle();
  return (
    <Layout>
      <PageMetadata title={title} description={lead} />
      <PageLanguages />
      <Page title={title} lead={lead}>
        <RuleHelp {...page} />
      </Page>
    </Layout>
  );
}

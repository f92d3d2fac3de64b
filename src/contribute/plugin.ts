import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import type {NamedFile} from '../guide/namedFile';
import {formAddresses} from './formAddresses';
import {RULE_HELP_PATH} from './help/ruleHelpAddress';
import {toRuleHelpPage} from './help/ruleHelpPage';
import {makeFormData} from './node/formFiles';
import {serveForm} from './node/serveForm';
import {writeFormFiles} from './node/writeFormFiles';

/** Makes the page on which case studies are written, corrected and translated, and publishes what it loads. */
export default function contributePlugin({siteDir, baseUrl, i18n}: LoadContext): Plugin<void> {
  const language = assertLanguage(i18n.currentLocale);
  let data: NamedFile | undefined;
  return {
    name: 'guide-contribute',
    allContentLoaded: async ({actions}) => {
      data = await makeFormData(siteDir, language);
      const props = formAddresses(baseUrl, language, data.name);
      actions.addRoute({path: props.scope, component: '@theme/ContributePage', exact: true, props});
      actions.addRoute({
        path: `${baseUrl}${RULE_HELP_PATH}`,
        component: '@theme/RuleHelpPage',
        exact: true,
        props: {page: toRuleHelpPage(language)},
      });
    },
    configureWebpack: () => serveForm({siteDir, baseUrl, language, data: () => data}),
    postBuild: async ({outDir}) => {
      if (data !== undefined) await writeFormFiles({siteDir, outDir, language, data});
    },
  };
}

import type {LoadContext, Plugin} from '@docusaurus/types';
import {readStatus, writeStatus} from './node/statusFiles';

/** Makes the page that shows what exists in which language, and `translations.json` with the same facts. */
export default function translationPlugin(context: LoadContext): Plugin<void> {
  const {siteDir, baseUrl} = context;
  return {
    name: 'guide-translation',
    allContentLoaded: async ({actions}) => {
      actions.addRoute({
        path: `${baseUrl}translations/`,
        component: '@theme/TranslationStatusPage',
        exact: true,
        props: {status: await readStatus(siteDir)},
      });
    },
    postBuild: ({outDir, i18n}) => writeStatus(siteDir, outDir, i18n),
  };
}

import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import {createRoutes} from './node/createRoutes';

/** Makes the pages at the end of the guide: all tools, all sources, all terms. */
export default function annexPlugin(context: LoadContext): Plugin<void> {
  const {siteDir, baseUrl, i18n} = context;
  const language = assertLanguage(i18n.currentLocale);
  return {
    name: 'guide-annex',
    allContentLoaded: async ({actions}) => {
      const {guide} = await currentGuide(siteDir);
      createRoutes(guide, {baseUrl, language}, actions);
    },
  };
}

import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import {createRoutes} from './node/createRoutes';

/** Makes the index of the case studies and a page for each from `case-studies/<id>/<language>.md`. */
export default function caseStudiesPlugin(context: LoadContext): Plugin<void> {
  const {siteDir, baseUrl, i18n} = context;
  const language = assertLanguage(i18n.currentLocale);
  return {
    name: 'guide-case-studies',
    allContentLoaded: async ({actions}) => {
      const {guide} = await currentGuide(siteDir);
      createRoutes(guide, {baseUrl, language}, actions);
    },
  };
}

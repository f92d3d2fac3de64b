import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import type {Guide} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {watchedCaseStudies} from './node/watchedCaseStudies';
import {createRoutes} from './node/createRoutes';

/** Makes the index of the case studies and a page for each from `case-studies/<id>/<language>.md`. */
export default function caseStudiesPlugin(context: LoadContext): Plugin<Guide> {
  const {siteDir, baseUrl, i18n} = context;
  const language = assertLanguage(i18n.currentLocale);
  return {
    name: 'guide-case-studies',
    loadContent: async () => (await readGuide(siteDir)).guide,
    contentLoaded: ({content, actions}) => createRoutes(content, {baseUrl, language}, actions),
    getPathsToWatch: () => watchedCaseStudies(siteDir),
  };
}

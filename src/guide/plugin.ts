import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from './languages';
import {loadGuide, watchedFiles} from './node/loadGuide';
import {toGuideData} from './guideData';
import type {Guide} from './model';

/**
 * Reads and checks all content, stops a build that has errors in it, and gives every page the outlines of
 * chapters and news.
 */
export default function guidePlugin(context: LoadContext): Plugin<Guide> {
  return {
    name: 'guide',
    loadContent: () => loadGuide(context.siteDir),
    contentLoaded: ({content, actions}) => {
      actions.setGlobalData(toGuideData(content, assertLanguage(context.i18n.currentLocale)));
    },
    getPathsToWatch: () => watchedFiles(context.siteDir),
  };
}

import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from './languages';
import {loadGuide, watchedFiles} from './node/loadGuide';
import {toGuideData} from './guideData';

/**
 * Reads and checks all content, stops a build that has errors in it, and gives every page the outlines of chapters and
 * news. It watches what no plugin of the host watches; like the other plugins of the guide it works in `allContentLoaded`,
 * which the host runs for all plugins after any of them has reloaded.
 */
export default function guidePlugin(context: LoadContext): Plugin<void> {
  return {
    name: 'guide',
    allContentLoaded: async ({actions}) => {
      const guide = await loadGuide(context.siteDir);
      actions.setGlobalData(toGuideData(guide, assertLanguage(context.i18n.currentLocale)));
    },
    getPathsToWatch: () => watchedFiles(context.siteDir),
  };
}

import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {watchedFiles} from '../guide/node/loadGuide';
import {loadSearch, type SearchContent} from './node/loadSearch';
import {serveInDevelopment} from './node/serveInDevelopment';
import {writeSearchIndex} from './node/writeSearchIndex';
import {SEARCH_PLUGIN, toSearchPluginData} from './searchPluginData';
import {SEARCH_FOLDER} from './wire';

/** Makes the search index of the language being built, and tells the pages where it and its worker stand. */
export default function searchPlugin(context: LoadContext): Plugin<SearchContent> {
  const {siteDir, baseUrl, i18n, generatedFilesDir} = context;
  const language = assertLanguage(i18n.currentLocale);
  const served = join(generatedFilesDir, SEARCH_PLUGIN, 'served');
  return {
    name: SEARCH_PLUGIN,
    loadContent: () => loadSearch(siteDir, language),
    contentLoaded: async ({content: {file, worker}, actions}) => {
      actions.setGlobalData(toSearchPluginData(baseUrl, language, worker.name));
      if (process.env.NODE_ENV === 'development') {
        await writeSearchIndex(join(served, SEARCH_FOLDER), file, worker);
      }
    },
    configureWebpack: () => serveInDevelopment(served, baseUrl),
    postBuild: ({outDir, content: {file, worker}}) =>
      writeSearchIndex(join(outDir, SEARCH_FOLDER), file, worker),
    getPathsToWatch: () => watchedFiles(siteDir),
  };
}

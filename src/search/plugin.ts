import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {loadSearch, type LoadedSearch} from './node/loadSearch';
import {keepDictionaries} from './node/readDictionary';
import {serveInDevelopment, serveSearch} from './node/serveInDevelopment';
import {writeSearchIndex} from './node/writeSearchIndex';
import {SEARCH_PLUGIN, toSearchPluginData} from './searchPluginData';
import {SEARCH_FOLDER} from './wire';

/** Makes the search index of the language being built, and tells the pages where it and its worker stand. */
export default function searchPlugin(context: LoadContext): Plugin<LoadedSearch> {
  const {siteDir, baseUrl, i18n, generatedFilesDir} = context;
  const language = assertLanguage(i18n.currentLocale);
  const dictionaryOf = keepDictionaries();
  const load = () => loadSearch(siteDir, language, dictionaryOf);
  const served = join(generatedFilesDir, SEARCH_PLUGIN, 'served');
  return {
    name: SEARCH_PLUGIN,
    loadContent: load,
    contentLoaded: ({content: {worker, facetLabels}, actions}) =>
      actions.setGlobalData({...toSearchPluginData(baseUrl, language, worker.name), facetLabels}),
    allContentLoaded: () => serveSearch(join(served, SEARCH_FOLDER), load),
    configureWebpack: () => serveInDevelopment(served, baseUrl),
    postBuild: ({outDir, content: {files, worker}}) =>
      writeSearchIndex(join(outDir, SEARCH_FOLDER), files, worker),
  };
}

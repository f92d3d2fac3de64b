import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import {toFacetLabels} from './facetLabels';
import {bundleWorker} from './node/bundleWorker';
import {keepSearch} from './node/makeSearch';
import {serveSearch} from './node/serveSearch';
import {writeSearchIndex} from './node/writeSearchIndex';
import {SEARCH_PLUGIN, toSearchPluginData} from './searchPluginData';
import {SEARCH_FOLDER} from './wire';

/** Makes the search index of the language being built, and tells the pages where it and its worker stand. */
export default function searchPlugin({siteDir, baseUrl, i18n}: LoadContext): Plugin<void> {
  const language = assertLanguage(i18n.currentLocale);
  const makeFiles = keepSearch(siteDir, language);
  const makeWorker = () => bundleWorker(siteDir);
  return {
    name: SEARCH_PLUGIN,
    allContentLoaded: async ({actions}) => {
      const [{guide}, worker] = await Promise.all([currentGuide(siteDir), makeWorker()]);
      actions.setGlobalData({
        ...toSearchPluginData(baseUrl, language, worker.name),
        facetLabels: toFacetLabels(guide, language),
      });
    },
    configureWebpack: () => serveSearch(baseUrl + SEARCH_FOLDER, makeFiles, makeWorker),
    postBuild: async ({outDir}) =>
      writeSearchIndex(join(outDir, SEARCH_FOLDER), await makeFiles(), await makeWorker()),
  };
}

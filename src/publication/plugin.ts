import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import {contentCode} from './contentCode';
import {DOWNLOADS_FOLDER, DOWNLOADS_LIST, type LanguageDownloads} from './downloads';
import {PUBLICATION_PLUGIN, toDownloadsData} from './downloadsData';
import {toDownloadsPage} from './downloadsPage';
import {copyDownloads} from './node/copyDownloads';
import {readAllDownloads} from './node/readDownloads';
import {serveDownloads} from './node/serveDownloads';
import {writeSources} from './node/writeSources';
import type {Publisher} from './publisher';

/** Makes the page of the finished files, tells other pages of them, and takes them into the built site, with the sources of all texts. */
export default function publicationPlugin(
  {siteDir, baseUrl, i18n}: LoadContext,
  publisher: Publisher,
): Plugin<void> {
  const language = assertLanguage(i18n.currentLocale);
  const warn = (message: string): void => {
    logger.warn(message);
  };
  let downloads: LanguageDownloads | undefined;
  return {
    name: PUBLICATION_PLUGIN,
    allContentLoaded: async ({actions}) => {
      const {guide} = await currentGuide(siteDir);
      const all = await readAllDownloads(siteDir, language, warn);
      downloads = all.get(language);
      actions.setGlobalData(toDownloadsData(downloads, contentCode(guide, language).code));
      actions.addRoute({
        path: `${baseUrl}${DOWNLOADS_FOLDER}/`,
        component: '@theme/DownloadsPage',
        exact: true,
        props: {page: toDownloadsPage(guide, language, all)},
      });
    },
    configureWebpack: () => serveDownloads({siteDir, baseUrl, language}),
    postBuild: async ({outDir}) => {
      const {guide} = await currentGuide(siteDir);
      await copyDownloads({siteDir, outDir, downloads}, warn);
      await writeSources({...publisher, siteDir, outDir, guide, language});
    },
    getPathsToWatch: () => [`${siteDir}/${DOWNLOADS_FOLDER}/*/${DOWNLOADS_LIST}`],
  };
}

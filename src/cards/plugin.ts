import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import {CARDS_PLUGIN, type CardsData} from './cardFile';
import {readCardKinds, type CardOptions} from './cardOptions';
import {writeCards} from './node/writeCards';

/** Draws the pictures that social networks and messengers show beside a link to an entry, and tells pages that there are some. */
export default function cardsPlugin(
  {siteDir, i18n}: LoadContext,
  options: CardOptions,
): Plugin<void> {
  const language = assertLanguage(i18n.currentLocale);
  const kinds = readCardKinds(options);
  return {
    name: CARDS_PLUGIN,
    allContentLoaded: ({actions}) => actions.setGlobalData({kinds} satisfies CardsData),
    postBuild: async ({outDir, siteConfig}) => {
      const {guide} = await currentGuide(siteDir);
      const cacheDir = path.join(siteDir, 'node_modules', '.cache', 'guide-cards');
      await writeCards({guide, language, siteTitle: siteConfig.title, kinds, outDir, cacheDir});
    },
  };
}

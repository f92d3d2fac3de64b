import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {slimDocuments} from './node/slimDocuments';
import {FONTS_STYLES, writeFonts} from './node/writeFonts';

/** Paths from the site directory. */
export type SiteOptions = {
  /** The module that registers the custom elements of reading pages. */
  readonly elements: string;
  /** The module that loads it on pages that hydrate. */
  readonly elementsLoader: string;
  /** Folders of pages with a style sheet of their own. */
  readonly stylesApart: readonly string[];
};

/** Gives the site its fonts and turns its built pages into documents without framework. */
export default function sitePlugin(context: LoadContext, options: SiteOptions): Plugin<void> {
  const fonts = join(context.generatedFilesDir, 'guide-fonts');
  const elements = resolve(context.siteDir, options.elements);
  const {locales, currentLocale} = context.i18n;
  const excluded = locales.filter((locale) => locale !== currentLocale);
  return {
    name: 'guide-site',
    loadContent: () => writeFonts(fonts),
    getClientModules: () => [
      join(fonts, FONTS_STYLES),
      resolve(context.siteDir, options.elementsLoader),
    ],
    postBuild: ({outDir, baseUrl}) =>
      slimDocuments({outDir, baseUrl, elements, excluded, stylesApart: options.stylesApart}),
  };
}

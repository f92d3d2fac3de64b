import type {I18n, LoadContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import {createRoutes} from './node/createRoutes';
import {writeOpenData} from './node/writeOpenData';

/** The base path without the language, which stands in it for all but the default one. */
function toDataRoot(baseUrl: string, {currentLocale, defaultLocale}: I18n): string {
  return currentLocale === defaultLocale ? baseUrl : baseUrl.slice(0, -`${currentLocale}/`.length);
}

/**
 * Makes the index of the case studies and a page for each from `case-studies/<id>/<language>.md`, and once, with the default
 * language, files with all of them for programs.
 */
export default function caseStudiesPlugin({siteDir, baseUrl, i18n}: LoadContext): Plugin<void> {
  const language = assertLanguage(i18n.currentLocale);
  return {
    name: 'guide-case-studies',
    allContentLoaded: async ({actions}) => {
      const {guide} = await currentGuide(siteDir);
      createRoutes(guide, {baseUrl, language, dataRoot: toDataRoot(baseUrl, i18n)}, actions);
    },
    postBuild: async ({outDir, siteConfig}) => {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const {guide} = await currentGuide(siteDir);
      await writeOpenData(outDir, guide, siteConfig);
    },
  };
}

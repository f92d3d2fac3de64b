import type {LoadContext, OptionValidationContext, Plugin} from '@docusaurus/types';
import {assertLanguage} from '../guide/languages';
import {currentGuide} from '../guide/node/currentGuide';
import type {FinderFiles} from './finder/finderFiles';
import {createRoutes} from './node/createRoutes';
import {serveCases} from './node/serveCases';
import {toSite} from './node/toSite';
import {writeBuilt} from './node/writeBuilt';
import {readOptions, type CaseStudiesOptions} from './options';

/**
 * Makes the pages about case studies from `case-studies/<id>/<language>.md`: a page for each, their list with the finder, map,
 * comparison and recognition; and files for programs.
 */
export default function caseStudiesPlugin(
  {siteDir, baseUrl, siteConfig, i18n}: LoadContext,
  options: CaseStudiesOptions,
): Plugin<void> {
  const language = assertLanguage(i18n.currentLocale);
  const site = toSite(siteConfig, language, options);
  const readNow = async () => (await currentGuide(siteDir)).guide;
  let finder: FinderFiles | undefined;
  return {
    name: 'guide-case-studies',
    allContentLoaded: async ({actions}) => {
      finder = createRoutes(await readNow(), {baseUrl, language, site}, actions);
    },
    configureWebpack: () => serveCases({baseUrl, language, guide: readNow, finder: () => finder}),
    postBuild: async ({outDir}) => {
      if (finder === undefined) return;
      await writeBuilt({outDir, guide: await readNow(), language, finder, site});
    },
  };
}

/** Called by the host with what stands in the configuration. @throws {ConfigError} when something is wrong with it. */
export function validateOptions({
  options,
}: OptionValidationContext<unknown, CaseStudiesOptions>): CaseStudiesOptions {
  return readOptions(options);
}

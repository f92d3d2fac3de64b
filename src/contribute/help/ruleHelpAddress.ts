import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE} from '../../guide/languages';

/** Where the page of rules stands, from the root of a language's site. */
export const RULE_HELP_PATH = 'contribute/rules/';

/** Where a site stands; without an origin nobody can reach it from outside. */
export type PublicAddress = {readonly siteUrl?: string; readonly basePath: string};

/**
 * The public address of the page of rules in a language; undefined when the site has none.
 *
 * @example ruleHelpAddress({siteUrl: 'https://guide.example', basePath: '/'}, 'lt') // => 'https://guide.example/lt/contribute/rules/'
 */
export function ruleHelpAddress(
  {siteUrl, basePath}: PublicAddress,
  language: Language,
): string | undefined {
  if (siteUrl === undefined) return undefined;
  const root = language === DEFAULT_LANGUAGE ? '' : `${language}/`;
  return new URL(`${basePath}${root}${RULE_HELP_PATH}`, siteUrl).href;
}

import {languageRoot} from '../guide/basePath';
import type {Language} from '../guide/languages';

/** Where a site stands; settings of the host. */
export type SitePlace = {
  /** Origin. */
  readonly url: string;
  /** The base path of the site in the default language, with `/` at both ends. */
  readonly baseUrl: string;
  readonly customFields?: Readonly<Record<string, unknown>> | undefined;
};

/** Makes an address of a path without base and language (`/news/first-meeting/`) and the language of the page. */
export type ToAddress = (path: string, language: Language) => string;

/** Tells whether the site says where it stands in the world; else its origin means nothing to others. */
export function hasPublicAddress({customFields}: SitePlace): boolean {
  return customFields?.hasPublicAddress === true;
}

/** The statement on the funding of this edition, where the site has one. */
export function fundingStatementOf({customFields}: SitePlace): string | undefined {
  const statement = customFields?.fundingStatement;
  return typeof statement === 'string' && statement !== '' ? statement : undefined;
}

/**
 * How addresses of a site are made: absolute where it has a public address, else from its root.
 *
 * @example toSiteAddress({url: 'https://guide.example', baseUrl: '/'})('/news/', 'lt') // => '/lt/news/'
 */
export function toSiteAddress(site: SitePlace): ToAddress {
  const origin = hasPublicAddress(site) ? site.url : '';
  return (path, language) => origin + languageRoot(site.baseUrl, language) + path.slice(1);
}

import {languageRoot} from '../../guide/basePath';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';

/** Where a site stands. */
export type SitePlace = {
  /** Origin of the public address; absent where the site has none. */
  readonly siteUrl?: string;
  /** The base path of the site in the default language, with `/` at both ends. */
  readonly basePath: string;
};

/** A site in one language, as a file about it needs to know it. */
export type SiteEdition = SitePlace & {
  readonly guide: Guide;
  readonly language: Language;
  /** The name of the site in each language. */
  readonly titles: Readonly<Record<Language, string>>;
  /** Who funded this edition; to be carried along wherever the texts go. */
  readonly fundingStatement?: string;
};

/** What an archive is made of. */
export type ArchiveEdition = SiteEdition & {
  /** ISO 8601 day, as the content says. */
  readonly date: string;
  /** A short hash of the content. */
  readonly code: string;
};

/**
 * The address of a path of the site in a language: absolute where the site has a public address, else from its root.
 *
 * @example toAddress({basePath: '/base/'}, 'lt', 'news/') // => '/base/lt/news/'
 */
export function toAddress(
  {siteUrl = '', basePath}: SitePlace,
  language: Language,
  path: string,
): string {
  return siteUrl + languageRoot(basePath, language) + path;
}

/** The address of a file that stands once, beside the front page of the default language. */
export function toRootAddress(site: SitePlace, path: string): string {
  return toAddress(site, DEFAULT_LANGUAGE, path);
}

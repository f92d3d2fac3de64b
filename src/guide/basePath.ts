import {DEFAULT_LANGUAGE, type Language} from './languages';

/**
 * The base path of the site in the default language, from that of the site in a language, as the host gives it.
 *
 * @example siteRoot('/base/lt/', 'lt') // => '/base/'
 */
export function siteRoot(languageBase: string, language: Language): string {
  return language === DEFAULT_LANGUAGE
    ? languageBase
    : languageBase.slice(0, -`${language}/`.length);
}

/**
 * The base path of the site in a language.
 *
 * @example languageRoot('/base/', 'lt') // => '/base/lt/'
 */
export function languageRoot(baseUrl: string, language: Language): string {
  return language === DEFAULT_LANGUAGE ? baseUrl : `${baseUrl}${language}/`;
}

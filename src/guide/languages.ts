/** The languages of the guide as BCP 47 tags; the first is the site's default language. */
export const LANGUAGES = ['en', 'lt', 'lv', 'et', 'pl'] as const;

/** A language of the guide, as its BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

/** The language whose site stands at the root of the address. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** The name of each language in that language, as the language switcher shows it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  et: 'Eesti',
  pl: 'Polski',
};

/**
 * Tells whether a value is one of the guide's languages.
 *
 * @example isLanguage('lt') // => true
 * @example isLanguage('de') // => false
 */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * The language in which a reader of `wanted` sees an entry that exists in `available`:
 * her own, else the default language, else the original.
 *
 * @example shownLanguage('pl', ['lt', 'en'], 'lt') // => 'en'
 */
export function shownLanguage(
  wanted: Language,
  available: readonly Language[],
  original: Language,
): Language {
  if (available.includes(wanted)) return wanted;
  return available.includes(DEFAULT_LANGUAGE) ? DEFAULT_LANGUAGE : original;
}

/**
 * The value as a language of the guide.
 *
 * @throws {Error} when it is none: the host's locales and `LANGUAGES` disagree.
 */
export function assertLanguage(value: string): Language {
  if (!isLanguage(value)) {
    throw new Error(`Unexpected locale "${value}", expected one of ${LANGUAGES.join(', ')}`);
  }
  return value;
}

/**
 * Country codes that the European Union uses in place of those of ISO 3166-1. Whoever copies from its documents has them.
 *
 * @see https://style-guide.europa.eu Interinstitutional style guide, section 7.1.1; UK stands in the editions up to 2020
 */
const COUNTRY_ALIASES: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

/**
 * The ISO 3166-1 code that an alias stands for, or undefined when it is none.
 *
 * @example countryOfAlias('EL') // => 'GR'
 * @example countryOfAlias('GR') // => undefined
 */
export function countryOfAlias(code: string): string | undefined {
  return COUNTRY_ALIASES.get(code);
}

/**
 * The code with an alias replaced by the ISO 3166-1 code that it stands for; any other text as it is.
 *
 * @example toCountryCode('UK') // => 'GB'
 * @example toCountryCode('LT') // => 'LT'
 */
export function toCountryCode(code: string): string {
  return countryOfAlias(code) ?? code;
}

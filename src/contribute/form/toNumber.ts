/**
 * What a person typed into a field for numbers: the number, or the text as it is where it is none. A comma is a decimal sign, blanks
 * part the thousands.
 *
 * @example toNumber('1 250,5') // => 1250.5
 * @example toNumber('a few') // => 'a few'
 */
export function toNumber(text: string): number | string {
  const plain = text
    .trim()
    .replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/**
 * A text as a part of an address. Half a character, which front matter can write with an escape and no address can hold, is left out.
 *
 * @example encodeAddress('a b/ė') // => 'a%20b%2F%C4%97'
 */
export function encodeAddress(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/**
 * A path as a part of an address: its slashes stay.
 *
 * @example encodePath('docs/a #1.md') // => 'docs/a%20%231.md'
 */
export function encodePath(path: string): string {
  return path.split('/').map(encodeAddress).join('/');
}

/**
 * A value in a query as forms are sent: a blank is one character, and what has no meaning there stays as it is.
 *
 * @example encodeQueryValue('docs/a #1.md') // => 'docs/a+%231.md'
 */
export function encodeQueryValue(text: string): string {
  return encodeAddress(text)
    .replace(/%20/g, '+')
    .replace(/%(?:2C|2F|3A|40)/g, (code) => decodeURIComponent(code));
}

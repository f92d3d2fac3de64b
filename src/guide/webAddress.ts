/**
 * Tells whether a text is an address of the web with a host that can exist.
 *
 * @example isWebAddress('https://example.org/a?b') // => true
 * @example isWebAddress('https://example.org>') // => false
 */
export function isWebAddress(text: string): boolean {
  const host = /^https?:\/\/([^/?#]+)[^\s<>]*$/i.exec(text)?.[1] ?? '';
  const name = host.replace(/:\d{1,5}$/, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.?$/u.test(name) && !/%3E$/i.test(text);
}

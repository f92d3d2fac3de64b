/** Anything but the characters of XML 1.0, section 2.2. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * XML in which characters that XML forbids even as references are replaced by U+FFFD. They are not left out: what then stood
 * side by side could be an end of something.
 */
export function toXmlText(xml: string): string {
  return xml.replace(FORBIDDEN, '\uFFFD');
}

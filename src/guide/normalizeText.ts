/**
 * Text as the guide reads it: without byte order mark, with LF line endings, in Unicode normalisation form C.
 *
 * @example normalizeText('\uFEFFs\u030C\r\n') // => 'š\n'
 */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF+/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
}

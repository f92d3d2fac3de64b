/**
 * Text that can stand in HTML, also in an attribute between double quotes.
 *
 * @example escapeHtml('A < "B"') // => 'A &lt; &quot;B&quot;'
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The words of a word list: one on each line, `#` begins a comment.
 *
 * @example parseWordList('# terms\ncoaching\n') // => ['coaching']
 */
export function parseWordList(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '').map((line) => line.replaceAll('’', "'"));
}

/** Forms of words of a language, written by hand: one word a line, the dictionary form first. */
export type Inflections = {
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
  /** Two words a line that are not the same word, though they look alike. */
  readonly apart: string;
};

/**
 * The words of such lines.
 *
 * @example readRows('\nkool kooli\nmaja majas\n') // => [['kool', 'kooli'], ['maja', 'majas']]
 */
export function readRows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/u));
}

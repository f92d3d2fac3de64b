import {fillMessage} from '../../guide/fillMessage';

/**
 * A sentence with words in place of the names in braces.
 *
 * @example fill('Created {file}', {file: 'a.md'}) // => 'Created a.md'
 */
export function fill(sentence: string, words: Readonly<Record<string, string | number>>): string {
  const values = Object.entries(words).map(([name, word]) => [name, [printable(String(word))]]);
  // `Object.fromEntries` forgets what it was given.
  return fillMessage(
    sentence,
    Object.fromEntries(values) as Record<string, readonly string[]>,
  ).join('');
}

/** Without the control characters that would change a terminal. */
function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, ' ');
}

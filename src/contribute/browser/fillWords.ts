import {fillMessage} from '../../guide/fillMessage';

/**
 * A sentence with words in place of its names in braces.
 *
 * @example fillWords('Remove {item}', {item: 'Place 2'}) // => 'Remove Place 2'
 */
export function fillWords(
  sentence: string,
  words: Readonly<Record<string, string | number>>,
): string {
  const values = Object.entries(words).map(([name, word]) => [name, [String(word)]] as const);
  return fillMessage<string>(sentence, Object.fromEntries<readonly string[]>(values)).join('');
}

/**
 * A query in which nobody is typing any more: a space says that its last word is complete.
 *
 * @example finishQuery('mentor') // => 'mentor '
 */
export function finishQuery(query: string): string {
  return `${query} `;
}

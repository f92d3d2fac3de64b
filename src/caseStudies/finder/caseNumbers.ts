const BASE = 36;

/**
 * Ascending numbers as a short text that compresses well: each less the one before.
 *
 * @example packNumbers([3, 4, 40]) // => '3,1,10'
 */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number, place) => (number - (numbers[place - 1] ?? 0)).toString(BASE))
    .join(',');
}

/** The numbers in such a text; empty for an empty text. What is no number makes nothing of the rest, too. */
export function unpackNumbers(packed: string): number[] {
  if (!/^(?:[0-9a-z]+(?:,[0-9a-z]+)*)?$/u.test(packed)) return [];
  let number = 0;
  return packed === '' ? [] : packed.split(',').map((step) => (number += parseInt(step, BASE)));
}

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * How much likelier kinds of slips are than a wrong letter from anywhere on the keyboard, in steps that double. A third of
 * all slips are letters left out, and there is but one way to leave one out at a place, while a wrong letter may be any.
 */
const LIKELIHOODS = {
  leftOut: 6,
  transposed: 5,
  typedTwice: 4,
  neighbouringKey: 3,
  /** A finger that hits two keys types a neighbour of the letter before or after. */
  neighbourToo: 2,
} as const;

/** People look at the first letter of a word. */
const FIRST_LETTER = -3;

/**
 * How likely it is that who typed one word meant the other, in steps that double; nothing unless the two are one slip apart: a
 * letter left out, added or exchanged, or two letters changed about.
 *
 * @example likelihoodOf('shcool', 'school') // => 5
 */
export function likelihoodOf(typed: string, meant: string): number | undefined {
  const place = firstDifference(typed, meant);
  const likelihood = slipAt(typed, meant, place);
  return likelihood === undefined ? undefined : likelihood + (place === 0 ? FIRST_LETTER : 0);
}

function firstDifference(a: string, b: string): number {
  let place = 0;
  while (place < a.length && a[place] === b[place]) place += 1;
  return place;
}

function slipAt(typed: string, meant: string, place: number): number | undefined {
  switch (meant.length - typed.length) {
    case 1:
      return leftOut(typed, meant, place);
    case -1:
      return added(typed, meant, place);
    case 0:
      return exchanged(typed, meant, place);
    default:
      return undefined;
  }
}

function leftOut(typed: string, meant: string, place: number): number | undefined {
  return isSameFrom(typed, place, meant, place + 1) ? LIKELIHOODS.leftOut : undefined;
}

function added(typed: string, meant: string, place: number): number | undefined {
  if (!isSameFrom(typed, place + 1, meant, place)) return undefined;
  const [before, letter, after] = [typed[place - 1], typed[place], typed[place + 1]];
  if (letter === before) return LIKELIHOODS.typedTwice;
  const isBetween = areNeighbours(letter, before) || areNeighbours(letter, after);
  return isBetween ? LIKELIHOODS.neighbourToo : 0;
}

function exchanged(typed: string, meant: string, place: number): number | undefined {
  if (place === typed.length) return undefined;
  if (isSameFrom(typed, place + 1, meant, place + 1)) {
    return areNeighbours(typed[place], meant[place]) ? LIKELIHOODS.neighbouringKey : 0;
  }
  const isTransposed =
    typed[place] === meant[place + 1] &&
    typed[place + 1] === meant[place] &&
    isSameFrom(typed, place + 2, meant, place + 2);
  return isTransposed ? LIKELIHOODS.transposed : undefined;
}

function isSameFrom(a: string, fromA: number, b: string, fromB: number): boolean {
  return a.slice(fromA) === b.slice(fromB);
}

function areNeighbours(a = '', b = ''): boolean {
  return b !== '' && (NEIGHBOURS.get(a)?.includes(b) ?? false);
}

const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  KEY_ROWS.flatMap((row, number) =>
    [...row].map((letter, place): [string, string] => {
      const [above = '', below = ''] = [KEY_ROWS[number - 1], KEY_ROWS[number + 1]];
      const beside = (row[place - 1] ?? '') + (row[place + 1] ?? '');
      return [
        letter,
        beside + above.slice(place, place + 2) + below.slice(Math.max(0, place - 1), place + 1),
      ];
    }),
  ),
);

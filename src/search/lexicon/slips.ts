const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Two letters changed places. */
const TRANSPOSED = 3;

/** A letter was typed twice, or once instead of twice. */
const DOUBLED = 3;

/** A neighbouring key was hit. */
const NEIGHBOURING = 2;

/** People look at the first letter of a word. */
const FIRST_LETTER = -3;

/**
 * How likely it is that who typed one word meant the other, in steps that double; nothing unless the two are one slip apart: a
 * letter left out, added or exchanged, or two letters changed about.
 *
 * @example likelihoodOf('shcool', 'school') // => 3
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
  if (!isSameFrom(typed, place, meant, place + 1)) return undefined;
  const isDoubled = meant[place] === meant[place - 1] || meant[place] === meant[place + 1];
  return isDoubled ? DOUBLED : 0;
}

function added(typed: string, meant: string, place: number): number | undefined {
  if (!isSameFrom(typed, place + 1, meant, place)) return undefined;
  if (typed[place] === typed[place - 1]) return DOUBLED;
  // A finger that hits two keys types a neighbour of the letter before or after.
  const isBetween =
    areNeighbours(typed[place], typed[place - 1]) || areNeighbours(typed[place], typed[place + 1]);
  return isBetween ? NEIGHBOURING : 0;
}

function exchanged(typed: string, meant: string, place: number): number | undefined {
  if (place === typed.length) return undefined;
  if (isSameFrom(typed, place + 1, meant, place + 1)) {
    return areNeighbours(typed[place], meant[place]) ? NEIGHBOURING : 0;
  }
  const isTransposed =
    typed[place] === meant[place + 1] &&
    typed[place + 1] === meant[place] &&
    isSameFrom(typed, place + 2, meant, place + 2);
  return isTransposed ? TRANSPOSED : undefined;
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

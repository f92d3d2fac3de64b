/** A word that a slip of the finger may have stood for. */
export type Repair = {
  readonly word: string;
  /** How likely the slip is, in steps that double: common kinds of slips are worth more than rare words. */
  readonly likelihood: number;
};

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Two letters changed places. */
const TRANSPOSED = 3;

/** A letter was typed twice, or once instead of twice. */
const DOUBLED = 3;

/** A neighbouring key was hit. */
const NEIGHBOURING = 2;

/** People look at the first letter of a word. */
const FIRST_LETTER = -3;

/** All words one slip away from a folded word, each once, the likelier slip first told. */
export function repairsOf(word: string, alphabet: readonly string[]): Repair[] {
  const repairs = new Map<string, number>();
  const add = (repaired: string, likelihood: number, place: number) => {
    const total = likelihood + (place === 0 ? FIRST_LETTER : 0);
    if (repaired !== word && total > (repairs.get(repaired) ?? -Infinity))
      repairs.set(repaired, total);
  };
  for (let place = 0; place <= word.length; place += 1) {
    repairAt(word, place, alphabet, (repaired, likelihood) => add(repaired, likelihood, place));
  }
  return [...repairs].map(([repaired, likelihood]) => ({word: repaired, likelihood}));
}

function repairAt(
  word: string,
  place: number,
  alphabet: readonly string[],
  add: (repaired: string, likelihood: number) => void,
): void {
  const [before, letter, after] = [word.slice(0, place), word[place], word.slice(place + 1)];
  for (const missing of alphabet) {
    add(
      before + missing + word.slice(place),
      missing === letter || missing === word[place - 1] ? DOUBLED : 0,
    );
  }
  if (letter === undefined) return;
  add(
    before + after,
    letter === word[place - 1] ? DOUBLED : isBetween(word, place) ? NEIGHBOURING : 0,
  );
  for (const meant of alphabet)
    add(before + meant + after, areNeighbours(letter, meant) ? NEIGHBOURING : 0);
  const next = word[place + 1];
  if (next !== undefined) add(before + next + letter + word.slice(place + 2), TRANSPOSED);
}

// A finger that hits two keys types a neighbour of the letter before or after.
function isBetween(word: string, place: number): boolean {
  const letter = word[place] ?? '';
  return (
    areNeighbours(letter, word[place - 1] ?? '') || areNeighbours(letter, word[place + 1] ?? '')
  );
}

function areNeighbours(a: string, b: string): boolean {
  return NEIGHBOURS.get(a)?.includes(b) ?? false;
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

import {distance} from 'fastest-levenshtein';
import type {Language} from '../../src/guide/languages';
import type {GoldWord} from './gold';
import {randomNumbers, shuffle} from './randomNumbers';

/** The kinds of query, each over nouns and adjectives; `verb` are inflected verbs. */
export const QUERY_KINDS = ['dictionary', 'inflected', 'no diacritics', 'slip', 'verb'] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query of one word, and the forms of all words that it may stand for. */
export type BenchQuery = {
  readonly kind: QueryKind;
  readonly text: string;
  readonly wanted: ReadonlySet<string>;
  /** Forms of related words: documents with them are not counted. */
  readonly neutral: ReadonlySet<string>;
};

type Random = (below: number) => number;

/** Shorter words have too many neighbours for a slip to be told from another word. UTF-16 code units. */
const SHORTEST_WITH_SLIP = 5;

const LETTERS: Record<Language, string> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  lt: 'aąbcčdeęėfghiįyjklmnoprsštuųūvzž',
  lv: 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž',
  et: 'abdefghijklmnoprsšzžtuvõäöü',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
};

/** The queries for a language's gold words, always the same. */
export function makeQueries(language: Language, gold: readonly GoldWord[]): BenchQuery[] {
  const random = randomNumbers(2);
  const names = gold.filter(({kind}) => kind === 'noun' || kind === 'adjective');
  const verbs = gold.filter(({kind}) => kind === 'verb');
  const folded = new Map(
    names.map(({forms}) => [forms, forms.filter((form) => form !== fold(form))]),
  );
  const drafts: [QueryKind, (string | undefined)[]][] = [
    ['dictionary', names.map(({word}) => word)],
    ['inflected', names.flatMap(({forms}) => pick(forms.slice(1), 2, random))],
    ['no diacritics', [...folded.values()].flatMap((forms) => pick(forms, 1, random).map(fold))],
    [
      'slip',
      names
        .flatMap(({forms}) => pick(forms, 1, random))
        .map((form) => slip(language, form, gold, random)),
    ],
    ['verb', verbs.flatMap(({forms}) => pick(forms.slice(1), 3, random))],
  ];
  return drafts.flatMap(([kind, texts]) =>
    texts.flatMap((text) => (text === undefined ? [] : [toQuery(kind, text, gold)])),
  );
}

/**
 * A word without diacritics, as people type it.
 *
 * @example fold('łąka') // => 'laka'
 */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

function pick(forms: readonly string[], count: number, random: Random): string[] {
  return shuffle(forms, random).slice(0, count);
}

function toQuery(kind: QueryKind, text: string, gold: readonly GoldWord[]): BenchQuery {
  const isMeant: Record<QueryKind, (form: string) => boolean> = {
    dictionary: (form) => form === text,
    inflected: (form) => form === text,
    verb: (form) => form === text,
    'no diacritics': (form) => fold(form) === text,
    // The slip is chosen so that only one word is so near.
    slip: (form) => isOneSlipAway(form, text),
  };
  const words = gold.filter(({forms}) => forms.some(isMeant[kind]));
  const related = gold.filter(({word}) => words.some((each) => each.related.includes(word)));
  return {kind, text, wanted: formsOf(words), neutral: formsOf(related)};
}

function formsOf(words: readonly GoldWord[]): Set<string> {
  return new Set(words.flatMap(({forms}) => forms));
}

/** The form with one letter left out, added, exchanged or two changed about, so that it is no other word's form. */
function slip(
  language: Language,
  form: string,
  gold: readonly GoldWord[],
  random: Random,
): string | undefined {
  if (form.length < SHORTEST_WITH_SLIP) return undefined;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const text = slipOnce(LETTERS[language], form, random);
    const near = gold.filter(({forms}) => forms.some((each) => isOneSlipAway(each, text)));
    const isClear = near.length === 1 && near.every(({forms}) => !forms.includes(text));
    if (isClear && text !== form) return text;
  }
  return undefined;
}

/** The first letter is hardly ever missed. */
function slipOnce(letters: string, form: string, random: Random): string {
  const at = 1 + random(form.length - 1);
  const letter = letters[random(letters.length)] ?? '';
  const [before, here, next, after] = [
    form.slice(0, at),
    form.slice(at, at + 1),
    form.slice(at + 1, at + 2),
    form.slice(at + 2),
  ];
  switch (random(4)) {
    case 0:
      return before + next + after;
    case 1:
      return before + letter + here + next + after;
    case 2:
      return before + letter + next + after;
    default:
      return before + next + here + after;
  }
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const edits = distance(a, b);
  return edits <= 1 || (edits === 2 && isTransposition(a, b));
}

function isTransposition(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return (
    a.length === b.length &&
    a === b.slice(0, at) + (b[at + 1] ?? '') + (b[at] ?? '') + b.slice(at + 2)
  );
}

import type {OtherWord} from './indexAnalyzer';
import type {Hits} from './pageHits';
import type {QueryWord} from './queryWords';
import type {SearchIndex} from './searchIndex';
import {CLOSENESS} from './weights';

/** A key that a word of the query may mean; `closeness` is 1 for the word itself, less for others. */
export type KeyMatch = {readonly key: string; readonly closeness: number};

/** A word of the query with all that it may mean: each of the matches alone finds it. */
export type ExpandedWord = QueryWord & {
  /** Those of the word itself, or of the word that it was taken for. */
  readonly keys: readonly string[];
  readonly matches: readonly (KeyMatch & {readonly hits: Hits})[];
  /** The word that it was taken for, when it found nothing as it was typed. */
  readonly correction?: string;
};

/** The parts of an index that say what a word stands for. */
export type WordSource = Pick<SearchIndex, 'lookUp' | 'analyzers'> & {
  /** The keys of the words by which concepts are named. */
  readonly conceptKeys: ReadonlySet<string>;
};

/** Words taken for one beginning; more would cost time without bringing better answers. */
const MOST_WORDS = 50;

/** A single letter begins too many words. UTF-16 code units. */
const SHORTEST_BEGINNING = 2;

/** A shorter beginning is no slip yet: the reader goes on typing. UTF-16 code units. */
const SHORTEST_SLIP = 4;

/**
 * What a word of the query stands for: itself in any form, and what it begins where it is still being typed; a word that
 * finds nothing stands for the likeliest word one slip away that finds something. Nothing while a file is missing
 * that is needed to tell.
 *
 * @param isName the word is part of a name of a concept, so it is right although no text may have it.
 */
export function expandWord(
  index: WordSource,
  word: QueryWord,
  isName: boolean,
): ExpandedWord | undefined {
  const same = toMatches(word.keys, CLOSENESS.same);
  const matches = lookUpAll(
    index,
    word.isBeginning ? closestOf([...same, ...longerWords(index, word)]) : same,
  );
  if (matches === undefined) return undefined;
  const isSlip = matches.length === 0 && !isName && !mayGoOn(word);
  if (!isSlip) return {...word, matches};
  const corrected = correctWord(index, word);
  if (corrected === 'missing') return undefined;
  return corrected ?? {...word, matches};
}

function mayGoOn({word, isBeginning}: QueryWord): boolean {
  return isBeginning && word.length < SHORTEST_SLIP;
}

function toMatches(keys: readonly string[], closeness: number): KeyMatch[] {
  return keys.map((key) => ({key, closeness}));
}

function longerWords({analyzers}: Pick<SearchIndex, 'analyzers'>, {word}: QueryWord): KeyMatch[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  return analyzers.flatMap(({wordsFrom}) =>
    wordsFrom(word, MOST_WORDS).flatMap(({word: longer, keys}) => {
      const share = Math.min(1, word.length / longer.length);
      return toMatches(keys, CLOSENESS.longer * share);
    }),
  );
}

/** The word taken for another; nothing where none finds anything, `missing` while a file is missing that is needed to tell. */
function correctWord(index: WordSource, word: QueryWord): ExpandedWord | 'missing' | undefined {
  for (const {keys, word: correction} of correctionsOf(index, word)) {
    const matches = lookUpAll(index, toMatches(keys, CLOSENESS.corrected));
    if (matches === undefined) return 'missing';
    if (matches.length > 0 || keys.some((key) => index.conceptKeys.has(key))) {
      return {...word, keys, matches, correction};
    }
  }
  return undefined;
}

function correctionsOf(
  {analyzers}: Pick<SearchIndex, 'analyzers'>,
  {word}: QueryWord,
): readonly OtherWord[] {
  return analyzers.flatMap(({corrections}) => corrections(word));
}

/** The matches that some document has, in order; nothing while a file is missing. */
function lookUpAll(
  {lookUp}: Pick<SearchIndex, 'lookUp'>,
  matches: readonly KeyMatch[],
): ExpandedWord['matches'] | undefined {
  const found: (KeyMatch & {readonly hits: Hits})[] = [];
  let isMissing = false;
  // All are looked up, so that all missing files are noted.
  for (const {key, closeness} of matches) {
    const hits = lookUp(key);
    if (hits === undefined) isMissing = true;
    else if (hits.pages.length > 0) found.push({key, closeness, hits});
  }
  return isMissing ? undefined : found;
}

/** The closest match for each key. */
function closestOf(matches: readonly KeyMatch[]): KeyMatch[] {
  const byKey = new Map<string, number>();
  for (const {key, closeness} of matches) {
    byKey.set(key, Math.max(closeness, byKey.get(key) ?? 0));
  }
  return [...byKey].map(([key, closeness]) => ({key, closeness}));
}

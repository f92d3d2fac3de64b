import type {SearchIndex} from './searchIndex';

/** A word of the index that a word of the query may mean; `closeness` is 1 for the same word, less for others. */
export type WordMatch = {readonly word: string; readonly closeness: number};

/** Words taken for one beginning; more would cost time without bringing better answers. */
const MOST_WORDS = 50;

/** A single letter begins too many words. UTF-16 code units. */
const SHORTEST_BEGINNING = 2;

/** Words shorter than this are mostly ending. UTF-16 code units. */
const SHORTEST_INFLECTED = 5;

/** The longest ending that is exchanged. UTF-16 code units. */
const LONGEST_ENDING = 4;

/** Short words have short endings: with a larger share "mentor" would find "mention". */
const ENDING_SHARE = 2 / 7;

/**
 * The words of the index that a word of the query stands for: itself, and what it begins where it is still being
 * typed. A word that the index does not have is looked up by its beginning, since all five languages change the
 * endings of words.
 */
export function expandWord(
  index: Pick<SearchIndex, 'lookUp' | 'wordsFrom'>,
  word: string,
  isBeginning: boolean,
): WordMatch[] {
  const same = index.lookUp(word).length > 0 ? [{word, closeness: 1}] : [];
  const longer = isBeginning ? wordsBegunBy(index, word) : [];
  const matches = [...same, ...longer];
  return matches.length > 0 ? matches : otherForms(index, word);
}

function wordsBegunBy(index: Pick<SearchIndex, 'wordsFrom'>, beginning: string): WordMatch[] {
  if (beginning.length < SHORTEST_BEGINNING) return [];
  return index
    .wordsFrom(beginning, MOST_WORDS)
    .filter((word) => word !== beginning)
    .map((word) => ({word, closeness: 0.6 * (beginning.length / word.length)}));
}

function otherForms(index: Pick<SearchIndex, 'wordsFrom'>, word: string): WordMatch[] {
  if (word.length < SHORTEST_INFLECTED) return [];
  const ending = Math.min(LONGEST_ENDING, Math.floor(word.length * ENDING_SHARE));
  const stem = word.slice(0, word.length - ending);
  return index
    .wordsFrom(stem, MOST_WORDS)
    .filter((other) => other.length <= stem.length + LONGEST_ENDING)
    .map((other) => ({word: other, closeness: 0.3}));
}

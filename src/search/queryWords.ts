import {wordsOf, type Word} from './tokenize';

/** A word of a query with its place in it. */
export type QueryWord = Word & {
  /** The reader may go on typing it. */
  readonly isBeginning: boolean;
};

/** The words of a query in order. The last is a beginning unless something follows it. */
export function toQueryWords(text: string): QueryWord[] {
  const words = wordsOf(text);
  return words.map((word, place) => ({
    ...word,
    isBeginning: place === words.length - 1 && word.end === text.length,
  }));
}

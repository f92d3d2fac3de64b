import type {IndexAnalyzer} from './indexAnalyzer';
import {wordsOf, type Word} from './tokenize';

/** A word of a query with its place in it. */
export type QueryWord = Word & {
  /** Its keys in all languages of the index. */
  readonly keys: readonly string[];
  /** The reader may go on typing it. */
  readonly isBeginning: boolean;
};

/** The words of a query in order. The last is a beginning unless something follows it. */
export function toQueryWords(analyzers: readonly IndexAnalyzer[], text: string): QueryWord[] {
  const words = wordsOf(text);
  return words.map((word, place) => ({
    ...word,
    keys: analyzers.flatMap(({keysOf}) => keysOf(word.word)),
    isBeginning: place === words.length - 1 && word.end === text.length,
  }));
}

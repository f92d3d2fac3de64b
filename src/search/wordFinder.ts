import type {Language} from '../guide/languages';
import type {ExpandedWord} from './expandWord';
import type {IndexAnalyzer} from './indexAnalyzer';
import {remember} from './remember';
import {wordsOf, type Word} from './tokenize';

/** A word of a text; `found` is the place of the word of the query that it stands for. */
export type FoundWord = Word & {readonly found?: number};

/** The words of a text with those marked that the query means, in any form. */
export type WordFinder = (language: Language, text: string) => FoundWord[];

/** A finder of the words of a query in texts of the index. What it has found in a text is kept. */
export function createWordFinder(
  analyzers: readonly IndexAnalyzer[],
  words: readonly ExpandedWord[],
): WordFinder {
  const places = new Map<string, number>();
  for (const [place, {matches}] of words.entries()) {
    for (const {key} of matches) if (!places.has(key)) places.set(key, place);
  }
  const finders = new Map(
    analyzers.map((analyzer) => [analyzer.language, createFinder(analyzer, places)]),
  );
  return (language, text) => finders.get(language)?.(text) ?? wordsOf(text);
}

function createFinder(
  analyzer: IndexAnalyzer,
  places: ReadonlyMap<string, number>,
): (text: string) => FoundWord[] {
  return remember((text) =>
    analyzer.wordsOf(text).map(({keys, ...word}) => {
      const key = keys.find((each) => places.has(each));
      const found = key === undefined ? undefined : places.get(key);
      return found === undefined ? word : {...word, found};
    }),
  );
}

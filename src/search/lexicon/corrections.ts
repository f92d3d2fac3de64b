import {fold} from '../fold';
import type {OpenLexicon} from './openLexicon';
import {repairsOf} from './slips';

type Corrected = {readonly word: string; readonly keys: readonly string[]};

/** Shorter words have too many neighbours. UTF-16 code units. */
const SHORTEST_WORD = 3;

/** A function that gives the known words one slip away from a word, best first: frequent words and common slips. */
export function createCorrections(
  {content, entries}: OpenLexicon,
  analyzer: {
    readonly isKnown: (word: string) => boolean;
    readonly keysOf: (word: string) => readonly string[];
  },
): (word: string) => Corrected[] {
  const alphabet = lettersOf([
    ...content.strangers,
    ...entries.map(({foldedStem}) => foldedStem),
    ...entries.flatMap(({paradigm}) => paradigm.parts.flatMap((part) => [...part.endings.keys()])),
  ]);
  const frequencyOf = (key: string) => content.frequencies[parseInt(key, 36)] ?? 1;
  return (word) => {
    const folded = fold(word);
    if (folded.length < SHORTEST_WORD) return [];
    return repairsOf(folded, alphabet)
      .filter((repair) => analyzer.isKnown(repair.word))
      .map(({word: repaired, likelihood}) => {
        const keys = analyzer.keysOf(repaired);
        const score = likelihood + Math.max(...keys.map(frequencyOf));
        return {word: repaired, keys, score};
      })
      .filter(({score}) => score > -Infinity)
      .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
      .map(({word: repaired, keys}) => ({word: repaired, keys}));
  };
}

function lettersOf(words: readonly string[]): string[] {
  return [...new Set(words.join(''))].filter((letter) => /\p{L}/u.test(letter)).sort();
}

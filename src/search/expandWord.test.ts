import {describe, expect, it} from 'vitest';
import {expandWord, type WordSource} from './expandWord';
import type {IndexAnalyzer} from './indexAnalyzer';

const ANALYZER: IndexAnalyzer = {
  language: 'en',
  keysOf: (word) => [`~${word}`],
  wordsOf: () => [],
  keyWords: () => [],
  wordsFrom: () => [],
  corrections: () => [{word: 'mentor', keys: ['1']}],
};

const FOUND = {documentCount: 1, pages: [{}], numbers: [0]} as unknown as ReturnType<
  WordSource['lookUp']
>;
const NOTHING: ReturnType<WordSource['lookUp']> = {documentCount: 0, pages: [], numbers: []};

const WORD = {word: 'mentro', start: 0, end: 6, keys: ['~mentro'], isBeginning: false};

function sourceWith(hits: Readonly<Record<string, typeof NOTHING>>): WordSource {
  return {analyzers: [ANALYZER], conceptKeys: new Set(), lookUp: (key) => hits[key]};
}

describe('expandWord', () => {
  it('takes a word that finds nothing for one that does', () => {
    const expanded = expandWord(sourceWith({'~mentro': NOTHING, '1': FOUND}), WORD, false);
    expect(expanded?.correction).toBe('mentor');
  });

  it('says nothing while the file of a correction is missing', () => {
    expect(expandWord(sourceWith({'~mentro': NOTHING}), WORD, false)).toBeUndefined();
  });

  it('leaves a word as it is when no correction finds anything', () => {
    const expanded = expandWord(sourceWith({'~mentro': NOTHING, '1': NOTHING}), WORD, false);
    expect(expanded).toEqual({...WORD, matches: []});
  });
});

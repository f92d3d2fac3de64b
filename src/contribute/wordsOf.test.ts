import {describe, expect, it} from 'vitest';
import {wordsOf} from './wordsOf';

describe('wordsOf', () => {
  it.each([
    ['Two words, twice.', ['Two', 'words', 'twice']],
    ['Job-shadowing and/or talks', ['Job', 'shadowing', 'and', 'or', 'talks']],
    ['teacher’s, teachers’, don’t', ["teacher's", 'teachers', "don't"]],
    ['žąsys ėda – õed söövad', ['žąsys', 'ėda', 'õed', 'söövad']],
    ['In KA1, 11-oji, S11 and 2020s', ['In', 'and']],
    ['Date: ______ a', ['Date']],
    ['', []],
  ])('finds in %j %j', (text, words) => {
    expect(wordsOf(text).map(({word}) => word)).toEqual(words);
  });

  it('tells where a word stands, blanks and marks counted', () => {
    expect(wordsOf('  „Ką “ darom?').map(({offset}) => offset)).toEqual([3, 8]);
  });

  it('tells which words begin a sentence, and that an initial ends none', () => {
    const words = wordsOf('„Kas?“ klausė A. Jonaitis. (Tyla.) Ir tai: Viskas');
    const first = words.filter(({beginsSentence}) => beginsSentence).map(({word}) => word);
    expect(first).toEqual(['Kas', 'klausė', 'Tyla', 'Ir']);
  });
});

import {describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../guide/languages';
import {countWords, stateWords} from './coverageWords';
import {BOOK_MESSAGES} from './messages/bookMessages';

function count(language: Language, held: number, total: number): string {
  return countWords({kind: 'chapter', held, total}, BOOK_MESSAGES[language].coverage, language);
}

function state(language: Language, originals: number, behind: number, reviewed: number) {
  const coverage = {originals, behind: {length: behind}, reviewed};
  return stateWords(coverage, BOOK_MESSAGES[language].coverage, language);
}

describe('countWords', () => {
  it('puts the noun in the form of the total', () => {
    const pairs = LANGUAGES.map((each) => [count(each, 0, 1), count(each, 21, 24)]);
    expect(pairs).toMatchInlineSnapshot(`
      [
        [
          "0 of 1 chapter",
          "21 of 24 chapters",
        ],
        [
          "0 iš 1 skyriaus",
          "21 iš 24 skyrių",
        ],
        [
          "0 no 1 nodaļas",
          "21 no 24 nodaļām",
        ],
        [
          "1 peatükist 0",
          "24 peatükist 21",
        ],
        [
          "0 z 1 rozdziału",
          "21 z 24 rozdziałów",
        ],
      ]
    `);
  });

  it.each(LANGUAGES)('gives numbers as people in %s write them', (language) => {
    const format = new Intl.NumberFormat(language);
    const words = count(language, 12_345, 54_321);
    expect(words).toContain(format.format(12_345));
    expect(words).toContain(format.format(54_321));
    expect(words).not.toMatch(/[{}|]/u);
  });
});

describe('stateWords', () => {
  it.each(LANGUAGES)('says in %s of a language without originals nothing of them', (language) => {
    const {noneBehind, noneReviewed} = BOOK_MESSAGES[language].coverage;
    expect(state(language, 0, 0, 0)).toEqual([noneBehind, noneReviewed]);
  });

  it.each(LANGUAGES)('has a whole sentence for every number in %s', (language) => {
    for (const number of [1, 2, 5, 10, 21, 22, 101]) {
      const sentences = state(language, number, number, number);
      expect(sentences).toHaveLength(3);
      for (const sentence of sentences) {
        expect(sentence).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u'));
        expect(sentence).toMatch(/^[^{}|]+\.$/u);
      }
    }
  });

  it('counts each by itself', () => {
    expect(state('en', 1, 2, 1)).toMatchInlineSnapshot(`
      [
        "1 text was written in English, the others are translations.",
        "2 texts are behind their originals; they are marked in the text.",
        "1 translation has been reviewed by a specialist.",
      ]
    `);
  });
});

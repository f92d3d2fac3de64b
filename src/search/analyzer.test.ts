import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../guide/languages';
import {createAnalyzer} from './analyzer';
import {emptyLexicon, type LexiconContent} from './lexicon/lexicon';
import {packLexicon} from './lexicon/packLexicon';

const NOUN = {prefixes: [], base: 'a', parts: [{infix: '', endings: ['a', 'oje', 'os', 'ą']}]};

/** mokykla, mokslas, moko (nemoko); žąsis and žasis, which look alike without diacritics. */
const CONTENT: LexiconContent = {
  language: 'lt',
  entries: [
    {
      stem: 'mok',
      lemma: 0,
      paradigm: {
        prefixes: ['ne'],
        base: 'o',
        parts: [
          {infix: '', endings: ['au', 'o']},
          {infix: 'y', endings: ['ti']},
        ],
      },
    },
    {
      stem: 'moksl',
      lemma: 1,
      paradigm: {...NOUN, base: 'as', parts: [{infix: '', endings: ['as', 'o', 'ų']}]},
    },
    {stem: 'mokykl', lemma: 2, paradigm: NOUN},
    {stem: 'žas', lemma: 3, paradigm: {...NOUN, base: 'is', parts: [{infix: '', endings: ['is']}]}},
    {
      stem: 'žąs',
      lemma: 4,
      paradigm: {...NOUN, base: 'is', parts: [{infix: '', endings: ['ies', 'is']}]},
    },
  ],
  frequencies: [1, 5, 2, 1, 3],
  strangers: ['hiratsuk'],
};

const ANALYZER = createAnalyzer('lt', packLexicon(CONTENT));

describe('createAnalyzer', () => {
  it.each([
    ['a form', 'mokyklą', ['2']],
    ['another form', 'Mokyklos', ['2']],
    ['a form after an infix', 'mokyti', ['0']],
    ['a form with a prefix', 'nemoko', ['0']],
    ['a form without diacritics', 'mokykla', ['2']],
    ['a word with diacritics as it is written', 'žąsis', ['4']],
    ['a word without diacritics in all its readings', 'zasis', ['3', '4']],
    ['a word with a possessive', 'mokykla’s', ['2']],
    ['a decomposed word', 'mokyklą'.normalize('NFD'), ['2']],
    ['a word that is not in the lexicon', 'hiratsukos', ['~hiratsuk']],
    ['a number', '2024', ['~2024']],
    ['a prefix that the word does not take', 'nemokykla', ['~nemokykl']],
    ['no letters', '–', []],
  ])('gives the keys of %s: %s', (_, word, keys) => {
    expect(ANALYZER.keysOf(word)).toEqual(keys);
  });

  it('finds the words of a text with their places', () => {
    expect(ANALYZER.tokenize('Į mokyklą!')).toEqual([
      {start: 0, end: 1, word: 'į', keys: ['~i']},
      {start: 2, end: 9, word: 'mokyklą', keys: ['2']},
    ]);
  });

  it.each([
    ['mokyklos', true],
    ['mokykloje', true],
    ['hiratsuka', true],
    ['zasies', true],
    ['stalas', false],
  ])('knows whether the site has %s: %s', (word, isKnown) => {
    expect(ANALYZER.isKnown(word)).toBe(isKnown);
  });

  it.each([
    ['mo', 10, 'moko mokslas mokykla'],
    ['mo', 2, 'moko mokslas'],
    ['moky', 10, 'moko mokykla'],
    ['mokykloj', 10, 'mokykla'],
    ['ža', 10, 'žasis žąsis'],
    ['x', 10, ''],
    ['', 10, ''],
  ])('lists words that begin with %j, at most %d', (beginning, limit, words) => {
    expect(
      ANALYZER.wordsFrom(beginning, limit)
        .map(({word}) => word)
        .join(' '),
    ).toBe(words);
  });

  it.each([
    ['mkyklos', 'mokyklos'],
    ['mokyklso', 'mokyklos'],
    ['mokyklqs', 'mokyklos'],
    ['hiratsuqka', 'hiratsuka'],
    ['mokslax', 'mokslas'],
  ])('corrects %s to %s', (slip, word) => {
    expect(ANALYZER.corrections(slip)[0]?.word).toBe(word);
  });

  it('corrects neither what is far from all words nor what is too short', () => {
    expect(ANALYZER.corrections('abcdef')).toEqual([]);
    expect(ANALYZER.corrections('mk')).toEqual([]);
  });
});

describe('any text', () => {
  const analyzers = LANGUAGES.map((language) =>
    createAnalyzer(language, language === 'lt' ? packLexicon(CONTENT) : emptyLexicon(language)),
  );

  it('never throws; a key is its own key, tokens stand in order and have keys', () => {
    fc.assert(
      fc.property(fc.constantFrom(...analyzers), anyText(), (analyzer, text) => {
        let end = 0;
        for (const token of analyzer.tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.keys.length).toBeGreaterThan(0);
          expect(analyzer.keysOf(token.word)).toEqual(token.keys);
          for (const key of token.keys.filter((one) => one.startsWith('~')))
            expect(analyzer.keysOf(key)).toEqual([key]);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        analyzer.keysOf(text);
        analyzer.isKnown(text);
        analyzer.wordsFrom(text, 5);
        analyzer.corrections(text.slice(0, 12));
      }),
      {numRuns: 500},
    );
  });
});

/** Strings of all of Unicode, lone surrogates included, and of the letters that are hard to fold. */
function anyText(): fc.Arbitrary<string> {
  const hard = fc.constantFrom(
    ...Array.from("İıIiΣςσﬁ½ªʰℳK\u0301\u0307’ʼ'ßẞŁłÆ①Ⅳǅ한\u200d 0amokyklaą~"),
  );
  return fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(hard).map((letters) => letters.join('')),
  );
}

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../guide/languages';
import {analyze, tokenize} from './analyzer';

const FOLDED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'The teacher’s NAÏVE café – co-teaching (2024)',
    'the teachers naive cafe co teaching 2024',
  ],
  [
    'lt',
    'Įtraukusis ugdymas: mokytojų ŽINGSNIAI į šviesią ąžuolinę',
    'itraukusis ugdymas mokytoju zingsniai i sviesia azuoline',
  ],
  ['lt', 'ėęūų Čia', 'eeuu cia'],
  [
    'lv',
    'Iekļaujoša izglītība, ķīniešu ģimnāzija, ņemt, Ēnošana',
    'ieklaujosa izglitiba kiniesu gimnazija nemt enosana',
  ],
  [
    'et',
    'Töövarjutamine õpetajatele: ÄÖÜÕ Šveits žanr',
    'toovarjutamine opetajatele aouo sveits zanr',
  ],
  [
    'pl',
    'Łódź – obserwacja pracy, żółć, JĘZYK, ćwiczeń',
    'lodz obserwacja pracy zolc jezyk cwiczen',
  ],
];

describe('analyze', () => {
  it.each(FOLDED)('folds %s words: %s', (language, text, keys) => {
    expect(analyze(language, text).join(' ')).toBe(keys);
  });

  it('reads composed and decomposed letters alike', () => {
    expect(analyze('lt', 'mokyklą'.normalize('NFD'))).toEqual(
      analyze('lt', 'mokyklą'.normalize('NFC')),
    );
  });

  it('gives no keys for a text without words', () => {
    expect(analyze('en', ' – … ¡! \u0301')).toEqual([]);
  });

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), anyText(), (language, text) => {
        const keys = analyze(language, text);
        expect(analyze(language, keys.join(' '))).toEqual(keys);
      }),
      {numRuns: 500},
    );
  });
});

describe('tokenize', () => {
  it('points at the words of the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), anyText(), (language, text) => {
        let end = 0;
        for (const token of tokenize(language, text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(analyze(language, text.slice(token.start, token.end))).toEqual([token.key]);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      {numRuns: 500},
    );
  });
});

/** Strings of all of Unicode, lone surrogates included, and of the letters that are hard to fold. */
function anyText(): fc.Arbitrary<string> {
  const hard = fc.constantFrom(...Array.from("İıIiΣςσﬁ½ªʰℳK\u0301\u0307’ʼ'ßẞŁłÆ①Ⅳǅ한\u200d 0a"));
  return fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(hard).map((letters) => letters.join('')),
  );
}

import {describe, expect, it} from 'vitest';
import {FONT_FILES, LATIN, LATIN_EXTENDED, toFontFace, toUnicodeRange} from './fonts';

/** The alphabets as each country teaches them, the foreign letters of Polish and Estonian names included. */
const ALPHABETS = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  lt: 'aąbcčdeęėfghiįyjklmnoprsštuųūvzž',
  lv: 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž',
  et: 'abcdefghijklmnopqrsšzžtuvwõäöüxy',
  pl: 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż',
};

describe('the fonts of the site', () => {
  it.each(Object.entries(ALPHABETS))(
    'have every letter of %s in both cases',
    (_language, letters) => {
      const all = new Set(LATIN + LATIN_EXTENDED);
      const wanted = [...letters, ...letters.toUpperCase()];
      expect(wanted.filter((letter) => !all.has(letter))).toEqual([]);
    },
  );

  it('share no letter, so that English pages need only half of the files', () => {
    expect([...LATIN].filter((letter) => LATIN_EXTENDED.includes(letter))).toEqual([]);
  });

  it('say for which letters each file is', () => {
    const [file] = FONT_FILES;
    expect(file && toFontFace({...file, letters: 'ab'})).toBe(
      "@font-face{font-family:'Atkinson Hyperlegible Next';font-style:normal;font-weight:400 700;" +
        "font-display:swap;src:url('./guide-text-latin.woff2') format('woff2');unicode-range:U+61-62}",
    );
  });
});

describe('toUnicodeRange', () => {
  it.each([
    ['', ''],
    ['a', 'U+61'],
    ['abcė', 'U+61-63,U+117'],
    ['cabba', 'U+61-63'],
  ])('writes the code points of "%s"', (letters, range) => {
    expect(toUnicodeRange(letters)).toBe(range);
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import {fold} from '../fold';
import {stemOf} from './stemOf';

/** Words that no dictionary has, mostly names: forms that have one stem. */
const SAME_STEM: readonly (readonly [Language, string])[] = [
  ['en', 'padlet padlets'],
  ['en', 'gamify gamifies'],
  ['en', 'vlogging vlogged vlogs vlog'],
  ['lt', 'Dzūkas Dzūko Dzūkui Dzūką Dzūkai Dzūkų Dzūkams'],
  ['lt', 'Prienai Prienų Prienams Prienuose'],
  ['lt', 'tinklaveika tinklaveikos tinklaveiką tinklaveikoje'],
  ['lt', 'Kaišiadorys Kaišiadorių Kaišiadoryse'],
  ['lt', 'mentorystė mentorystės mentorystei mentorystę mentorystėje mentorystėmis'],
  ['lv', 'Rembate Rembates Rembatē Rembatei'],
  ['lv', 'Kauņa Kauņas Kauņu Kauņā'],
  ['lv', 'Mentimetrs Mentimetra Mentimetram Mentimetru'],
  ['et', 'Kaunas Kaunases'],
  ['et', 'Padlet Padletis Padletist Padletile'],
  ['et', 'Leedsi Leedsis Leedsist'],
  ['pl', 'Koszedary Koszedar Koszedarach Koszedarom'],
  ['pl', 'webinar webinaru webinary webinarach'],
];

const OTHER_STEM: readonly (readonly [Language, string, string])[] = [
  ['en', 'padlet', 'paddle'],
  ['lt', 'Prienai', 'priedas'],
  ['lv', 'Rembate', 'remonts'],
  ['et', 'Padlet', 'paadike'],
  ['pl', 'Koszedary', 'koszt'],
];

describe('stemOf', () => {
  it.each(SAME_STEM)('gives one stem to %s: %s', (language, forms) => {
    const stems = new Set(forms.split(' ').map((form) => stemOf(language, fold(form))));
    expect([...stems]).toHaveLength(1);
  });

  it.each(OTHER_STEM)('keeps apart %s: %s, %s', (language, a, b) => {
    expect(stemOf(language, fold(a))).not.toBe(stemOf(language, fold(b)));
  });

  it('leaves numbers as they are', () => {
    expect(stemOf('en', '2024s')).toBe('2024s');
  });

  it('gives the stem of a stem as the stem, and never nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), anyWord(), (language, word) => {
        const stem = stemOf(language, word);
        expect(stem).not.toBe('');
        expect(stemOf(language, stem)).toBe(stem);
      }),
      {numRuns: 2000},
    );
  });
});

function anyWord(): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...Array.from('abcdeghijklmnoprstuvyz'));
  return fc.oneof(
    fc.array(letter, {minLength: 1, maxLength: 14}).map((letters) => letters.join('')),
    fc.string({unit: 'binary', minLength: 1}),
  );
}

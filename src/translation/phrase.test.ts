import {describe, expect, it} from 'vitest';
import {countPhrase, phrase, printable} from './phrase';

describe('phrase', () => {
  it('puts words in the place of names and leaves unknown names', () => {
    expect(phrase('{file}: {other}', {file: '$&.md'})).toBe('$&.md: {other}');
  });
});

describe('countPhrase', () => {
  const forms = {one: '{count} sekcja', few: '{count} sekcje', many: '{count} sekcji', other: '–'};

  it.each([
    [1, '1 sekcja'],
    [3, '3 sekcje'],
    [5, '5 sekcji'],
    [22, '22 sekcje'],
  ])('takes the form that the language has for %i', (count, expected) => {
    expect(countPhrase('pl', forms, count)).toBe(expected);
  });

  it('takes the form `other` where the language lacks one', () => {
    expect(countPhrase('lv', {one: 'viena', other: '{count} sadaļas'}, 10)).toBe('10 sadaļas');
  });
});

describe('printable', () => {
  it('keeps letters and line ends, not what would change a terminal', () => {
    expect(printable('ąž\n\tõ\u001B[2J\u009B')).toBe('ąž\n\tõ [2J ');
  });
});

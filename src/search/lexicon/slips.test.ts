import {describe, expect, it} from 'vitest';
import {repairsOf} from './slips';

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');

describe('repairsOf', () => {
  const likelihoodOf = (slip: string, word: string) =>
    repairsOf(slip, ALPHABET).find((repair) => repair.word === word)?.likelihood;

  it.each([
    ['a letter left out', 'mokykla', 'mokyla'],
    ['a letter too many', 'mokykla', 'mokyxkla'],
    ['another letter', 'mokykla', 'mokzkla'],
    [
      'two letters that changed places',
      'mokykla',
      'mokyklaa'.replace('aa', 'a').replace('yk', 'ky'),
    ],
    ['a last letter left out', 'mokykla', 'mokykl'],
  ])('mends %s', (_, word, slip) => {
    expect(likelihoodOf(slip, word)).toBeDefined();
  });

  it('does not give the word itself, nor a word twice', () => {
    const words = repairsOf('pool', ALPHABET).map(({word}) => word);
    expect(words).not.toContain('pool');
    expect(new Set(words).size).toBe(words.length);
  });

  it('thinks common slips likelier', () => {
    expect(likelihoodOf('shcool', 'school')).toBeGreaterThan(
      likelihoodOf('schxool', 'school') ?? 0,
    );
    expect(likelihoodOf('schoool', 'school')).toBeGreaterThan(
      likelihoodOf('schqool', 'school') ?? 0,
    );
    expect(likelihoodOf('schopl', 'school')).toBeGreaterThan(likelihoodOf('schoql', 'school') ?? 0);
    expect(likelihoodOf('xchool', 'school')).toBeLessThan(likelihoodOf('schoxl', 'school') ?? 0);
  });

  it('mends nothing without letters', () => {
    expect(repairsOf('', [])).toEqual([]);
  });
});

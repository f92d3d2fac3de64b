import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {likelihoodOf} from './slips';

describe('likelihoodOf', () => {
  it.each([
    ['a letter left out', 'mokyla', 'mokykla'],
    ['a letter too many', 'mokyxkla', 'mokykla'],
    ['another letter', 'mokzkla', 'mokykla'],
    ['two letters that changed places', 'mokykal', 'mokykla'],
    ['a last letter left out', 'mokykl', 'mokykla'],
    ['a first letter too many', 'xmokykla', 'mokykla'],
  ])('knows %s', (_, typed, meant) => {
    expect(likelihoodOf(typed, meant)).toBeDefined();
  });

  it.each([
    ['mokykla', 'mokykla'],
    ['mokykla', 'mokyklose'],
    ['mokykla', 'makykli'],
    ['mokykla', 'mkoykal'],
    ['', ''],
  ])('does not take %s for %s', (typed, meant) => {
    expect(likelihoodOf(typed, meant)).toBeUndefined();
  });

  it('thinks common slips likelier', () => {
    const of = (typed: string) => likelihoodOf(typed, 'school') ?? NaN;
    expect(of('shcool')).toBeGreaterThan(of('schxool'));
    expect(of('schoool')).toBeGreaterThan(of('schqool'));
    expect(of('schopl')).toBeGreaterThan(of('schoql'));
    expect(of('chool')).toBeLessThan(of('schol'));
    expect(of('schol')).toBeGreaterThan(of('schoolx'));
  });

  it('works both ways: what is a slip for a word is one the other way about', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5});
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likelihoodOf(a, b) === undefined).toBe(likelihoodOf(b, a) === undefined);
      }),
    );
  });
});

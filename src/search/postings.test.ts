import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {packPostings, unpackPostings} from './postings';

describe('packPostings', () => {
  it('leaves out numbers that follow one another and tells documents by their distance', () => {
    const packed = packPostings([
      ['z', [[3, 4], [], [9]]],
      ['10', [[], [36]]],
      ['11', [[0]]],
      ['~mokykl', [[40]]],
    ]);
    expect(packed).toEqual({keys: 'z   ~mokykl', documents: 'A3,1C9 B10 A0 A14'});
  });

  it('is undone by unpackPostings, for any postings', () => {
    const documents = fc
      .uniqueArray(fc.nat({max: 100_000}), {minLength: 1})
      .map((numbers) => numbers.sort((a, b) => a - b));
    const fields = fc
      .tuple(fc.nat({max: 6}), documents)
      .map(([field, numbers]) => [...Array.from({length: field}, () => []), numbers]);
    const key = fc.oneof(
      fc.nat({max: 200}).map((number) => number.toString(36)),
      fc.stringMatching(/^~[a-ząž0-9]{1,8}$/u),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fields)), (postings) => {
        expect(unpackPostings(packPostings(postings))).toEqual(postings);
      }),
    );
  });
});

describe('unpackPostings', () => {
  it.each([
    {keys: 'a b', documents: 'A1'},
    {keys: '', documents: 'A1'},
    {keys: 'a', documents: 'A1,'},
    {keys: 'a', documents: '1'},
  ])('throws for %j rather than finding nothing', (packed) => {
    expect(() => unpackPostings(packed)).toThrow(TypeError);
  });

  it('throws nothing but a TypeError, for any texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (keys, documents) => {
        try {
          unpackPostings({keys, documents});
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
    );
  });
});

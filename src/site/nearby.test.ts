import fc from 'fast-check';
import {expect, it} from 'vitest';
import {nearby} from './nearby';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

it.each([
  [0, 'abc'],
  [1, 'abc'],
  [3, 'cde'],
  [6, 'efg'],
  [-1, 'abc'],
])('shows three letters around the one at %i', (index, shown) => {
  expect(nearby(letters, index, 3).join('')).toBe(shown);
});

it('shows all of a short list', () => {
  expect(nearby(letters, 5, 20)).toEqual(letters);
  expect(nearby([], 0, 3)).toEqual([]);
});

it('always holds the item itself and as many as fit', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 50}),
      fc.nat(49),
      fc.integer({min: 1, max: 20}),
      (length, at, count) => {
        const items = Array.from({length}, (_, number) => number);
        const index = at % length;
        const shown = nearby(items, index, count);
        expect(shown).toContain(index);
        expect(shown).toHaveLength(Math.min(length, count));
      },
    ),
  );
});

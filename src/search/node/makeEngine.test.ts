import {describe, expect, it} from 'vitest';
import {makeEngine} from './makeEngine';

describe('makeEngine', () => {
  it('finds an Estonian compound by its last part, after the part itself, and not the other way about', async () => {
    const {search} = await makeEngine('et', [
      {id: 1, text: 'Vanasti olid õpilaste raamatuvarjutamised.'},
      {id: 2, text: 'Varjutamine algas.'},
      {id: 3, text: 'Õppe algus.'},
    ]);
    expect(search('varjutamisest', 10)).toEqual([2, 1]);
    expect(search('raamatuvarjutamine', 10)).toEqual([1]);
  });

  it('gives no more than was asked for, and nothing for no words', async () => {
    const {search} = await makeEngine('en', [
      {id: 7, text: 'A mentor'},
      {id: 4, text: 'Mentors'},
    ]);
    expect(search('mentor', 1)).toEqual([7]);
    expect(search('!', 10)).toEqual([]);
  });
});

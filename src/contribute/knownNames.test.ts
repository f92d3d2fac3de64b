import {expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import {knownNames} from './knownNames';

it('has the words of works, labels, countries, places, organisations and sources', async () => {
  const {guide} = await readGuide('tests/sites/good');
  const names = knownNames(guide, 'lt');
  const words = ['Maker', 'press', 'stebėjimas', 'stažuotė', 'LT', 'Utena', 'Ežero', 'Straipsnis'];
  expect(words.filter((word) => !names.has(word))).toEqual([]);
});

it('has labels in small letters as well, but not countries, and none of another language', async () => {
  const {guide} = await readGuide('tests/sites/good');
  const names = knownNames(guide, 'lt');
  expect(['Darbo', 'darbo', 'GR', 'gr', 'Töövarjutamine'].map((word) => names.has(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

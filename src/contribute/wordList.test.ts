import {expect, it} from 'vitest';
import {parseWordList} from './wordList';

it('reads one word from each line, without comments', () => {
  expect(parseWordList('# Names\n\nPanemunė # a school\r\nO’Mara\n')).toEqual([
    'Panemunė',
    "O'Mara",
  ]);
});

import {expect, it} from 'vitest';
import {breakLines} from './breakLines';

const widthOf = (line: string) => line.length;

it.each([
  ['Learning Together', 12, ['Learning', 'Together']],
  ['Learning Together', 40, ['Learning Together']],
  ['Uczymy się razem', 10, ['Uczymy', 'się razem']],
  ['one two three four five six', 20, ['one two three', 'four five six']],
  ['zajęcia i praca w szkole', 10, ['zajęcia', 'i\u00a0praca', 'w\u00a0szkole']],
  ['Donaudampfschifffahrt', 5, ['Donaudampfschifffahrt']],
  ['', 5, ['']],
])('breaks %j in a room of %i', (text, width, lines) => {
  expect(breakLines(text, {width, widthOf})).toEqual(lines);
});

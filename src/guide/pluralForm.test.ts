import {describe, expect, it} from 'vitest';
import type {Language} from './languages';
import {pluralForm} from './pluralForm';

const ROWS: readonly (readonly [Language, string, readonly (readonly [number, string])[]])[] = [
  [
    'en',
    'One result|{count} results',
    [
      [1, 'One result'],
      [0, '0 results'],
      [5, '5 results'],
    ],
  ],
  [
    'lt',
    '{count} rezultatas|{count} rezultatai|{count} rezultato|{count} rezultatų',
    [
      [1, '1 rezultatas'],
      [2, '2 rezultatai'],
      [10, '10 rezultatų'],
      [21, '21 rezultatas'],
    ],
  ],
  [
    'lv',
    'Nav|{count} rezultāts|{count} rezultāti',
    [
      [0, 'Nav'],
      [1, '1 rezultāts'],
      [2, '2 rezultāti'],
      [21, '21 rezultāts'],
    ],
  ],
  [
    'et',
    '{count} tulemus|{count} tulemust',
    [
      [1, '1 tulemus'],
      [2, '2 tulemust'],
    ],
  ],
  [
    'pl',
    '{count} wynik|{count} wyniki|{count} wyników|{count} wyniku',
    [
      [1, '1 wynik'],
      [3, '3 wyniki'],
      [5, '5 wyników'],
      [22, '22 wyniki'],
    ],
  ],
  [
    'en',
    'the same',
    [
      [1, 'the same'],
      [7, 'the same'],
    ],
  ],
];

describe('pluralForm', () => {
  it.each(ROWS)('chooses the form of %s for each count: %s', (language, message, counts) => {
    for (const [count, form] of counts) expect(pluralForm(language, message, count)).toBe(form);
  });
});

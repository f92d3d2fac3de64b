import {describe, expect, it} from 'vitest';
import {isCalendarDate, isPossibleInterval} from './calendar';

describe('isCalendarDate', () => {
  it.each(['2023', '2023-10', '2023-12-31', '2024-02-29', '1999-01-01'])('accepts %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '23',
    '2023-1',
    '2023-10-5',
    '2023/10',
    ' 2023',
    '2023-10-05T00:00',
    'spring',
    '',
  ])('refuses "%s"', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe('isPossibleInterval', () => {
  it.each([
    ['2023', '2024', true],
    ['2023-10', '2023-10', true],
    ['2023-10', '2023', true],
    ['2023', '2023-01-15', true],
    ['2024-05', '2024-02', false],
    ['2024-05-02', '2024-05-01', false],
    ['2024', '2023-12', false],
  ])('says of %s to %s: %s', (from, to, possible) => {
    expect(isPossibleInterval(from, to)).toBe(possible);
  });
});

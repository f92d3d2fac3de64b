import {describe, expect, it} from 'vitest';
import {countFitting} from './countFitting';

describe('countFitting', () => {
  it.each([
    ['all where there is room', [80, 80, 80, 40], 280, 1, 3],
    ['one less where a single pixel is missing', [80, 80, 80, 40], 279, 1, 2],
    ['the least where there is no room', [80, 80, 80, 40], 0, 2, 2],
    ['no more than there are', [80, 40], 0, 2, 1],
    ['none beside a lonely last one', [40], 500, 2, 0],
    ['none of none', [], 500, 2, 0],
  ] as const)('keeps %s', (_, heights, room, least, count) => {
    expect(countFitting(heights, room, least)).toBe(count);
  });
});

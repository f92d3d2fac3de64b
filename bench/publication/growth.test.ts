import {describe, expect, it} from 'vitest';
import {growthOf} from './growth';

const SIZES = [125, 250, 500];

function pointsOf(amountOf: (chapters: number) => number) {
  return SIZES.map((chapters) => ({chapters, amount: amountOf(chapters)}));
}

describe('growthOf', () => {
  it.each([
    ['with the chapters', (chapters: number) => 3 * chapters, 1, 1],
    ['along a line that does not begin at nothing', (chapters: number) => 500 + chapters, 0.4, 1],
    ['with the square', (chapters: number) => chapters ** 2, 4, 2],
    ['with the cube', (chapters: number) => chapters ** 3, 16, 4],
  ])('tells what grows %s', (_, amountOf, ratio, furtherRatio) => {
    const growth = growthOf(pointsOf(amountOf));
    expect(growth?.ratio).toBeCloseTo(ratio);
    expect(growth?.furtherRatio).toBeCloseTo(furtherRatio);
  });

  it('gives the amounts per chapter from the smallest guide on, in whatever order they were measured', () => {
    const points = pointsOf((chapters) => 1000 + chapters).toReversed();
    expect(growthOf(points)?.perChapter).toEqual([9, 5, 3]);
  });

  it('does not compare further chapters with some that take nothing', () => {
    expect(growthOf(pointsOf(() => 7))).toMatchObject({ratio: 0.25, furtherRatio: undefined});
  });

  it('knows no growth of one size, and none of further chapters of two', () => {
    const points = pointsOf((chapters) => chapters);
    expect(growthOf(points.slice(0, 1))).toBeUndefined();
    expect(growthOf(points.slice(0, 2))).toEqual({
      perChapter: [1, 1],
      ratio: 1,
      furtherRatio: undefined,
    });
  });
});

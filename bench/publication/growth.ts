/** What a piece of work takes for a guide of some size. */
export type Point = {readonly chapters: number; readonly amount: number};

/** How the amount grows with the number of chapters. */
export type Growth = {
  /** Amount per chapter at each size, from the smallest guide to the largest. */
  readonly perChapter: readonly number[];
  /**
   * Per chapter in the largest guide to per chapter in the smallest. 1 when the amount doubles with the chapters; less when a part of
   * the amount is the same at every size.
   */
  readonly ratio: number;
  /**
   * Each further chapter in the last step of sizes to each further one in the first step. 1 when the amount grows along a line,
   * wherever the line begins; undefined for fewer than three sizes, and when the first step adds nothing.
   */
  readonly furtherRatio: number | undefined;
};

/**
 * The growth along some sizes of which no two are the same; undefined when there are fewer than two.
 *
 * @example growthOf([{chapters: 10, amount: 110}, {chapters: 20, amount: 120}, {chapters: 40, amount: 140}])
 * // => {perChapter: [11, 6, 3.5], ratio: 0.318…, furtherRatio: 1}
 */
export function growthOf(points: readonly Point[]): Growth | undefined {
  const sorted = points.toSorted((a, b) => a.chapters - b.chapters);
  const [first, second] = sorted;
  const [beforeLast, last] = sorted.slice(-2);
  if (!first || !second || !beforeLast || !last) return undefined;
  const begin = perFurther(first, second);
  return {
    perChapter: sorted.map(perChapter),
    ratio: perChapter(last) / perChapter(first),
    furtherRatio:
      sorted.length < 3 || begin <= 0 ? undefined : perFurther(beforeLast, last) / begin,
  };
}

function perChapter({chapters, amount}: Point): number {
  return amount / chapters;
}

function perFurther(from: Point, to: Point): number {
  return (to.amount - from.amount) / (to.chapters - from.chapters);
}

import type {Orders} from './finderData';
import type {Sort} from './finderState';

/** What cases are put in order by; each part is needed for its sort only. */
export type OrderSource = {
  readonly orders?: Orders | undefined;
  /** The cases that a text found, best first. */
  readonly byText?: readonly number[] | undefined;
};

/**
 * Found cases in the order of a sort.
 *
 * @param cases numbers in ascending order, which is that of the latest practice first.
 * @example orderCases([0, 2], 'oldest', {}) // => [2, 0]
 */
export function orderCases(
  cases: readonly number[],
  sort: Sort,
  {orders, byText}: OrderSource,
): readonly number[] {
  if (sort === 'newest') return cases;
  if (sort === 'oldest') return cases.toReversed();
  const found = new Set(cases);
  const order = sort === 'match' ? byText : orders?.byTitle;
  return order?.filter((number) => found.has(number)) ?? cases;
}

/**
 * At most `count` neighbouring items around the one at `index`, in their order; from the start when it is not there.
 *
 * @example nearby(['a', 'b', 'c', 'd'], 2, 2) // => ['b', 'c']
 */
export function nearby<T>(items: readonly T[], index: number, count: number): readonly T[] {
  const last = Math.max(0, items.length - count);
  const start = Math.min(Math.max(0, index - Math.floor(count / 2)), last);
  return items.slice(start, start + count);
}

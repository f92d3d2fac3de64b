/**
 * How many options from the first on are shown when the last one always is: those that fit into the room together with
 * it, and never fewer than `least`.
 *
 * @param heights of all options in order, in the unit of `room`.
 * @example countFitting([80, 80, 80, 40], 210, 1) // => 2
 */
export function countFitting(heights: readonly number[], room: number, least: number): number {
  const last = heights.at(-1) ?? 0;
  const others = heights.slice(0, -1);
  let end = last;
  const fitting = others.findIndex((height) => (end += height) > room);
  return fitting === -1 ? others.length : Math.min(others.length, Math.max(least, fitting));
}

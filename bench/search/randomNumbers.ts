/**
 * A function that gives numbers from 0 to `below` (exclusive), always the same ones for the same seed.
 *
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator – constants of Numerical Recipes
 */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The items in an order given by the numbers. */
export function shuffle<Item>(items: readonly Item[], random: (below: number) => number): Item[] {
  return items
    .map((item) => ({item, rank: random(2 ** 31)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item);
}

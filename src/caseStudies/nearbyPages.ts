/** Pages shown on each side of the current one. */
const AROUND = 2;

/**
 * The numbers of the pages that a page links to, and its own: the first, the last, some around it, and between them
 * those twice as far away with each step, so that every page is a few steps from every other.
 *
 * @example nearbyPages(1, 20) // => [1, 2, 3, 5, 9, 17, 20]
 */
export function nearbyPages(page: number, pageCount: number): number[] {
  const steps = Array.from({length: AROUND}, (_none, place) => place + 1);
  for (let step = AROUND * 2; step < pageCount; step *= 2) steps.push(step);
  const pages = [1, pageCount, page, ...steps.flatMap((step) => [page - step, page + step])];
  return [...new Set(pages)].filter((each) => each >= 1 && each <= pageCount).sort((a, b) => a - b);
}

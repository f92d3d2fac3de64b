import type {OpenContender} from './contender';
import type {BenchQuery} from './queries';

/** Milliseconds from query to results. */
export type Latency = {readonly median: number; readonly p95: number};

/** Rounds that do not count, until the engine's code has been compiled. */
const WARM_UPS = 20;

/** Odd, so that the median is one of them. */
const ROUNDS = 9;

/** As many results as a page of results shows, and some to spare. */
const LIMIT = 50;

/** How long an engine takes for these queries: of each the median of some rounds, then over all queries. */
export async function measureLatency(
  engine: OpenContender,
  queries: readonly BenchQuery[],
): Promise<Latency> {
  const times = queries.map((): number[] => []);
  for (let round = 1; round <= WARM_UPS + ROUNDS; round += 1) {
    for (const [place, {text}] of queries.entries()) {
      const start = performance.now();
      const found = engine.search(text, LIMIT);
      if (found instanceof Promise) await found;
      if (round > WARM_UPS) times[place]?.push(performance.now() - start);
    }
  }
  const medians = times.map((all) => shareOf(all, 0.5));
  return {median: shareOf(medians, 0.5), p95: shareOf(medians, 0.95)};
}

/** The number that this share of all does not exceed. */
export function shareOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

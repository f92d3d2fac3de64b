/** Odd, so that the median is one of them. */
const RUNS = 7;

/**
 * The median processor time of each task in milliseconds, of all threads together; the tasks take turns, after one round that
 * does not count.
 */
export async function medianTimes(
  tasks: Readonly<Record<string, () => Promise<void> | void>>,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(Object.keys(tasks).map((name) => [name, []]));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const time = await timeOf(task);
      if (run > 0) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, all]) => [name, medianOf(all)]));
}

async function timeOf(task: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

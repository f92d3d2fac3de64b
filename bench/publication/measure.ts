import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import type {Browser} from 'playwright-core';
import {listProcesses, peakOf, processorTimeOf, resetPeak, sumOf} from './processes';

/** Milliseconds that a piece of work takes. */
export type Times = {
  readonly elapsed: number;
  /** Of all threads of this process and of the browser; undefined where the system does not tell. */
  readonly processor: number | undefined;
};

/** What a piece of work takes; memory in bytes. */
export type Cost = Times & {
  /** Most memory of this process at a time, with all that it held before. */
  readonly memory?: number | undefined;
  /** Peaks of the browser's processes added up: not less than what they held together at any time. */
  readonly browserMemory?: number | undefined;
};

/** Begins a part of a piece of work, and ends the part before it. Parts of one name are added up. */
export type OnPart = (...names: readonly string[]) => void;

export type Measured<Result> = {
  readonly result: Result;
  readonly cost: Cost;
  readonly parts: ReadonlyMap<string, Times>;
};

/** What a piece of work gives and takes, on the whole and in the parts that it tells of. A browser counts where one is given. */
export async function measure<Result>(
  work: (onPart: OnPart) => Promise<Result> | Result,
  browser?: Browser,
): Promise<Measured<Result>> {
  const others = browser ? await listProcesses(browser) : [];
  collectGarbage();
  for (const id of [process.pid, ...others]) resetPeak(id);
  const parts = new Map<string, Times>();
  const start = readClocks(others);
  let part = {names: [] as readonly string[], start};
  const onPart: OnPart = (...names) => {
    const now = readClocks(others);
    const times = between(part.start, now);
    for (const name of part.names) parts.set(name, add(parts.get(name), times));
    part = {names, start: now};
  };
  const result = await work(onPart);
  onPart();
  const times = between(start, readClocks(others));
  const memory = {
    memory: peakOf(process.pid),
    ...(browser && {browserMemory: sumOf(others.map(peakOf))}),
  };
  return {result, parts, cost: {...times, ...memory}};
}

/** Odd, so that the median is one of them. */
const ROUNDS = 3;

/** The run of median time of a piece of work that is quick enough to be run more than once; without a browser. */
export async function measureOften<Result>(
  work: () => Promise<Result> | Result,
): Promise<Measured<Result>> {
  const middle = (ROUNDS - 1) / 2;
  const runs: Measured<Result>[] = [];
  while (runs.length < ROUNDS) runs.push(await measure(work));
  const [median] = runs.toSorted((a, b) => a.cost.elapsed - b.cost.elapsed).slice(middle);
  if (!median) throw new Error('Nothing was measured.');
  return median;
}

function readClocks(others: readonly number[]): Times {
  const {user, system} = process.cpuUsage();
  const processor = sumOf([(user + system) / 1000, ...others.map(processorTimeOf)]);
  return {elapsed: performance.now(), processor};
}

function between(start: Times, end: Times): Times {
  const isKnown = start.processor !== undefined && end.processor !== undefined;
  return {
    elapsed: end.elapsed - start.elapsed,
    processor: isKnown ? end.processor - start.processor : undefined,
  };
}

function add(a: Times | undefined, b: Times): Times {
  if (a === undefined) return b;
  return {elapsed: a.elapsed + b.elapsed, processor: sumOf([a.processor, b.processor])};
}

/** What earlier work has left would count as memory of the next. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}

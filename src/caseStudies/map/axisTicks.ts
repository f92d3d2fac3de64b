import type {Axis} from './timeBar';

/** A year below the axis and where its first of January stands, in percent of the axis. */
export type Tick = {readonly year: number; readonly place: number};

/** Years between two ticks. */
const STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** So many years still stand side by side on a phone. */
const MOST_TICKS = 6;

/**
 * The years that are named on an axis: round ones, not more than there is room for.
 *
 * @example ticksOf({first: 2004, last: 2023}).map(({year}) => year) // => [2005, 2010, 2015, 2020]
 */
export function ticksOf({first, last}: Axis): readonly Tick[] {
  const years = last + 1 - first;
  const step = STEPS.find((each) => years / each <= MOST_TICKS) ?? Math.ceil(years / MOST_TICKS);
  const start = Math.ceil(first / step) * step;
  const count = Math.floor((last - start) / step) + 1;
  return Array.from({length: count}, (_none, number) => {
    const year = start + number * step;
    return {year, place: Math.round(((year - first) / years) * 10_000) / 100};
  });
}

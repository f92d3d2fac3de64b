import type {Period} from '../../guide/model';
import {openEnd, type OpenEnd} from '../../guide/openEnd';

/** The first and the last year that is drawn. */
export type Axis = {readonly first: number; readonly last: number};

/** A period as pieces on an axis. */
export type Bar = {
  /** From left to right, without gaps. */
  readonly pieces: readonly BarPiece[];
  /** What the source leaves open at one end, if anything. */
  readonly open: OpenEnd;
};

export type BarPiece = {
  /** Percent of the axis. */
  readonly start: number;
  readonly size: number;
  /** Whether the source names only the year, within which it may have begun or ended on any day. */
  readonly isVague: boolean;
};

/** Years and parts of years, the end not included. */
type Span = readonly [from: number, to: number];

/** The years of periods that have a time; undefined when none has. */
export function toAxis(periods: readonly Period[]): Axis | undefined {
  let axis: Axis | undefined;
  for (const {from, to} of periods) {
    for (const time of [from, to]) {
      if (time === undefined) continue;
      const year = yearOf(time);
      axis = {first: Math.min(year, axis?.first ?? year), last: Math.max(year, axis?.last ?? year)};
    }
  }
  return axis;
}

/** The year of an ISO 8601 day, month or year. */
export function yearOf(time: string): number {
  return Number(time.slice(0, 4));
}

/**
 * A period on an axis, never more exact than its source: a year without a month covers the whole year and is vague. What goes
 * on reaches the end of the axis; an end that is not stated is not guessed.
 *
 * @example toBar({from: '2016', to: '2017-06'}, {first: 2016, last: 2017}).pieces
 *   // => [{start: 0, size: 50, isVague: true}, {start: 50, size: 25, isVague: false}]
 */
export function toBar(period: Period, axis: Axis): Bar {
  const {from = period.to, to = from} = period;
  const open = openEnd(period);
  if (from === undefined || to === undefined) return {pieces: [], open};
  const [begin] = spanOf(from);
  const end = open === 'ongoing' ? axis.last + 1 : spanOf(to)[1];
  const vagueUntil = isYear(from) ? Math.min(spanOf(from)[1], end) : begin;
  const vagueFrom = open !== 'ongoing' && isYear(to) ? Math.max(spanOf(to)[0], vagueUntil) : end;
  const pieces = [
    {span: [begin, vagueUntil] as const, isVague: true},
    {span: [vagueUntil, vagueFrom] as const, isVague: false},
    {span: [vagueFrom, end] as const, isVague: true},
  ].filter(({span}) => span[1] > span[0]);
  return {pieces: pieces.map(({span, isVague}) => ({...onAxis(span, axis), isVague})), open};
}

function isYear(time: string): boolean {
  return time.length === 4;
}

/** The time from the first moment to the last that a date may mean, in years; a month is a twelfth, a day a 31st of it. */
function spanOf(time: string): Span {
  const [year = 0, month, day] = time.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const start = year + (month - 1) / 12;
  if (day === undefined) return [start, start + 1 / 12];
  return [start + (day - 1) / 372, start + day / 372];
}

function onAxis([from, to]: Span, {first, last}: Axis): {start: number; size: number} {
  const years = last + 1 - first;
  return {start: percent((from - first) / years), size: percent((to - from) / years)};
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

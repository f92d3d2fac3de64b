import type {CaseStudyEntry, Period} from '../../guide/model';
import {toAxis, toBar, yearOf, type Axis, type Bar} from './timeBar';

/** When case studies took place, as far as their sources say. */
export type Timeline<Case> = {
  /** The years that the bars share; absent when no case has a time. */
  readonly axis?: Axis;
  /** Years with cases, the earliest first. A case stands in the first year that its source gives. */
  readonly years: readonly TimelineYear<Case>[];
  /** Cases without a stated time. */
  readonly notStated: {readonly count: number; readonly cases: readonly Case[]};
  /** Whether there are so many cases that only their numbers are told: then no list has a case. */
  readonly isCounted: boolean;
};

export type TimelineYear<Case> = {
  readonly year: number;
  readonly count: number;
  readonly cases: readonly TimelineCase<Case>[];
};

export type TimelineCase<Case> = {
  readonly entry: Case;
  readonly period: Period;
  readonly bar: Bar;
};

/** The only part of a case study that the timeline reads. */
type WithPeriod = {readonly facts: Pick<CaseStudyEntry['facts'], 'period'>};

type Stated<Case> = {readonly entry: Case; readonly period: Period; readonly start: string};

/** A longer list is no overview any more. */
export const MOST_LISTED = 60;

/**
 * The timeline of case studies: each case, or the number of cases in each year when there are more than `MOST_LISTED`.
 * Within a year the earliest comes first, and what is only known by its year comes before what is known by its month.
 *
 * @example toTimeline([{facts: {period: {from: '2016-09'}}}]).years[0]?.year // => 2016
 */
export function toTimeline<Case extends WithPeriod>(entries: readonly Case[]): Timeline<Case> {
  const isCounted = entries.length > MOST_LISTED;
  const stated = entries.map(toStated).filter((each) => each !== undefined);
  const withoutTime = entries.filter((entry) => toStated(entry) === undefined);
  const notStated = {count: withoutTime.length, cases: isCounted ? [] : withoutTime};
  const axis = toAxis(stated.map(({period}) => period));
  if (!axis) return {years: [], notStated, isCounted};
  const years = [...byYear(stated)]
    .sort(([a], [b]) => a - b)
    .map(([year, cases]) => ({
      year,
      count: cases.length,
      cases: isCounted ? [] : cases.toSorted(byStart).map((each) => toCase(each, axis)),
    }));
  return {axis, years, notStated, isCounted};
}

function toStated<Case extends WithPeriod>(entry: Case): Stated<Case> | undefined {
  const {period} = entry.facts;
  const start = period?.from ?? period?.to;
  return period && start !== undefined ? {entry, period, start} : undefined;
}

function byYear<Case>(stated: readonly Stated<Case>[]): ReadonlyMap<number, Stated<Case>[]> {
  const years = new Map<number, Stated<Case>[]>();
  for (const each of stated) {
    const year = yearOf(each.start);
    const cases = years.get(year) ?? [];
    years.set(year, cases);
    cases.push(each);
  }
  return years;
}

/** A shorter date comes before a longer one with the same beginning. */
function byStart(a: Stated<unknown>, b: Stated<unknown>): number {
  return a.start === b.start ? 0 : a.start < b.start ? -1 : 1;
}

function toCase<Case>({entry, period}: Stated<Case>, axis: Axis): TimelineCase<Case> {
  return {entry, period, bar: toBar(period, axis)};
}

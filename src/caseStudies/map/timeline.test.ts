import {describe, expect, it} from 'vitest';
import type {Period} from '../../guide/model';
import {ticksOf} from './axisTicks';
import {openEnd, type OpenEnd} from '../../guide/openEnd';
import {toAxis, toBar} from './timeBar';
import {MOST_LISTED, toTimeline} from './timeline';

const cases = (...periods: (Period | undefined)[]) =>
  periods.map((period, id) => ({id, facts: period ? {period} : {}}));

describe('toTimeline', () => {
  it('lists cases by the first year that is stated, the earliest first', () => {
    const {axis, years, notStated, isCounted} = toTimeline(
      cases(
        {from: '2017-01-29', to: '2017-02-03'},
        {to: '2016-05'},
        {from: '2017'},
        undefined,
        {from: '2004', ongoing: true},
        {ongoing: true},
      ),
    );
    expect(axis).toEqual({first: 2004, last: 2017});
    expect(
      years.map(({year, count, cases: listed}) => [
        year,
        count,
        listed.map((each) => each.entry.id),
      ]),
    ).toEqual([
      [2004, 1, [4]],
      [2016, 1, [1]],
      [2017, 2, [2, 0]],
    ]);
    expect(notStated.count).toBe(2);
    expect(notStated.cases.map(({id}) => id)).toEqual([3, 5]);
    expect(isCounted).toBe(false);
  });

  it.each([
    [MOST_LISTED, false],
    [MOST_LISTED + 1, true],
  ])('of %i cases tells only numbers: %s', (count, isCounted) => {
    const periods = Array.from({length: count}, (_none, number) =>
      number % 10 === 0 ? undefined : {from: number % 2 === 0 ? '2016' : '2017-03'},
    );
    const timeline = toTimeline(cases(...periods));
    const listed = [...timeline.years.flatMap((year) => year.cases), ...timeline.notStated.cases];
    expect(timeline.isCounted).toBe(isCounted);
    expect(listed).toHaveLength(isCounted ? 0 : count);
    const counted = timeline.years.reduce((sum, year) => sum + year.count, 0);
    expect(counted + timeline.notStated.count).toBe(count);
  });

  it('has neither axis nor years without a stated time', () => {
    expect(toTimeline(cases(undefined))).toMatchObject({years: [], notStated: {count: 1}});
    expect(toTimeline(cases(undefined)).axis).toBeUndefined();
    expect(toTimeline([])).toMatchObject({years: [], notStated: {count: 0}});
  });

  it('leaves the order of its input as it is', () => {
    const entries = cases({from: '2017'}, {from: '2016'});
    toTimeline(entries);
    expect(entries.map(({id}) => id)).toEqual([0, 1]);
  });
});

describe('toBar', () => {
  // Ten years, so that a year is ten percent.
  const axis = {first: 2010, last: 2019};
  const vague = true;

  it.each<[string, Period, [number, number, boolean?][], OpenEnd]>([
    ['days', {from: '2012-01-01', to: '2012-12-31'}, [[20, 10]], 'none'],
    ['months', {from: '2012-07', to: '2013-06'}, [[25, 10]], 'none'],
    ['one month', {from: '2012-07', to: '2012-07'}, [[25, 0.83]], 'none'],
    ['one year', {from: '2012', to: '2012'}, [[20, 10, vague]], 'none'],
    [
      'two years',
      {from: '2012', to: '2013'},
      [
        [20, 10, vague],
        [30, 10, vague],
      ],
      'none',
    ],
    [
      'years',
      {from: '2012', to: '2014'},
      [
        [20, 10, vague],
        [30, 10],
        [40, 10, vague],
      ],
      'none',
    ],
    [
      'month to year',
      {from: '2012-07', to: '2013'},
      [
        [25, 5],
        [30, 10, vague],
      ],
      'none',
    ],
    [
      'year to month',
      {from: '2012', to: '2013-06'},
      [
        [20, 10, vague],
        [30, 5],
      ],
      'none',
    ],
    ['year to its month', {from: '2012', to: '2012-06'}, [[20, 5, vague]], 'none'],
    ['an end that is not stated', {from: '2012-07'}, [[25, 0.83]], 'end'],
    ['a year, the end not stated', {from: '2012'}, [[20, 10, vague]], 'end'],
    ['only an end', {to: '2012'}, [[20, 10, vague]], 'begin'],
    [
      'what goes on',
      {from: '2012', ongoing: true},
      [
        [20, 10, vague],
        [30, 70],
      ],
      'ongoing',
    ],
    ['what has begun last', {from: '2019', ongoing: true}, [[90, 10, vague]], 'ongoing'],
    ['what goes on at no stated time', {ongoing: true}, [], 'ongoing'],
  ])('draws %s', (_name, period, pieces, open) => {
    expect(toBar(period, axis)).toEqual({
      pieces: pieces.map(([start, size, isVague = false]) => ({start, size, isVague})),
      open,
    });
  });

  it('lets what goes on be open though a last time is named', () => {
    expect(openEnd({from: '2012', to: '2013', ongoing: true})).toBe('ongoing');
  });
});

describe('toAxis', () => {
  it('reaches from the first year named to the last', () => {
    expect(toAxis([{to: '2016-05'}, {}, {from: '2004', ongoing: true}])).toEqual({
      first: 2004,
      last: 2016,
    });
    expect(toAxis([{ongoing: true}])).toBeUndefined();
  });
});

describe('ticksOf', () => {
  it.each([
    [{first: 2016, last: 2016}, [2016]],
    [{first: 2015, last: 2020}, [2015, 2016, 2017, 2018, 2019, 2020]],
    [{first: 2015, last: 2021}, [2016, 2018, 2020]],
    [{first: 2004, last: 2024}, [2005, 2010, 2015, 2020]],
    [{first: 1990, last: 2024}, [1990, 2000, 2010, 2020]],
  ])('names round years of %o', (axis, years) => {
    expect(ticksOf(axis).map(({year}) => year)).toEqual(years);
  });

  it('places a year where the bars have its first day', () => {
    const axis = {first: 2004, last: 2023};
    const [tick] = ticksOf(axis);
    const [piece] = toBar({from: '2005', to: '2005'}, axis).pieces;
    expect(tick).toEqual({year: 2005, place: piece?.start});
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TermId} from '../../guide/model';
import {FACET_NAMES, FACETS, type FacetName} from './facets';
import {findCases, indexCases, type CasesByValue} from './findCases';
import {
  EVERYTHING,
  readFinder,
  SORTS,
  toggle,
  withValues,
  writeFinder,
  type FinderState,
} from './finderState';

const CODES = ['LT', 'ES', 'teachers', 'isced-0'];

const anyState: fc.Arbitrary<FinderState> = fc
  .record({
    chosen: fc
      .dictionary(
        fc.constantFrom(...FACET_NAMES),
        fc.uniqueArray(fc.constantFrom(...CODES), {minLength: 1}),
      )
      .map((chosen) =>
        Object.fromEntries(Object.entries(chosen).map(([k, v]) => [k, v.toSorted()])),
      ),
    text: fc.string({maxLength: 40}).map((text) => text.trim()),
    screens: fc.integer({min: 1, max: 50}),
    sort: fc.option(fc.constantFrom(...SORTS), {nil: undefined}),
  })
  .map(({sort, ...state}) => ({...state, ...(sort && {sort})}));

describe('FACETS', () => {
  it('are those that addresses name, in their order', () => {
    expect(FACETS.map(({name}) => name)).toEqual(FACET_NAMES);
  });
});

describe('the state in an address', () => {
  it.each([
    ['', EVERYTHING],
    [
      '?country=LT,ES&theme=inclusion',
      {...EVERYTHING, chosen: {country: ['LT', 'ES'], theme: ['inclusion']}},
    ],
    ['?country=LT&country=ES&country=LT', {...EVERYTHING, chosen: {country: ['LT', 'ES']}}],
    ['?country=EL,UK', {...EVERYTHING, chosen: {country: ['GR', 'GB']}}],
    ['?country=GR,EL&theme=UK', {...EVERYTHING, chosen: {country: ['GR'], theme: ['UK']}}],
    ['?sort=title&nonsense=1', {...EVERYTHING, sort: 'title'}],
    ['?q=darbo+steb%C4%97jimas&screens=3', {...EVERYTHING, text: 'darbo stebėjimas', screens: 3}],
    ['?q=100%&screens=-1', {...EVERYTHING, text: '100%'}],
    ['?screens=9999', {...EVERYTHING, screens: 50}],
    ['?sort=sideways', EVERYTHING],
    ['?country=LT%2CES', {...EVERYTHING, chosen: {country: ['LT', 'ES']}}],
    ['?country=,%3Cscript%3E,LT,', {...EVERYTHING, chosen: {country: ['LT']}}],
  ])('is read from %s', (query, state) => {
    expect(readFinder(query)).toEqual(state);
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readFinder(writeFinder(state))).toEqual(state);
      }),
    );
  });

  it('has the codes of ISO 3166-1 when it is written again', () => {
    expect(writeFinder(readFinder('?country=UK,LT,EL'))).toBe('?country=GB,GR,LT');
  });

  it('is the same whatever was chosen first', () => {
    const one = toggle(toggle(EVERYTHING, 'country', 'LT'), 'country', 'ES');
    const other = toggle(toggle(EVERYTHING, 'country', 'ES'), 'country', 'LT');
    expect(writeFinder(one)).toBe(writeFinder(other));
  });

  it('is as before when a choice is taken back', () => {
    const once = toggle(EVERYTHING, 'country', 'LT');
    expect(toggle(once, 'country', 'LT')).toEqual(EVERYTHING);
    expect(withValues(once, 'country', [])).toEqual(EVERYTHING);
  });

  it('is read from any text without an error', () => {
    fc.assert(fc.property(fc.string(), (query) => void readFinder(query)));
  });
});

describe('findCases', () => {
  it('finds what a look at every case finds', () => {
    const cases = fc.array(
      fc.record({
        country: fc.uniqueArray(fc.constantFrom(...CODES)),
        theme: fc.uniqueArray(fc.constantFrom(...CODES)),
        evidence: fc.uniqueArray(fc.constantFrom(...CODES)),
      }),
      {maxLength: 80},
    );
    fc.assert(
      fc.property(cases, anyState, (list, state) => {
        const valuesOf = (number: number, name: FacetName): readonly TermId[] =>
          new Map<string, readonly TermId[]>(Object.entries(list[number] ?? {})).get(name) ?? [];
        const fits = (number: number, except?: FacetName): boolean =>
          FACET_NAMES.every((name) => {
            const wanted = state.chosen[name] ?? [];
            const isFree = name === except || wanted.length === 0;
            return isFree || valuesOf(number, name).some((value) => wanted.includes(value));
          });
        const numbers = list.map((_case, number) => number);
        const found = findCases(indexCases(list.length, byValue(list)), state);
        expect(found.cases).toEqual(numbers.filter((number) => fits(number)));
        for (const [name, counts] of found.counts) {
          for (const [value, count] of counts) {
            const expected = numbers.filter(
              (number) => fits(number, name) && valuesOf(number, name).includes(value),
            );
            expect(count).toBe(expected.length);
          }
        }
        for (const {facet, count} of found.relaxations) {
          expect(found.cases).toEqual([]);
          expect(count).toBe(numbers.filter((number) => fits(number, facet)).length);
        }
      }),
    );
  });

  it('says without which choice something would fit, the best first', () => {
    const index = indexCases(
      3,
      byValue([
        {country: ['LT'], theme: ['a']},
        {country: ['LT'], theme: ['a']},
        {country: ['ES'], theme: ['b']},
      ]),
    );
    const state: FinderState = {...EVERYTHING, chosen: {country: ['ES'], theme: ['a']}};
    expect(findCases(index, state).relaxations).toEqual([
      {facet: 'country', count: 2},
      {facet: 'theme', count: 1},
    ]);
    expect(findCases(index, state, [0, 2]).relaxations).toEqual([
      {facet: 'theme', count: 1},
      {facet: 'country', count: 1},
    ]);
    const one: FinderState = {...EVERYTHING, chosen: {country: ['LT']}};
    expect(findCases(index, one, [2]).relaxations).toEqual([
      {facet: 'text', count: 2},
      {facet: 'country', count: 1},
    ]);
  });
});

function byValue(list: readonly Readonly<Record<string, readonly TermId[]>>[]): CasesByValue {
  const columns = FACET_NAMES.map((name) => {
    const values: Record<TermId, number[]> = {};
    for (const [number, each] of list.entries()) {
      for (const value of each[name] ?? []) (values[value] ??= []).push(number);
    }
    return [name, values] as const;
  });
  return Object.fromEntries(columns);
}

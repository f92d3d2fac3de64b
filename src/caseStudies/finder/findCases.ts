import type {TermId} from '../../guide/model';
import {FACET_NAMES, type FacetName} from './facets';
import type {FinderState} from './finderState';

/** For each facet its values with the cases that have them, by number in ascending order; a facet that no case has is left out. */
export type CasesByValue = Readonly<
  Partial<Record<FacetName, Readonly<Record<TermId, readonly number[]>>>>
>;

/** Case studies made ready for finding. */
export type FinderIndex = {
  readonly caseCount: number;
  readonly sets: ReadonlyMap<FacetName, ReadonlyMap<TermId, CaseSet>>;
};

/** What fits a state. */
export type Finding = {
  /** Numbers of cases in ascending order. */
  readonly cases: readonly number[];
  /** For each value how many cases there would be with it, the choices in the other facets kept. */
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<TermId, number>>;
  /** Where nothing fits: the facets without which something does (`text` for the text), that with most cases first. */
  readonly relaxations: readonly {readonly facet: FacetName | 'text'; readonly count: number}[];
};

/** A set of cases: one bit for each. */
type CaseSet = Uint32Array;

const BITS = 32;

/** An index over `caseCount` cases. */
export function indexCases(caseCount: number, values: CasesByValue): FinderIndex {
  const sets = FACET_NAMES.map((name) => {
    const ofFacet = Object.entries(values[name] ?? {}).map(
      ([value, cases]) => [value, toSet(caseCount, cases)] as const,
    );
    return [name, new Map(ofFacet)] as const;
  });
  return {caseCount, sets: new Map(sets)};
}

/**
 * The cases that have, in each facet with a choice, one of the chosen values; and what other choices would give.
 *
 * @param byText the cases among which to look; absent for all.
 */
export function findCases(
  index: FinderIndex,
  {chosen}: Pick<FinderState, 'chosen'>,
  byText?: readonly number[],
): Finding {
  const base = byText === undefined ? fullSet(index.caseCount) : toSet(index.caseCount, byText);
  const narrowed = FACET_NAMES.flatMap((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 ? [] : [{name, cases: unionOf(index, name, values)}];
  });
  const without = (name: FacetName | undefined): CaseSet =>
    intersect(
      base,
      narrowed.filter((each) => each.name !== name).map(({cases}) => cases),
    );
  const all = without(undefined);
  const cases = toNumbers(all);
  const counts = FACET_NAMES.map((name) => {
    const others = narrowed.some((each) => each.name === name) ? without(name) : all;
    return [name, countEach(index, name, others)] as const;
  });
  const withoutText = () =>
    intersect(
      fullSet(index.caseCount),
      narrowed.map((each) => each.cases),
    );
  const relaxations = [
    ...narrowed.map(({name}) => ({facet: name, count: sizeOf(without(name))})),
    ...(byText === undefined ? [] : [{facet: 'text' as const, count: sizeOf(withoutText())}]),
  ];
  return {
    cases,
    counts: new Map(counts),
    relaxations:
      cases.length > 0
        ? []
        : relaxations.filter(({count}) => count > 0).sort((a, b) => b.count - a.count),
  };
}

function countEach(
  {sets}: FinderIndex,
  name: FacetName,
  among: CaseSet,
): ReadonlyMap<TermId, number> {
  const values = [...(sets.get(name) ?? [])];
  return new Map(values.map(([value, cases]) => [value, sizeOfBoth(cases, among)]));
}

function unionOf({sets, caseCount}: FinderIndex, name: FacetName, values: readonly TermId[]) {
  const union = emptySet(caseCount);
  for (const value of values) {
    const cases = sets.get(name)?.get(value) ?? [];
    for (const [place, bits] of cases.entries()) union[place] = (union[place] ?? 0) | bits;
  }
  return union;
}

function intersect(base: CaseSet, sets: readonly CaseSet[]): CaseSet {
  const both = base.slice();
  for (const set of sets) {
    for (const [place, bits] of set.entries()) both[place] = (both[place] ?? 0) & bits;
  }
  return both;
}

function emptySet(caseCount: number): CaseSet {
  return new Uint32Array(Math.ceil(caseCount / BITS));
}

function fullSet(caseCount: number): CaseSet {
  const set = emptySet(caseCount).fill(~0);
  const rest = caseCount % BITS;
  // The bits behind the last case belong to none.
  if (rest > 0) set[set.length - 1] = 2 ** rest - 1;
  return set;
}

function toSet(caseCount: number, cases: readonly number[]): CaseSet {
  const set = emptySet(caseCount);
  for (const number of cases) {
    const place = Math.floor(number / BITS);
    if (place < set.length) set[place] = (set[place] ?? 0) | (1 << (number % BITS));
  }
  return set;
}

function toNumbers(set: CaseSet): number[] {
  const numbers: number[] = [];
  for (const [place, bits] of set.entries()) {
    if (bits === 0) continue;
    for (let bit = 0; bit < BITS; bit += 1) {
      if ((bits & (1 << bit)) !== 0) numbers.push(place * BITS + bit);
    }
  }
  return numbers;
}

function sizeOf(set: CaseSet): number {
  return sizeOfBoth(set, set);
}

function sizeOfBoth(a: CaseSet, b: CaseSet): number {
  let size = 0;
  for (let place = 0; place < a.length; place += 1) {
    size += bitCount((a[place] ?? 0) & (b[place] ?? 0));
  }
  return size;
}

/** @see Warren, Hacker's Delight, section 5-1: counting 1-bits */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

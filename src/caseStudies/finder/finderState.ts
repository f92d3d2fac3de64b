import type {TermId} from '../../guide/model';
import {FACET_NAMES, type FacetName} from './facets';

/** The orders in which cases can be shown. */
export const SORTS = ['newest', 'oldest', 'title'] as const;

export type Sort = (typeof SORTS)[number];

/** What somebody looks for; the same in every language. */
export type FinderState = {
  /** Chosen values; a facet without any is left out. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly TermId[]>>>;
  readonly sort: Sort;
};

/** Looking for everything. */
export const EVERYTHING: FinderState = {chosen: {}, sort: 'newest'};

const SORT_PARAMETER = 'sort';

/**
 * The state that an address tells of. What no such site can mean is passed over; codes that this site does not have are kept,
 * so that the address of another edition finds nothing rather than something else.
 *
 * @example readFinder('?country=LT,ES&sort=title') // => {chosen: {country: ['LT', 'ES']}, sort: 'title'}
 */
export function readFinder(query: string): FinderState {
  const parameters = query
    .replace(/^\?/u, '')
    .split('&')
    .map((parameter) => parameter.split('='));
  const valuesOf = (name: string): string[] =>
    parameters
      .filter(([each]) => each === name)
      // Programs that pass addresses on write the comma so.
      .flatMap(([, value = '']) => value.split(/,|%2C/iu));
  const chosen = FACET_NAMES.flatMap((name) => {
    const codes = [...new Set(valuesOf(name))].filter((value) => CODE.test(value));
    return codes.length === 0 ? [] : [[name, codes] as const];
  });
  const [wanted] = valuesOf(SORT_PARAMETER);
  const sort = SORTS.find((each) => each === wanted) ?? EVERYTHING.sort;
  return {chosen: Object.fromEntries(chosen), sort};
}

const CODE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u;

/**
 * The query of the address for a state; empty for `EVERYTHING`. The same state has the same address in whatever order its
 * values were chosen.
 *
 * @example writeFinder({chosen: {country: ['LT', 'ES']}, sort: 'newest'}) // => '?country=ES,LT'
 */
export function writeFinder({chosen, sort}: FinderState): string {
  const parts = FACET_NAMES.flatMap((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 ? [] : [`${name}=${values.toSorted().join(',')}`];
  });
  if (sort !== EVERYTHING.sort) parts.push(`${SORT_PARAMETER}=${sort}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The state with a value of a facet chosen, or no longer. */
export function toggle(state: FinderState, name: FacetName, value: TermId): FinderState {
  const values = state.chosen[name] ?? [];
  const others = values.filter((each) => each !== value);
  return withValues(state, name, others.length < values.length ? others : [...values, value]);
}

/** The state with these values of a facet and no others. */
export function withValues(
  {chosen, sort}: FinderState,
  name: FacetName,
  values: readonly TermId[],
): FinderState {
  const rest = Object.entries(chosen).filter(([other]) => other !== name);
  return {chosen: Object.fromEntries(values.length > 0 ? [...rest, [name, values]] : rest), sort};
}

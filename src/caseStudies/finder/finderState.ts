import {toCountryCode} from '../../guide/countryAliases';
import type {TermId} from '../../guide/model';
import {FACET_NAMES, type FacetName} from './facets';

/** The orders in which cases can be shown; the first is for cases found by a text. */
export const SORTS = ['match', 'newest', 'oldest', 'title'] as const;

export type Sort = (typeof SORTS)[number];

/** What somebody looks for; the same in every language but for the text. */
export type FinderState = {
  /** Free text, as it was typed; empty when there is none. */
  readonly text: string;
  /** Chosen values; a facet without any is left out. */
  readonly chosen: Readonly<Partial<Record<FacetName, readonly TermId[]>>>;
  /** Absent where the reader leaves it to us: see `sortOf`. */
  readonly sort?: Sort;
  /** Screens of cases that are shown, at least one. */
  readonly screens: number;
};

/** Looking for everything. */
export const EVERYTHING: FinderState = {text: '', chosen: {}, screens: 1};

const TEXT = 'q';
const SORT = 'sort';
const SCREENS = 'screens';

/** A longer text is no question. UTF-16 code units. */
const LONGEST_TEXT = 200;

/** More than anybody scrolls through. */
const MOST_SCREENS = 50;

const CODE = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/u;

/**
 * The state that an address tells of. What no such site can mean is passed over; codes that this site does not have are kept,
 * so that the address of another edition finds nothing rather than something else. Countries may have the European Union's codes.
 *
 * @example readFinder('?country=LT,ES&sort=title').chosen // => {country: ['LT', 'ES']}
 * @example readFinder('?country=EL').chosen // => {country: ['GR']}
 */
export function readFinder(query: string): FinderState {
  const parameters = query
    .replace(/^\?/u, '')
    .split('&')
    .map((parameter) => parameter.split('='));
  const listOf = (name: string): string[] =>
    parameters.filter(([each]) => each === name).map(([, value = '']) => decode(value));
  const chosen = FACET_NAMES.flatMap((name) => {
    const values = listOf(name).flatMap((value) => value.split(','));
    const codes = name === 'country' ? values.map(toCountryCode) : values;
    const possible = [...new Set(codes)].filter((value) => CODE.test(value));
    return possible.length === 0 ? [] : [[name, possible] as const];
  });
  const sort = SORTS.find((each) => listOf(SORT).includes(each));
  return {
    text: (listOf(TEXT)[0] ?? '').slice(0, LONGEST_TEXT).trim(),
    chosen: Object.fromEntries(chosen),
    ...(sort && {sort}),
    screens: toScreens(listOf(SCREENS)[0]),
  };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/gu, ' '));
  } catch {
    // A lone percent sign: the address was written by hand.
    return value;
  }
}

function toScreens(value = ''): number {
  const number = /^\d{1,4}$/u.test(value) ? Number(value) : 1;
  return Math.min(MOST_SCREENS, Math.max(1, number));
}

/**
 * The query of the address for a state; empty for `EVERYTHING`. The same state has the same address in whatever order its
 * values were chosen.
 *
 * @example writeFinder({...EVERYTHING, chosen: {country: ['LT', 'ES']}}) // => '?country=ES,LT'
 */
export function writeFinder({text, chosen, sort, screens}: FinderState): string {
  const parts = FACET_NAMES.flatMap((name) => {
    const values = chosen[name] ?? [];
    return values.length === 0 ? [] : [`${name}=${values.toSorted().join(',')}`];
  });
  if (text !== '') parts.unshift(`${TEXT}=${encodeURIComponent(text)}`);
  if (sort !== undefined) parts.push(`${SORT}=${sort}`);
  if (screens > 1) parts.push(`${SCREENS}=${screens}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The order in which a state shows its cases: what fits a text best comes first, else the latest practice. */
export function sortOf({text, sort}: FinderState): Sort {
  if (text === '') return sort === undefined || sort === 'match' ? 'newest' : sort;
  return sort ?? 'match';
}

/** Whether a state looks for everything, in the order in which the page shows it anyway. */
export function isEverything(state: FinderState): boolean {
  return state.text === '' && sortOf(state) === 'newest' && Object.keys(state.chosen).length === 0;
}

/** The state with a value of a facet chosen, or no longer. */
export function toggle(state: FinderState, name: FacetName, value: TermId): FinderState {
  const values = state.chosen[name] ?? [];
  const others = values.filter((each) => each !== value);
  return withValues(state, name, others.length < values.length ? others : [...values, value]);
}

/** The state with these values of a facet and no others, from its first screen. */
export function withValues(
  state: FinderState,
  name: FacetName,
  values: readonly TermId[],
): FinderState {
  const rest = Object.entries(state.chosen).filter(([other]) => other !== name);
  const chosen = Object.fromEntries(values.length > 0 ? [...rest, [name, values]] : rest);
  return {...state, chosen, screens: 1};
}

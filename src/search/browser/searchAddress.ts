import {toCountryCode} from '../../guide/countryAliases';
import type {EntryKind} from '../../guide/model';
import type {SearchFilters} from '../searchResult';
import {FACETS, type FacetName} from '../searchSettings';

/** What the results page shows, as its address says it. */
export type ShownQuery = {readonly text: string; readonly filters: SearchFilters};

/** Characters of an id in an address; what is longer is none of ours. */
const LONGEST_ID = 60;

/**
 * The query in the part of an address that begins with `?`; no text where it has none.
 *
 * @example readQuery('?q=mentor&country=LT') // => {text: 'mentor', filters: {country: 'LT'}}
 */
export function readQuery(search: string): ShownQuery {
  const parameters = new URLSearchParams(search);
  return {
    text: parameters.get('q') ?? '',
    filters: toFilters((facet) => parameters.get(facet) ?? ''),
  };
}

/**
 * The part of an address that asks for a query, beginning with `?`.
 *
 * @example writeQuery({text: 'a b', filters: {}}) // => '?q=a+b'
 */
export function writeQuery({text, filters}: ShownQuery): string {
  const parameters = new URLSearchParams({q: text});
  for (const facet of FACETS) {
    const id = filters[facet];
    if (id !== undefined) parameters.set(facet, id);
  }
  return `?${parameters}`;
}

/** The filters for which the function gives an id that can be one; countries may have the European Union's codes. */
export function toFilters(idOf: (facet: FacetName) => string): SearchFilters {
  const [kind, theme, country] = [idOf('kind'), idOf('theme'), toCountryCode(idOf('country'))];
  return {
    ...(isKind(kind) && {kind}),
    ...(isId(theme) && {theme}),
    ...(isId(country) && {country}),
  };
}

/** Whether two queries ask for the same. */
export function isSameQuery(a: ShownQuery, b: ShownQuery): boolean {
  return writeQuery(a) === writeQuery(b);
}

const KINDS: readonly string[] = ['chapter', 'caseStudy', 'newsItem'] satisfies EntryKind[];

function isKind(id: string): id is EntryKind {
  return KINDS.includes(id);
}

function isId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID;
}

import type {IndexedPage} from './searchIndex';
import type {FacetCounts, SearchAnswer, SearchFilters} from './searchResult';

/** Tells whether a page is within the filters. */
export function isWithin(page: IndexedPage, {kind, theme, country}: SearchFilters): boolean {
  return (
    (kind === undefined || page.kind === kind) &&
    (theme === undefined || page.themes.includes(theme)) &&
    (country === undefined || page.countries.includes(country))
  );
}

/** The number of pages for each value of the facets. */
export function countFacets(pages: readonly IndexedPage[]): SearchAnswer['facets'] {
  return {
    kind: count(pages.map(({kind}) => kind)),
    theme: count(pages.flatMap(({themes}) => themes)),
    country: count(pages.flatMap(({countries}) => countries)),
  };
}

function count(ids: readonly string[]): FacetCounts {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, 1 + (counts.get(id) ?? 0));
  return Object.fromEntries(counts);
}

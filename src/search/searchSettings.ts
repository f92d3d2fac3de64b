import {isLanguage, type Language} from '../guide/languages';
import type {EntryKind} from '../guide/model';
import type {FacetLabels} from './facetLabels';
import type {SearchFailure} from './wire';

/** The words and addresses that the search elements need, written by the server into `data-settings`. */
export type SearchSettings = {
  /** The reader's language. */
  readonly language: Language;
  /** Base of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly manifestUrl: string;
  readonly workerUrl: string;
  readonly words: SearchWords;
};

/** What the results page needs beyond that. */
export type ResultsSettings = SearchSettings & {
  readonly resultsWords: ResultsWords;
  readonly facetLabels: FacetLabels;
};

/** What both elements say, in the reader's language. */
export type SearchWords = {
  /** Number of pages found: plural forms parted by `|`, with `{count}`. */
  readonly resultCount: string;
  readonly noResults: string;
  readonly loading: string;
  /** Last option of the list, with `{count}`. */
  readonly allResults: string;
  /** Name of the list for screen readers. */
  readonly list: string;
  /** Says that a slip was corrected, with `{corrected}` and `{typed}`. */
  readonly correction: string;
  readonly retry: string;
  readonly failures: Readonly<Record<SearchFailure, string>>;
  readonly kinds: Readonly<Record<EntryKind, string>>;
};

/** What only the results page says, in the reader's language. */
export type ResultsWords = {
  /** In place of the number of pages when other languages have some, but not the reader's. */
  readonly noneInLanguage: string;
  /** Nothing is left of what was found without filters. */
  readonly noneFiltered: string;
  /** Line before the results, with `{languages}`. */
  readonly also: string;
  /** "in Latvian", in the middle of a sentence. */
  readonly inLanguage: Readonly<Record<Language, string>>;
  /** Button below the first results. */
  readonly showMore: string;
  readonly filters: string;
  /** Link that takes all filters away. */
  readonly removeFilters: string;
  readonly facets: Readonly<Record<FacetName, FacetWords>>;
};

/** What results can be narrowed by; also the names in the address of the results page. */
export const FACETS = ['kind', 'theme', 'country'] as const;

export type FacetName = (typeof FACETS)[number];

/** The label of a filter, and its first choice, which does not filter. */
export type FacetWords = {readonly label: string; readonly any: string};

/**
 * The settings in the JSON that the server wrote, or nothing where it is not such JSON.
 */
export function readSearchSettings(json: string | undefined): SearchSettings | undefined {
  try {
    const unsafeSettings: unknown = JSON.parse(json ?? '');
    return isSearchSettings(unsafeSettings) ? unsafeSettings : undefined;
  } catch {
    return undefined;
  }
}

/** The settings of the results page in the JSON that the server wrote, or nothing where it is not such JSON. */
export function readResultsSettings(json: string | undefined): ResultsSettings | undefined {
  const settings = readSearchSettings(json);
  return settings && isResultsSettings(settings) ? settings : undefined;
}

// Server and element are parts of one build, so the words are not looked through one by one.
function isSearchSettings(unsafeSettings: unknown): unsafeSettings is SearchSettings {
  return (
    typeof unsafeSettings === 'object' &&
    unsafeSettings !== null &&
    'language' in unsafeSettings &&
    isLanguage(unsafeSettings.language) &&
    'words' in unsafeSettings
  );
}

function isResultsSettings(settings: SearchSettings): settings is ResultsSettings {
  return 'resultsWords' in settings && 'facetLabels' in settings;
}

import type {Language} from '../guide/languages';
import type {EntryKind, TermId} from '../guide/model';

/** Plain text with the ranges of the words that were found: [start, end), UTF-16 code units, in order. */
export type MarkedText = {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
};

/** A page that answers a query, with its best parts. */
export type SearchResult = {
  readonly kind: EntryKind;
  /** Address of the page without the base of the site. */
  readonly page: string;
  readonly title: MarkedText;
  readonly titleLanguage: Language;
  /** Language of the page's text. */
  readonly language: Language;
  /** Best first, at least one. */
  readonly parts: readonly SearchResultPart[];
};

/** The head of a page or one of its sections. */
export type SearchResultPart = {
  /** `id` of the document. */
  readonly id: string;
  /** Address without the base of the site, with `#` for a section. */
  readonly url: string;
  /** Empty for the head of a page. */
  readonly heading: MarkedText;
  readonly excerpt: MarkedText;
  readonly excerptLanguage: Language;
};

/** What the results are narrowed to; a facet that is absent narrows nothing. */
export type SearchFilters = {
  readonly kind?: EntryKind;
  readonly theme?: TermId;
  /** ISO 3166-1 alpha-2. */
  readonly country?: TermId;
};

/** What a reader asks for. The last word counts as a beginning unless a space follows it. */
export type SearchQuery = {
  readonly text: string;
  readonly filters: SearchFilters;
  /** Most pages in `results`: as many as are shown, since the texts of each have to be loaded. */
  readonly limit: number;
};

/** Number of pages by id of the kind, theme or country; ids without pages are absent. */
export type FacetCounts = Readonly<Record<string, number>>;

/** Pages about what the query names that have no text in the reader's language, and not all of its words. */
export type OtherLanguage = {
  readonly language: Language;
  /** Pages in this language; `results` has the best of them. */
  readonly count: number;
  /** Each with one part, the head of the page. Title and summary are in the reader's language where the entry has them. */
  readonly results: readonly SearchResult[];
};

/** The answer to a query. */
export type SearchAnswer = {
  /** The best pages within the filters, best first. */
  readonly results: readonly SearchResult[];
  /** Pages within the filters; `results` has the best of them. */
  readonly total: number;
  /** The text of the query with slips corrected, when a word found nothing as it was typed; the results are for it. */
  readonly correction?: string;
  /** Pages found without the filters, whatever their language. */
  readonly facets: {
    readonly kind: FacetCounts;
    readonly theme: FacetCounts;
    readonly country: FacetCounts;
  };
  /** Within the filters, the language with most pages first; none of the pages is a result too. */
  readonly otherLanguages: readonly OtherLanguage[];
};

/** The answer to a query without words. */
export const NO_ANSWER: SearchAnswer = {
  results: [],
  total: 0,
  facets: {kind: {}, theme: {}, country: {}},
  otherLanguages: [],
};

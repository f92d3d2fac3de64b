import type {Language} from '../guide/languages';
import type {EntryKind} from '../guide/model';

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

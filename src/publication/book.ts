import type {ElementContent} from 'hast';
import type {Language} from '../guide/languages';
import type {TermId} from '../guide/model';

/**
 * The whole guide in one language as one outline with its texts: what the PDF and the EPUB are both written from.
 *
 * Anchors (ids of divisions and of elements in bodies) are unique in the book. A link to an anchor is `#anchor`. Bodies are sanitised.
 */
export type Book = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** One or two sentences, for catalogues. */
  readonly description: string;
  /** ISO 8601 day of the edition, as the content says. */
  readonly date: string;
  /** A short hash of all that the book says: another content has another one. */
  readonly code: string;
  /** `urn:uuid:…`, made from title, language and content. */
  readonly identifier: string;
  /** Address of the guide in this language, where it has a public one. */
  readonly address?: string;
  /** Who is named as author: the contributors as a body. */
  readonly author: string;
  /** The words under the title on the cover: edition, then that it is independent. */
  readonly coverLines: readonly string[];
  /** In reading order. */
  readonly divisions: readonly Division[];
  /** In the order of the language's alphabet. */
  readonly terms: readonly IndexedTerm[];
  /** The printable sheets of the chapters, in reading order. */
  readonly tools: readonly BookTool[];
};

export type DivisionKind =
  | 'imprint'
  | 'coverage'
  | 'start'
  | 'part'
  | 'chapter'
  | 'cases'
  | 'caseStudy'
  | 'moreCases'
  | 'chronicle'
  | 'glossary'
  | 'bibliography';

/** A part of the book with a title of its own. */
export type Division = {
  readonly id: string;
  readonly kind: DivisionKind;
  /** `2` for a part, `2.3` for a chapter in it. */
  readonly number?: string;
  readonly title: string;
  /** The language of title and body; words of another one are marked inside. */
  readonly language: Language;
  /** Without the title. Headings begin at level two, as if the title were of level one. */
  readonly body: readonly ElementContent[];
  readonly divisions: readonly Division[];
};

/** A term of the glossary and where the texts use it. */
export type IndexedTerm = {
  readonly id: TermId;
  readonly label: string;
  /** In reading order, at least one. */
  readonly uses: readonly TermUse[];
};

export type TermUse = {
  /** Of the element around the words. */
  readonly anchor: string;
  /** Of the chapter or case study in which it stands. */
  readonly division: string;
};

/** A sheet within the body of a chapter. */
export type BookTool = {
  /** Of the element that holds the sheet. */
  readonly anchor: string;
  readonly title: string;
  /** The chapter's anchor. */
  readonly division: string;
};

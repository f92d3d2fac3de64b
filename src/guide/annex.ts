/** What the texts of one language refer to: works by number, terms by id. */
export type Annex = {
  readonly reference: (id: string) => FormattedReference | undefined;
  readonly term: (id: string) => TermWords | undefined;
};

/** A work as a list of sources prints it. */
export type FormattedReference = {
  readonly id: string;
  /** BCP 47 tag of the language in which most of it is written, that of the work. */
  readonly lang: string;
  /** HTML of one line; not yet sanitised. */
  readonly html: string;
};

/** A term of the glossary in one language. */
export type TermWords = {readonly label: string; readonly definition: string};

/** For texts that refer to nothing. */
export const EMPTY_ANNEX: Annex = {reference: () => undefined, term: () => undefined};

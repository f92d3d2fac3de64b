import type {Entry, EntryKind, SectionId, TermId} from '../guide/model';

const ROOTS: Readonly<Record<EntryKind, string>> = {
  chapter: 'chapter',
  caseStudy: 'case',
  newsItem: 'news',
};

/**
 * The anchor of an entry in a book.
 *
 * @example entryAnchor({kind: 'caseStudy', id: 'leeds-learning-visit'}) // => 'case-leeds-learning-visit'
 */
export function entryAnchor({kind, id}: Pick<Entry, 'kind' | 'id'>): string {
  return `${ROOTS[kind]}-${id}`;
}

/** The anchor of a section, or of a heading with an id of its own, within an entry. */
export function sectionAnchor(entry: string, section: SectionId): string {
  return `${entry}--${section}`;
}

/** The anchor of a term in the glossary. */
export function termAnchor(id: TermId): string {
  return `term-${id}`;
}

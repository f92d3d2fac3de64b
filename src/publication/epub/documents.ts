import type {Book} from '../book';
import {coverPage} from './coverPage';
import {divisionPage} from './divisionPage';
import {COVER_FILE, NAV_FILE, TERMS_FILE} from './fileNames';
import {navPage} from './navPage';
import type {PlannedPage} from './pageBreaks';
import type {BookPlan, PlannedDivision} from './planBook';
import type {PackedFile} from './resources';
import type {EpubWords} from './words/epubWords';

/** What the documents are made from. */
export type DocumentPlan = BookPlan & {
  readonly pages: readonly PlannedPage[];
  /** The document with the index of terms, where there is one. */
  readonly terms: string | undefined;
};

/** The documents in reading order: cover, imprint and coverage, contents, the other divisions, index of terms. */
export function toDocuments(
  book: Book,
  plan: DocumentPlan,
  words: EpubWords,
): readonly PackedFile[] {
  const {divisions, targets, pages, terms} = plan;
  const contents = navPage(book, {...plan, hasTerms: terms !== undefined}, words);
  const pagesOf = groupByFile(pages);
  const texts = divisions.map((planned, at) => {
    const text = divisionPage(planned, pagesOf.get(planned.file) ?? [], {targets, words});
    return toDocument(`text-${at + 1}`, planned.file, text);
  });
  const bodyAt = divisions.findIndex(isOfBody);
  const bodyStart = bodyAt === -1 ? divisions.length : bodyAt;
  return [
    toDocument('cover', COVER_FILE, coverPage(book, words)),
    ...texts.slice(0, bodyStart),
    {...toDocument('contents', NAV_FILE, contents), properties: 'nav'},
    ...texts.slice(bodyStart),
    ...(terms === undefined ? [] : [toDocument('terms', TERMS_FILE, terms)]),
  ];
}

/** Whether the division comes after the contents. */
function isOfBody({division: {kind}}: PlannedDivision): boolean {
  return kind !== 'imprint' && kind !== 'coverage';
}

function groupByFile(pages: readonly PlannedPage[]): ReadonlyMap<string, readonly PlannedPage[]> {
  const groups = new Map<string, PlannedPage[]>();
  for (const page of pages) {
    const group = groups.get(page.target.file);
    if (group) group.push(page);
    else groups.set(page.target.file, [page]);
  }
  return groups;
}

function toDocument(id: string, file: string, content: string): PackedFile {
  return {id, file, mediaType: 'application/xhtml+xml', isRead: true, content};
}

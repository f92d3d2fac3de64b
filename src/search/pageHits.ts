import type {Posting} from './flexIndex';
import type {IndexedPage} from './searchIndex';
import {FIELDS} from './weights';

/** A page that has a key: its documents with it (0 is the head of the page), and what each counts, best first. */
export type PageHits = {
  readonly page: IndexedPage;
  readonly documents: readonly number[];
  readonly scores: readonly number[];
};

/** What has a key or a word. */
export type Hits = {
  readonly documentCount: number;
  /** Those in which it counts most first. */
  readonly pages: readonly PageHits[];
};

const WEIGHTS = FIELDS.map(({weight}) => weight);

/** Postings by page; documents that no page has are passed over. */
export function groupByPage(
  postings: readonly Posting[],
  pageOf: (document: number) => IndexedPage | undefined,
): Hits {
  const scores = new Map<number, number>();
  for (const {document, field} of postings) scores.set(document, WEIGHTS[field] ?? 0);
  return toHits(scores, pageOf);
}

/** The hits of several keys of one word: each document counts as much as with the key that counts most there. */
export function mergeHits(
  parts: readonly {readonly closeness: number; readonly hits: Hits}[],
  pageOf: (document: number) => IndexedPage | undefined,
): Hits {
  const best = new Map<number, number>();
  for (const {closeness, hits} of parts) {
    for (const {page, documents, scores} of hits.pages) {
      for (const [place, number] of documents.entries()) {
        const document = page.firstDocument + number;
        const score = closeness * (scores[place] ?? 0);
        if (score > (best.get(document) ?? 0)) best.set(document, score);
      }
    }
  }
  return toHits(best, pageOf);
}

function toHits(
  scores: ReadonlyMap<number, number>,
  pageOf: (document: number) => IndexedPage | undefined,
): Hits {
  const pages = new Map<number, {page: IndexedPage; documents: number[]; scores: number[]}>();
  let documentCount = 0;
  for (const [document, score] of [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const page = pageOf(document);
    if (page === undefined) continue;
    documentCount += 1;
    const hits = pages.get(page.number) ?? {page, documents: [], scores: []};
    pages.set(page.number, hits);
    hits.documents.push(document - page.firstDocument);
    hits.scores.push(score);
  }
  return {documentCount, pages: [...pages.values()]};
}

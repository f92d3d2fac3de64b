import type {ExpandedWord} from './expandWord';
import type {IndexedPage, SearchIndex} from './searchIndex';
import {FIELDS, LEAST_COVERAGE, TOGETHER} from './weights';

/** A page that has words of the query. */
export type FoundPage = {
  readonly page: IndexedPage;
  /** Numbers of documents within the page (0 is its head), best first, at least one. */
  readonly documents: readonly number[];
  readonly score: number;
  /** Whether the page has all words. */
  readonly isComplete: boolean;
};

/** A page on the way to the result: its documents by number with their scores, and how much of the query it has. */
type PageHits = {
  readonly page: IndexedPage;
  readonly documents: Map<number, number>;
  score: number;
  coverage: number;
};

/** What one word of the query found: documents by number with what the word counts there. */
type WordHits = {readonly rarity: number; readonly scores: ReadonlyMap<number, number>};

/** What sums of shares may lose. */
const ROUNDING = 1e-9;

/**
 * The pages that have words of a query, best first: pages with all words before those with some, and among both those
 * in the reader's language before others.
 */
export function rankPages(index: SearchIndex, words: readonly ExpandedWord[]): FoundPage[] {
  const different = [...new Map(words.map((word) => [word.word, word])).values()];
  const hits = different.map((word) => toWordHits(index, word));
  const pages = groupByPage(index, hits);
  const least = pages.some(isComplete) ? LEAST_COVERAGE : 0;
  return pages
    .filter(({coverage}) => coverage >= least)
    .map(toFoundPage)
    .sort(
      (a, b) => compareTiers(index, a, b) || b.score - a.score || a.page.number - b.page.number,
    );
}

/** Order of pages whatever their scores are. */
export function compareTiers(index: SearchIndex, a: FoundPage, b: FoundPage): number {
  const isOwn = ({page}: FoundPage): boolean => page.language === index.language;
  return Number(b.isComplete) - Number(a.isComplete) || Number(isOwn(b)) - Number(isOwn(a));
}

function toWordHits(index: SearchIndex, {matches}: ExpandedWord): WordHits {
  const scores = new Map<number, number>();
  for (const {closeness, postings} of matches) {
    for (const {document, field} of postings) {
      const score = closeness * (FIELDS[field]?.weight ?? 0);
      scores.set(document, Math.max(score, scores.get(document) ?? 0));
    }
  }
  return {rarity: Math.log(1 + index.documentCount / (1 + scores.size)), scores};
}

function groupByPage(index: SearchIndex, words: readonly WordHits[]): PageHits[] {
  const pages = new Map<IndexedPage, PageHits>();
  const total = words.reduce((sum, {rarity}) => sum + rarity, 0);
  for (const {rarity, scores} of words) {
    for (const [page, best] of addToPages(index, pages, scores, rarity)) {
      page.score += best;
      page.coverage += rarity / total;
    }
  }
  return [...pages.values()];
}

/** Adds a word's hits to the pages; the best score of the word on each page. */
function addToPages(
  index: SearchIndex,
  pages: Map<IndexedPage, PageHits>,
  scores: ReadonlyMap<number, number>,
  rarity: number,
): Map<PageHits, number> {
  const best = new Map<PageHits, number>();
  for (const [document, score] of scores) {
    const page = index.pageOf(document);
    if (page === undefined) continue;
    const hits = pages.get(page) ?? {
      page,
      documents: new Map<number, number>(),
      score: 0,
      coverage: 0,
    };
    pages.set(page, hits);
    hits.documents.set(document, score * rarity + (hits.documents.get(document) ?? 0));
    best.set(hits, Math.max(score * rarity, best.get(hits) ?? 0));
  }
  return best;
}

function isComplete({coverage}: PageHits): boolean {
  return coverage > 1 - ROUNDING;
}

function toFoundPage(hits: PageHits): FoundPage {
  const {page, documents, score} = hits;
  const bestFirst = [...documents].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    page,
    documents: bestFirst.map(([document]) => document - page.firstDocument),
    score: score + TOGETHER * (bestFirst[0]?.[1] ?? 0),
    isComplete: isComplete(hits),
  };
}

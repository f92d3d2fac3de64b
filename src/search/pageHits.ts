import type {Posting} from './flexIndex';
import type {IndexedPage, SearchIndex} from './searchIndex';
import {FIELDS, MOST_COVERAGE, TOGETHER} from './weights';

/** A page that has words of a query. */
export type FoundPage = {
  readonly page: IndexedPage;
  /** Numbers of documents within the page (0 is its head), best first, at least one. */
  readonly documents: readonly number[];
  /** Comparable among the pages of one query. */
  readonly score: number;
  /** Whether the page has all words. */
  readonly isComplete: boolean;
  /** Pages of a lower tier come first whatever their scores are. */
  readonly tier: number;
};

/** A page that has a key, as a query for this key alone finds it, with what each of its documents counts. */
export type PageHits = FoundPage & {readonly scores: readonly number[]};

/** Pages in an order. */
export type PageOrder<Page extends FoundPage = FoundPage> = {
  readonly pages: readonly Page[];
  /** Their numbers, for those who need no more: to look into many pages takes longer than to find them. */
  readonly numbers: readonly number[];
};

/** What has a key or a word, in the order in which a query for this alone finds it. */
export type Hits = PageOrder<PageHits> & {readonly documentCount: number};

/** Where documents belong and who reads. */
type PageSource = Pick<SearchIndex, 'language' | 'pageOf'>;

const WEIGHTS = FIELDS.map(({weight}) => weight);

/** Postings by page; documents that no page has are passed over. Fields come in the order of their weights, and so do postings. */
export function groupByPage(postings: readonly Posting[], source: PageSource): Hits {
  const scores = new Map<number, number>();
  for (const {document, field} of postings) {
    if (!scores.has(document)) scores.set(document, WEIGHTS[field] ?? 0);
  }
  return toHits(scores, source);
}

/** The hits of several keys of one word: each document counts as much as with the key that counts most there. */
export function mergeHits(
  parts: readonly {readonly closeness: number; readonly hits: Hits}[],
  source: PageSource,
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
  return toHits(
    [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]),
    source,
  );
}

/** Found pages, best first. */
export function orderPages<Page extends FoundPage>(found: Page[]): PageOrder<Page> {
  const pages = found.sort(comparePages);
  return {pages, numbers: pages.map(({page}) => page.number)};
}

/** Negative where `a` comes first. */
function comparePages(a: FoundPage, b: FoundPage): number {
  return a.tier - b.tier || b.score - a.score || a.page.number - b.page.number;
}

/**
 * Pages with all words go before others, and among both those in the reader's language before the rest, unless a page has most of
 * the words: the title and the summary of a case study are in her language where its text is not.
 *
 * @param coverage the share of the query's words that the page has, by rarity; 1 for all.
 */
export function tierOf(
  {language}: Pick<PageSource, 'language'>,
  page: IndexedPage,
  coverage: number,
): number {
  const isForeign = page.language !== language;
  if (coverage === 1) return isForeign ? 1 : 0;
  return isForeign && coverage < MOST_COVERAGE ? 3 : 2;
}

/** @param scores what each document counts, best first. */
function toHits(
  scores: Iterable<readonly [document: number, score: number]>,
  source: PageSource,
): Hits {
  const pages = new Map<number, {page: IndexedPage; documents: number[]; scores: number[]}>();
  let documentCount = 0;
  for (const [document, score] of scores) {
    const page = source.pageOf(document);
    if (page === undefined) continue;
    documentCount += 1;
    const hits = pages.get(page.number) ?? {page, documents: [], scores: []};
    pages.set(page.number, hits);
    hits.documents.push(document - page.firstDocument);
    hits.scores.push(score);
  }
  const found = [...pages.values()].map((hits) => ({
    ...hits,
    score: (1 + TOGETHER) * (hits.scores[0] ?? 0),
    isComplete: true,
    tier: tierOf(source, hits.page, 1),
  }));
  return {documentCount, ...orderPages(found)};
}

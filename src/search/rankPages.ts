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
  /** Pages of a lower tier come first whatever their scores are. */
  readonly tier: number;
};

/** A page on the way to the result. */
type PageHits = {
  readonly page: IndexedPage;
  /** Documents of the page with words of the query, and what the words count there. */
  readonly documents: number[];
  readonly scores: number[];
  /** The sum of what each word counts where it counts most. */
  score: number;
  /** The rarities of the words that the page has. */
  coverage: number;
  /** The last word that was found here, and what it counts where it counts most. */
  word: number;
  best: number;
};

/** What sums may lose. */
const ROUNDING = 1e-9;

const WEIGHTS = FIELDS.map(({weight}) => weight);

/**
 * The pages that have words of a query, best first: pages with all words before those with some, and among both those
 * in the reader's language before others.
 */
export function rankPages(index: SearchIndex, words: readonly ExpandedWord[]): FoundPage[] {
  const hits = new Map<number, PageHits>();
  let total = 0;
  for (const [place, word] of words.entries()) {
    const isRepeated = words.findIndex((other) => other.word === word.word) < place;
    if (!isRepeated) total += addWord(index, hits, word, place);
  }
  const all = [...hits.values()];
  const isSomeComplete = all.some(({coverage}) => isWhole(coverage, total));
  const least = isSomeComplete ? total * LEAST_COVERAGE : 0;
  const found: FoundPage[] = [];
  for (const page of all) {
    if (page.coverage >= least) found.push(toFoundPage(index, page, total));
  }
  return found.sort(comparePages);
}

/** The order of found pages: negative where `a` comes first. */
export function comparePages(a: FoundPage, b: FoundPage): number {
  return a.tier - b.tier || b.score - a.score || a.page.number - b.page.number;
}

function isWhole(coverage: number, total: number): boolean {
  return coverage > total - ROUNDING;
}

/** Adds what a word found to the pages; the rarity of the word. */
function addWord(
  index: SearchIndex,
  hits: Map<number, PageHits>,
  word: ExpandedWord,
  place: number,
): number {
  const scores = scoreDocuments(word);
  const rarity = Math.log(1 + index.documentCount / (1 + scores.size));
  for (const [document, score] of scores) {
    const page = index.pageOf(document);
    if (page === undefined) continue;
    let ofPage = hits.get(page.number);
    if (ofPage === undefined) {
      ofPage = {page, documents: [], scores: [], score: 0, coverage: 0, word: -1, best: 0};
      hits.set(page.number, ofPage);
    }
    if (ofPage.word !== place) {
      ofPage.coverage += rarity;
      ofPage.word = place;
      ofPage.best = 0;
    }
    addDocument(ofPage, document - page.firstDocument, score * rarity);
  }
  return rarity;
}

function addDocument(hits: PageHits, document: number, score: number): void {
  const known = hits.documents.indexOf(document);
  if (known === -1) {
    hits.documents.push(document);
    hits.scores.push(score);
  } else hits.scores[known] = score + (hits.scores[known] ?? 0);
  if (score > hits.best) {
    hits.score += score - hits.best;
    hits.best = score;
  }
}

/** What a word counts in each document that has it. */
function scoreDocuments({matches}: ExpandedWord): Map<number, number> {
  const scores = new Map<number, number>();
  for (const {closeness, postings} of matches) {
    for (const {document, field} of postings) {
      const score = closeness * (WEIGHTS[field] ?? 0);
      if (score > (scores.get(document) ?? 0)) scores.set(document, score);
    }
  }
  return scores;
}

function toFoundPage(index: SearchIndex, hits: PageHits, total: number): FoundPage {
  const {page, scores, score, coverage} = hits;
  const isComplete = isWhole(coverage, total);
  const isOwn = page.language === index.language;
  return {
    page,
    documents: bestFirst(hits),
    score: score + TOGETHER * Math.max(...scores),
    isComplete,
    tier: (isComplete ? 0 : 2) + (isOwn ? 0 : 1),
  };
}

function bestFirst({documents, scores}: PageHits): readonly number[] {
  if (documents.length === 1) return documents;
  const scored = documents.map((document, place) => ({document, score: scores[place] ?? 0}));
  scored.sort((a, b) => b.score - a.score || a.document - b.document);
  return scored.map(({document}) => document);
}

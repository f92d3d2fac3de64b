import {analyze} from './analyzer';
import {expandWord, type WordMatch} from './expandWord';
import {FIELDS, type SearchIndex} from './searchIndex';
import {toSearchResult} from './toSearchResult';
import type {SearchResult} from './searchResult';

/** What one word of the query found: documents by number with what the word counts there. */
type WordHits = {readonly rarity: number; readonly scores: ReadonlyMap<number, number>};

/** A page on the way to the result: its documents by number with their scores, and how much of the query it has. */
type PageHits = {readonly documents: Map<number, number>; score: number; coverage: number};

/** A page that has less than this share of the query's words, by rarity, is not shown beside one that has all. */
const LEAST_COVERAGE = 0.5;

/** What sums of shares may lose. */
const ROUNDING = 1e-9;

/**
 * The pages that answer a query, best first: pages with all words before those with some. The last word counts as
 * a beginning unless a space follows it. Empty for a query without words.
 */
export function querySearch(index: SearchIndex, query: string, limit: number): SearchResult[] {
  const words = toWords(index, query);
  const matches = words.map(({word, isBeginning}) => expandWord(index, word, isBeginning));
  const found = new Set(matches.flat().map(({word}) => word));
  const pages = groupByPage(
    index,
    matches.map((match) => toWordHits(index, match)),
  );
  return rankPages([...pages.values()])
    .slice(0, limit)
    .map((page) => toSearchResult(index, bestFirst(page.documents), (key) => found.has(key)));
}

function toWords(index: SearchIndex, query: string): {word: string; isBeginning: boolean}[] {
  const words = [...new Set(analyze(index.language, query))];
  const isTyping = /[\p{L}\p{M}\p{N}]$/u.test(query);
  return words.map((word, place) => ({word, isBeginning: isTyping && place === words.length - 1}));
}

function toWordHits(index: SearchIndex, matches: readonly WordMatch[]): WordHits {
  const scores = new Map<number, number>();
  for (const {word, closeness} of matches) {
    for (const {document, field} of index.lookUp(word)) {
      const score = closeness * (FIELDS[field]?.weight ?? 0);
      scores.set(document, Math.max(score, scores.get(document) ?? 0));
    }
  }
  return {rarity: Math.log(1 + index.documents.length / (1 + scores.size)), scores};
}

function groupByPage(index: SearchIndex, words: readonly WordHits[]): Map<string, PageHits> {
  const pages = new Map<string, PageHits>();
  const total = words.reduce((sum, {rarity}) => sum + rarity, 0);
  for (const {rarity, scores} of words) {
    for (const [page, best] of addToPages(index, pages, scores, rarity)) {
      page.score += best;
      page.coverage += rarity / total;
    }
  }
  return pages;
}

/** Adds a word's hits to the pages; the best score of the word on each page. */
function addToPages(
  index: SearchIndex,
  pages: Map<string, PageHits>,
  scores: ReadonlyMap<number, number>,
  rarity: number,
): Map<PageHits, number> {
  const best = new Map<PageHits, number>();
  for (const [document, score] of scores) {
    const address = index.documents[document]?.page ?? '';
    const page = pages.get(address) ?? {
      documents: new Map<number, number>(),
      score: 0,
      coverage: 0,
    };
    pages.set(address, page);
    page.documents.set(document, score * rarity + (page.documents.get(document) ?? 0));
    best.set(page, Math.max(score * rarity, best.get(page) ?? 0));
  }
  return best;
}

// The best document counts once more, so that words found together go before words scattered over a page.
function rankPages(pages: readonly PageHits[]): PageHits[] {
  const rank = (page: PageHits): number => page.score + Math.max(...page.documents.values());
  const isComplete = (page: PageHits): boolean => page.coverage > 1 - ROUNDING;
  const least = pages.some(isComplete) ? LEAST_COVERAGE : 0;
  return pages
    .filter(({coverage}) => coverage >= least)
    .sort((a, b) => Number(isComplete(b)) - Number(isComplete(a)) || rank(b) - rank(a));
}

function bestFirst(documents: ReadonlyMap<number, number>): number[] {
  return [...documents].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([document]) => document);
}

import type {ExpandedWord} from './expandWord';
import {
  mergeHits,
  orderPages,
  tierOf,
  type FoundPage,
  type Hits,
  type PageOrder,
  type PageHits,
} from './pageHits';
import type {IndexedPage, SearchIndex} from './searchIndex';
import {LEAST_COVERAGE, TOGETHER} from './weights';

/** What one word of the query found; what it counts is to be multiplied by the weight. */
type WordHits = {readonly hits: Hits; readonly weight: number; readonly rarity: number};

/** A page on the way to the result: its documents with what the words count there. */
type PageScores = {
  readonly page: IndexedPage;
  readonly documents: Map<number, number>;
  /** The sum of what each word counts where it counts most. */
  score: number;
  /** The rarities of the words that the page has. */
  coverage: number;
};

/** What sums may lose. */
const ROUNDING = 1e-9;

/**
 * The pages that have words of a query, best first: pages with all words before those with some, and among both those
 * in the reader's language before others.
 */
export function rankPages(index: SearchIndex, words: readonly ExpandedWord[]): PageOrder {
  const [only] = words;
  if (only !== undefined && words.length === 1) return hitsOf(index, only);
  const different = words.filter(
    ({word}, place) => words.findIndex((other) => other.word === word) === place,
  );
  const hits = different.map((word) => toWordHits(index, word));
  return orderPages(scoreWords(index, hits));
}

function toWordHits(index: SearchIndex, word: ExpandedWord): WordHits {
  const hits = hitsOf(index, word);
  const rarity = Math.log(1 + index.documentCount / (1 + hits.documentCount));
  const closeness = isOfSame(word) ? (word.matches[0]?.closeness ?? 1) : 1;
  return {hits, weight: rarity * closeness, rarity};
}

/** The hits of all matches of a word. Where those are equally close, their closeness does not count in it. */
function hitsOf(index: SearchIndex, word: ExpandedWord): Hits {
  const {matches} = word;
  const [first] = matches;
  if (first !== undefined && matches.length === 1) return first.hits;
  return isOfSame(word) ? index.memory.together(matches) : mergeHits(matches, index);
}

function isOfSame({matches}: ExpandedWord): boolean {
  return matches.every(({closeness}) => closeness === matches[0]?.closeness);
}

function scoreWords(index: SearchIndex, words: readonly WordHits[]): FoundPage[] {
  const pages = new Map<number, PageScores>();
  let total = 0;
  for (const {hits, weight, rarity} of words) {
    total += rarity;
    for (const page of hits.pages) addWord(pages, page, weight, rarity);
  }
  const all = [...pages.values()];
  const least = all.some(({coverage}) => isWhole(coverage, total)) ? total * LEAST_COVERAGE : 0;
  return all
    .filter(({coverage}) => coverage >= least)
    .map((scores) => toFoundPage(index, scores, total));
}

function addWord(
  pages: Map<number, PageScores>,
  {page, documents, scores}: PageHits,
  weight: number,
  rarity: number,
): void {
  const unseen = {page, documents: new Map<number, number>(), score: 0, coverage: 0};
  const known = pages.get(page.number) ?? unseen;
  pages.set(page.number, known);
  known.coverage += rarity;
  known.score += weight * (scores[0] ?? 0);
  for (const [place, document] of documents.entries()) {
    const score = weight * (scores[place] ?? 0);
    known.documents.set(document, score + (known.documents.get(document) ?? 0));
  }
}

function toFoundPage(
  index: SearchIndex,
  {page, documents, score, coverage}: PageScores,
  total: number,
): FoundPage {
  const isComplete = isWhole(coverage, total);
  const bestFirst = [...documents].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    page,
    documents: bestFirst.map(([document]) => document),
    score: score + TOGETHER * (bestFirst[0]?.[1] ?? 0),
    isComplete,
    tier: tierOf(index, page, isComplete ? 1 : coverage / total),
  };
}

function isWhole(coverage: number, total: number): boolean {
  return coverage > total - ROUNDING;
}

import type {ExpandedWord} from './expandWord';
import {mergeHits, type Hits, type PageHits} from './pageHits';
import type {IndexedPage, SearchIndex} from './searchIndex';
import {LEAST_COVERAGE, TOGETHER} from './weights';

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
export function rankPages(index: SearchIndex, words: readonly ExpandedWord[]): FoundPage[] {
  const different = words.filter(
    ({word}, place) => words.findIndex((other) => other.word === word) === place,
  );
  const hits = different.map((word) => toWordHits(index, word));
  const [only, ...others] = hits;
  const found = only && others.length === 0 ? scoreWord(index, only) : scoreWords(index, hits);
  return found.sort(comparePages);
}

/** The order of found pages: negative where `a` comes first. */
function comparePages(a: FoundPage, b: FoundPage): number {
  return a.tier - b.tier || b.score - a.score || a.page.number - b.page.number;
}

function toWordHits(index: SearchIndex, {matches}: ExpandedWord): WordHits {
  const [first] = matches;
  const isSame = matches.every(({closeness}) => closeness === first?.closeness);
  const hits = isSame ? hitsOfSame(index, matches) : mergeHits(matches, index.pageOf);
  const rarity = Math.log(1 + index.documentCount / (1 + hits.documentCount));
  return {hits, weight: rarity * (isSame ? (first?.closeness ?? 1) : 1), rarity};
}

/** The hits of keys that are equally close; for several they are kept, since a query is asked again with each letter. */
function hitsOfSame({pageOf, kept}: SearchIndex, matches: ExpandedWord['matches']): Hits {
  const [first] = matches;
  if (first !== undefined && matches.length === 1) return first.hits;
  const name = matches.map(({key}) => key).join(' ');
  const known = kept.get(name);
  if (known !== undefined) return known;
  const hits = mergeHits(
    matches.map(({hits: each}) => ({closeness: 1, hits: each})),
    pageOf,
  );
  kept.set(name, hits);
  return hits;
}

/** The pages of a query of one word. */
function scoreWord(index: SearchIndex, {hits, weight}: WordHits): FoundPage[] {
  const found: FoundPage[] = [];
  for (const {page, documents, scores} of hits.pages) {
    const best = weight * (scores[0] ?? 0);
    const tier = tierOf(index, page, true);
    found.push({page, documents, score: best + TOGETHER * best, isComplete: true, tier});
  }
  return found;
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
    tier: tierOf(index, page, isComplete),
  };
}

function isWhole(coverage: number, total: number): boolean {
  return coverage > total - ROUNDING;
}

function tierOf({language}: SearchIndex, page: IndexedPage, isComplete: boolean): number {
  return (isComplete ? 0 : 2) + (page.language === language ? 0 : 1);
}

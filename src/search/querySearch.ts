import {countFacets, isWithin} from './facets';
import {correctText} from './correctText';
import type {ExpandedWord} from './expandWord';
import {finishOrder, type FoundText} from './finishOrder';
import {findNamedPages, findNames, groupByLanguage} from './otherLanguages';
import type {FoundPage, PageOrder} from './pageHits';
import {rankPages} from './rankPages';
import type {SearchIndex} from './searchIndex';
import {NO_ANSWER, type SearchAnswer, type SearchQuery} from './searchResult';
import {toSearchResult} from './toSearchResult';
import {createWordFinder, type WordFinder} from './wordFinder';
import {FINISHED_PAGES} from './weights';

/** What a query means, and the pages that have it. */
type Findings = PageOrder & {readonly words: readonly ExpandedWord[]};

/**
 * The answer to a query; nothing while files are missing, which the index then names. `NO_ANSWER` for a query without
 * words.
 */
export function querySearch(index: SearchIndex, query: SearchQuery): SearchAnswer | undefined {
  const found = findPages(index, query.text);
  if (found === undefined) return undefined;
  if (found.words.length === 0) return NO_ANSWER;
  const answer = toAnswer(index, query, found);
  return index.isComplete() ? answer : undefined;
}

/**
 * What the words of a query mean, and the pages that have them, best first: as far as the index tells without the texts.
 * Nothing while files are missing.
 */
export function findPages(index: SearchIndex, text: string): Findings | undefined {
  const typed = index.memory.queryWords(text);
  const names = findNames(
    index,
    typed.map(({keys}) => keys),
  );
  const words: ExpandedWord[] = [];
  for (const [place, word] of typed.entries()) {
    const isName = names.some(({from, to}) => place >= from && place < to);
    const expanded = index.memory.expand(word, isName);
    if (expanded !== undefined) words.push(expanded);
  }
  if (words.length < typed.length || !index.isComplete()) return undefined;
  const {pages, numbers} = rankPages(index, words);
  return {words, pages, numbers};
}

function toAnswer(
  index: SearchIndex,
  {text, filters, limit}: SearchQuery,
  findings: Findings,
): SearchAnswer {
  const {words} = findings;
  const {own, others} = splitByLanguage(index, findings);
  const pages = own.filter(({page}) => isWithin(page, filters));
  const find = createWordFinder(index.analyzers, words);
  const shown = withTexts(index, pages.slice(0, limit));
  const best = finishOrder(shown.slice(0, FINISHED_PAGES), words, find);
  const results = [...best, ...shown.slice(FINISHED_PAGES)];
  const correction = correctText(text, words, results, find);
  const within = others.filter((page) => isWithin(page, filters));
  return {
    results: results.map((result) => toResult(index, result, find)),
    total: pages.length,
    ...(correction !== undefined && {correction}),
    facets: countFacets([...own.map(({page}) => page), ...others]),
    otherLanguages: groupByLanguage(index, within, find),
  };
}

/**
 * The results, and the pages in other languages that are about what the query names. A page in another language that has
 * all words of the query is a result.
 */
export function splitByLanguage(index: SearchIndex, {words, pages}: Findings) {
  const complete = new Set(pages.filter(({isComplete}) => isComplete).map(({page}) => page));
  const keys = words.map((word) => word.keys);
  const others = findNamedPages(index, keys).filter((page) => !complete.has(page));
  return {own: pages.filter(({page}) => !others.includes(page)), others};
}

function withTexts(index: SearchIndex, pages: readonly FoundPage[]): FoundText[] {
  return pages.flatMap((page) => {
    const text = index.textOf(page.page);
    return text === undefined ? [] : [{...page, text}];
  });
}

function toResult({language}: SearchIndex, {page, text, documents}: FoundText, find: WordFinder) {
  return toSearchResult({page, text, reader: language}, documents, find);
}

import type {Language} from '../guide/languages';
import {longestNames, type NamedConcept} from './concepts';
import {groupBy} from './lexicon/groupBy';
import type {IndexedPage, SearchIndex} from './searchIndex';
import type {OtherLanguage} from './searchResult';
import {toSearchResult} from './toSearchResult';
import type {WordFinder} from './wordFinder';

/** Pages shown of one language. */
const MOST_PAGES = 5;

/** Pages that have no text in the reader's language, by their languages: that with most pages first. */
export function groupByLanguage(
  index: SearchIndex,
  pages: readonly IndexedPage[],
  find: WordFinder,
): OtherLanguage[] {
  return [...groupBy(pages, ({language}) => language)]
    .map(([language, ofLanguage]) => toOtherLanguage(index, language, ofLanguage, find))
    .sort((a, b) => b.count - a.count);
}

/**
 * The pages about the concepts of a query that have no text in the reader's language: those about all of the concepts;
 * where there are none, those about some, those about most of them first.
 *
 * @param words the keys of each word of the query.
 */
export function findNamedPages(
  index: SearchIndex,
  words: readonly (readonly string[])[],
): IndexedPage[] {
  const concepts = longestNames(findNames(index, words)).map(Number);
  const lists = concepts.length === 0 ? [] : index.conceptPages();
  const counts = new Map<number, number>();
  for (const page of concepts.flatMap((concept) => lists?.[concept] ?? [])) {
    counts.set(page, 1 + (counts.get(page) ?? 0));
  }
  const most = Math.max(0, ...counts.values());
  const least = most === concepts.length ? most : 1;
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .flatMap(([page]) => index.pages[page] ?? []);
}

/** The concepts that the words of a query name. */
export function findNames(
  index: SearchIndex,
  words: readonly (readonly string[])[],
): NamedConcept[] {
  return index.findConcepts(words.map((keys) => ({keys, isFirst: false})));
}

function toOtherLanguage(
  index: SearchIndex,
  language: Language,
  pages: readonly IndexedPage[],
  find: WordFinder,
): OtherLanguage {
  const results = pages.slice(0, MOST_PAGES).flatMap((page) => {
    const text = index.textOf(page);
    return text ? [toSearchResult({page, text, reader: index.language}, [0], find)] : [];
  });
  return {language, count: pages.length, results};
}

import {openWhole} from './openSearch';
import {querySearch} from './querySearch';
import type {SearchIndex} from './searchIndex';
import type {SearchResult} from './searchResult';

/** A text that is searched as a whole; texts of one engine have different numbers. */
export type EngineDocument = {readonly id: number; readonly text: string};

/** A file that a browser loads in order to search. */
export type EngineFile = {readonly name: string; readonly content: string};

/** Search over texts of one language. */
export type Engine = {
  /** The numbers of at most `limit` texts that answer a query, best first; the query is complete, nobody is typing. */
  readonly search: (query: string, limit: number) => number[] | Promise<number[]>;
};

/**
 * Opens the files of `buildEngineFiles` as a browser would.
 *
 * @throws {Error} when the files are damaged or of another version.
 */
export function openEngine(files: readonly EngineFile[]): Engine {
  const index = openWhole({files});
  return {
    search: (query, limit) => searchIndex(index, query, limit).map(({page}) => idOf(page)),
  };
}

/** The pages that answer a query in an index that has all its files. A space says that the last word is finished. */
export function searchIndex(
  index: SearchIndex,
  query: string,
  limit: number,
): readonly SearchResult[] {
  return querySearch(index, {text: `${query} `, filters: {}, limit})?.results ?? [];
}

/**
 * The address under which a text is indexed.
 *
 * @example addressOf(7) // => '/7/'
 */
export function addressOf(id: number): string {
  return `/${id}/`;
}

function idOf(address: string): number {
  return Number(address.slice(1, -1));
}

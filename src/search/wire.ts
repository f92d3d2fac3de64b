import {isLanguage, type Language} from '../guide/languages';
import {isRecord} from '../guide/isRecord';
import type {EntryKind} from '../guide/model';
import type {KindPlaces} from './kindPlaces';
import type {SearchAnswer, SearchQuery} from './searchResult';

/** Version of all search files; a browser that holds script of another version says so instead of guessing. */
export const SEARCH_FILE_VERSION = 2;

/** Folder of the search files in the built site. Not `search`, which is the address of the results page. */
export const SEARCH_FOLDER = 'search-index';

/** What stands at the stable address `search-index/<language>.json`: the name of the head of the day. */
export type SearchManifest = {
  readonly version: typeof SEARCH_FILE_VERSION;
  readonly language: Language;
  /** File name of the head beside the manifest; a hash of the content is part of it. */
  readonly head: string;
};

/** What a page asks the worker. Answers come to the newest query; older ones may stay unanswered. */
export type SearchRequest =
  | {readonly kind: 'load'; readonly manifestUrl: string}
  | {readonly kind: 'query'; readonly id: number; readonly query: SearchQuery}
  | {
      readonly kind: 'places';
      readonly id: number;
      readonly text: string;
      readonly pageKind: EntryKind;
    };

/** What the worker answers. After a failure the next query tries again what could not be loaded. */
export type SearchReply =
  | {readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer}
  | {readonly kind: 'places'; readonly id: number; readonly found: KindPlaces}
  | {readonly kind: 'failed'; readonly id: number; readonly reason: SearchFailure};

/** Why a search file could not be opened: no connection, made by another version of the site, or broken. */
export type SearchFailure = 'unreachable' | 'outdated' | 'damaged';

/** The manifest in a parsed JSON value, or why it is none. */
export function readManifest(unsafeValue: unknown): SearchManifest | SearchFailure {
  const fields = readFields(unsafeValue);
  if (typeof fields === 'string') return fields;
  const {language, head} = fields;
  if (!isLanguage(language) || typeof head !== 'string') return 'damaged';
  return {version: SEARCH_FILE_VERSION, language, head};
}

/** The fields of a search file of this version, not looked at yet, or why it is none. */
export function readFields(
  unsafeValue: unknown,
): Readonly<Record<string, unknown>> | SearchFailure {
  if (!isRecord(unsafeValue)) return 'damaged';
  return unsafeValue.version === SEARCH_FILE_VERSION ? unsafeValue : 'outdated';
}

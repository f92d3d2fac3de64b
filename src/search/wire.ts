import {isLanguage, type Language} from '../guide/languages';
import type {ExportedIndex} from './flexIndex';
import type {SearchDocument} from './searchDocument';
import type {SearchResult} from './searchResult';

/** Version of the files below; a browser that holds script of another version says so instead of guessing. */
export const SEARCH_FILE_VERSION = 1;

/** Folder of the search files in the built site. Not `search`, which is the address of the results page. */
export const SEARCH_FOLDER = 'search-index';

/** What stands at the stable address `search-index/<language>.json`: the name of the index of the day. */
export type SearchManifest = {
  readonly version: number;
  readonly language: Language;
  /** File name of the index beside the manifest; a hash of the content is part of it. */
  readonly index: string;
};

/** The index of one language. */
export type SearchFile = {
  readonly version: number;
  readonly language: Language;
  readonly documents: readonly SearchDocument[];
  readonly index: ExportedIndex;
};

/** What a page asks the worker. Answers come to the newest query; older ones may stay unanswered. */
export type SearchRequest =
  | {readonly kind: 'load'; readonly manifestUrl: string}
  | {readonly kind: 'query'; readonly id: number; readonly text: string};

/** What the worker answers. */
export type SearchReply =
  | {readonly kind: 'results'; readonly id: number; readonly results: readonly SearchResult[]}
  | {readonly kind: 'failed'; readonly reason: SearchFailure};

/** Why the index could not be opened: no connection, made by another version of the site, or broken. */
export type SearchFailure = 'unreachable' | 'outdated' | 'damaged';

/** The manifest in a parsed JSON value, or why it is none. */
export function readManifest(unsafeValue: unknown): SearchManifest | SearchFailure {
  if (!isRecord(unsafeValue)) return 'damaged';
  const {version, language, index} = unsafeValue;
  if (version !== SEARCH_FILE_VERSION) return 'outdated';
  if (!isLanguage(language) || typeof index !== 'string') return 'damaged';
  return {version, language, index};
}

/** The search file in a parsed JSON value, or why it is none. */
export function readSearchFile(unsafeValue: unknown): SearchFile | SearchFailure {
  if (!isRecord(unsafeValue)) return 'damaged';
  const {version, language, documents, index} = unsafeValue;
  if (version !== SEARCH_FILE_VERSION) return 'outdated';
  if (!isLanguage(language) || !isExportedIndex(index)) return 'damaged';
  if (!Array.isArray(documents) || !documents.every(isSearchDocument)) return 'damaged';
  return {version, language, documents, index};
}

function isRecord(unsafeValue: unknown): unsafeValue is Record<string, unknown> {
  return typeof unsafeValue === 'object' && unsafeValue !== null;
}

function isExportedIndex(unsafeValue: unknown): unsafeValue is ExportedIndex {
  return (
    isRecord(unsafeValue) && Object.values(unsafeValue).every((part) => typeof part === 'string')
  );
}

const WORDS = ['id', 'page', 'url', 'title', 'heading', 'summary', 'about', 'body'];
const KINDS: readonly unknown[] = ['chapter', 'caseStudy', 'newsItem'];

function isSearchDocument(unsafeValue: unknown): unsafeValue is SearchDocument {
  return (
    isRecord(unsafeValue) &&
    WORDS.every((name) => typeof unsafeValue[name] === 'string') &&
    KINDS.includes(unsafeValue.kind) &&
    isLanguage(unsafeValue.language) &&
    isLanguage(unsafeValue.titleLanguage)
  );
}

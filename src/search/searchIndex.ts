import type {Language} from '../guide/languages';
import {analyze} from './analyzer';
import {exportIndex, importIndex, type Posting} from './flexIndex';
import type {SearchDocument} from './searchDocument';
import {SEARCH_FILE_VERSION, type SearchFile} from './wire';

/**
 * The fields of a document, most important first, and what a word found in them counts. A word counts where it
 * counts most, once per document.
 */
export const FIELDS = [
  // Few words chosen to say what the page is.
  {name: 'title', weight: 8},
  {name: 'heading', weight: 5},
  {name: 'summary', weight: 3},
  // Coded facts are true of the page as a whole, but the page need not say anything about them.
  {name: 'about', weight: 2.5},
  {name: 'body', weight: 1},
] as const;

/** An opened index of one language. */
export type SearchIndex = {
  readonly language: Language;
  readonly documents: readonly SearchDocument[];
  /** Postings of exactly this word; `field` is a place in `FIELDS`. */
  readonly lookUp: (word: string) => Posting[];
  /** All words of the index that begin so, sorted, at most `limit`. */
  readonly wordsFrom: (beginning: string, limit: number) => string[];
};

/** The search file of a language, from the documents that its readers see. */
export function buildSearchFile(
  language: Language,
  documents: readonly SearchDocument[],
): SearchFile {
  const fields = documents.map((document) => analyzeFields(language, document));
  return {
    version: SEARCH_FILE_VERSION,
    language,
    documents,
    index: exportIndex(fields, FIELDS.length),
  };
}

/**
 * Opens a search file.
 *
 * @throws {SyntaxError | TypeError} when the exported index in it is damaged.
 */
export function openSearchIndex(file: SearchFile): SearchIndex {
  const index = importIndex(file.index, FIELDS.length);
  const isDocument = ({document}: Posting): boolean => file.documents[document] !== undefined;
  return {
    language: file.language,
    documents: file.documents,
    lookUp: (word) => index.lookUp(word).filter(isDocument),
    wordsFrom: (beginning, limit) => wordsFrom(index.words, beginning, limit),
  };
}

// The title belongs to the page, so it is indexed once, with the page's head.
function analyzeFields(reader: Language, document: SearchDocument): string[][] {
  const isHead = document.heading === '';
  return [
    isHead ? analyze(document.titleLanguage, document.title) : [],
    analyze(document.language, document.heading),
    analyze(document.titleLanguage, document.summary),
    analyze(reader, document.about),
    analyze(document.language, document.body),
  ];
}

function wordsFrom(words: readonly string[], beginning: string, limit: number): string[] {
  const found: string[] = [];
  for (let place = firstNotBefore(words, beginning); found.length < limit; place += 1) {
    const word = words[place];
    if (word === undefined || !word.startsWith(beginning)) break;
    found.push(word);
  }
  return found;
}

function firstNotBefore(words: readonly string[], beginning: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type {Language} from '../guide/languages';
import {createConceptFinder, type KeyedWord, type NamedConcept} from './concepts';
import {openPostings, type KeyIndex} from './flexIndex';
import {createIndexAnalyzers, type IndexAnalyzer} from './indexAnalyzer';
import {rangeOf} from './keyOrder';
import {groupByPage, type Hits} from './pageHits';
import {unpackPostings} from './postings';
import {
  readConcepts,
  readShard,
  readTexts,
  type FileRange,
  type HeadFile,
  type PageFacts,
} from './searchFiles';
import type {SearchText} from './searchPage';
import type {SearchFailure} from './wire';
import {FIELDS} from './weights';

/** A page of an opened index; its documents are numbered from `firstDocument` on. */
export type IndexedPage = PageFacts & {readonly number: number; readonly firstDocument: number};

/**
 * An opened index of one language. What stands in files that have not been put in is `undefined`; the index notes which
 * files those are.
 */
export type SearchIndex = {
  readonly language: Language;
  /** That of the reader's language first. */
  readonly analyzers: readonly IndexAnalyzer[];
  readonly pages: readonly IndexedPage[];
  readonly documentCount: number;
  /** The concepts that a sequence of words names in the reader's language; the id is the number of the concept. */
  readonly findConcepts: (words: readonly KeyedWord[]) => NamedConcept[];
  /** The keys of the words by which concepts are named. */
  readonly conceptKeys: ReadonlySet<string>;
  /** The page of a document. */
  readonly pageOf: (document: number) => IndexedPage | undefined;
  /** What has exactly this key. */
  readonly lookUp: (key: string) => Hits | undefined;
  /** Hits of several keys together, by the keys with spaces between them, as far as somebody has put them in. */
  readonly kept: Map<string, Hits>;
  /** The words of a page. */
  readonly textOf: (page: IndexedPage) => SearchText | undefined;
  /** Pages that are in other languages only, for each concept. */
  readonly conceptPages: () => readonly (readonly number[])[] | undefined;
  /** Whether nothing was asked for that is not there, since the missing files were taken note of. */
  readonly isComplete: () => boolean;
  /** The names of files that were asked for and not there, and forgets them. */
  readonly takeWanted: () => string[];
  /** Takes the parsed content of a file in, or says why it cannot. */
  readonly put: (name: string, unsafeValue: unknown) => SearchFailure | undefined;
};

const NO_HITS: Hits = {documentCount: 0, pages: []};

/**
 * Opens the index that a head describes.
 *
 * @throws {TypeError} when a lexicon in it is damaged.
 */
export function openSearchIndex(head: HeadFile): SearchIndex {
  const {language, lexicons, concepts} = head;
  const analyzers = createIndexAnalyzers(language, lexicons);
  const pages = numberPages(head.pages);
  const pageNumbers = pages.flatMap(({documentCount, number}) =>
    Array.from({length: documentCount}, () => number),
  );
  const shelf = createShelf(head);
  const shardStarts = head.shards.map(({first}) => first);
  const pageOf = (document: number) => pages[pageNumbers[document] ?? -1];
  const hits = new Map<string, Hits>();
  return {
    language,
    analyzers,
    pages,
    documentCount: pageNumbers.length,
    ...openConcepts(concepts?.labels ?? [], analyzers[0]),
    pageOf,
    kept: new Map(),
    lookUp: (key) => {
      const shard = head.shards[rangeOf(shardStarts, key)];
      if (shard === undefined) return NO_HITS;
      const known = hits.get(key);
      if (known !== undefined) return known;
      const postings = shelf.get(shelf.shards, shard.name)?.lookUp(key);
      if (postings === undefined) return undefined;
      const grouped = groupByPage(postings, pageOf);
      hits.set(key, grouped);
      return grouped;
    },
    textOf: ({number}) => {
      const file = lastFrom(head.texts, number);
      return file && shelf.get(shelf.texts, file.name)?.[number - file.first];
    },
    conceptPages: () => (concepts ? shelf.get(shelf.concepts, concepts.name) : []),
    isComplete: shelf.isComplete,
    takeWanted: shelf.takeWanted,
    put: shelf.put,
  };
}

function openConcepts(
  labels: readonly (readonly string[])[],
  reader: IndexAnalyzer | undefined,
): Pick<SearchIndex, 'findConcepts' | 'conceptKeys'> {
  const keyWords = (label: string): KeyedWord[] => reader?.keyWords(label) ?? [];
  const concepts = labels.map((ofConcept, number) => ({id: String(number), labels: ofConcept}));
  return {
    findConcepts: createConceptFinder(concepts, keyWords),
    conceptKeys: new Set(
      labels.flat().flatMap((label) => keyWords(label).flatMap(({keys}) => keys)),
    ),
  };
}

function numberPages(pages: readonly PageFacts[]): IndexedPage[] {
  let firstDocument = 0;
  return pages.map((page, number) => {
    const indexed = {...page, number, firstDocument};
    firstDocument += page.documentCount;
    return indexed;
  });
}

function lastFrom(
  files: readonly FileRange<number>[],
  page: number,
): FileRange<number> | undefined {
  return files.findLast(({first}) => first <= page);
}

/** The files that have been put in, by kind and name. */
function createShelf(head: HeadFile) {
  const shards = new Map<string, KeyIndex>();
  const texts = new Map<string, readonly SearchText[]>();
  const concepts = new Map<string, readonly (readonly number[])[]>();
  const wanted = new Set<string>();
  const isIn = (files: readonly {readonly name: string}[], name: string): boolean =>
    files.some((file) => file.name === name);
  return {
    shards,
    texts,
    concepts,
    get: <File>(files: ReadonlyMap<string, File>, name: string): File | undefined => {
      if (!files.has(name)) wanted.add(name);
      return files.get(name);
    },
    isComplete: () => wanted.size === 0,
    takeWanted: () => {
      const names = [...wanted];
      wanted.clear();
      return names;
    },
    put: (name: string, unsafeValue: unknown): SearchFailure | undefined => {
      if (isIn(head.shards, name)) return putRead(shards, name, unsafeValue, readKeyIndex);
      if (isIn(head.texts, name)) {
        return putRead(texts, name, unsafeValue, (unsafe) => pagesIn(readTexts(unsafe)));
      }
      return putRead(concepts, name, unsafeValue, (unsafe) => pagesIn(readConcepts(unsafe)));
    },
  };
}

function putRead<File extends object>(
  files: Map<string, File>,
  name: string,
  unsafeValue: unknown,
  read: (unsafeValue: unknown) => File | SearchFailure,
): SearchFailure | undefined {
  const file = read(unsafeValue);
  if (typeof file === 'string') return file;
  files.set(name, file);
  return undefined;
}

function readKeyIndex(unsafeValue: unknown): KeyIndex | SearchFailure {
  const shard = readShard(unsafeValue);
  if (typeof shard === 'string') return shard;
  try {
    return openPostings(unpackPostings(shard), FIELDS.length);
  } catch (error) {
    if (error instanceof TypeError) return 'damaged';
    throw error;
  }
}

function pagesIn<Pages>(file: {readonly pages: Pages} | SearchFailure): Pages | SearchFailure {
  return typeof file === 'string' ? file : file.pages;
}

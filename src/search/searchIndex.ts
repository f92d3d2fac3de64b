import type {Language} from '../guide/languages';
import {createConceptFinder, type KeyedWord, type NamedConcept} from './concepts';
import type {WordSource} from './expandWord';
import {createShelf} from './fileShelf';
import {createIndexAnalyzers, type IndexAnalyzer} from './indexAnalyzer';
import {rangeOf} from './keyOrder';
import {groupByPage, type Hits} from './pageHits';
import {createQueryMemory, type QueryMemory} from './queryMemory';
import type {FileRange, HeadFile, PageFacts} from './searchFiles';
import type {SearchText} from './searchPage';
import type {SearchFailure} from './wire';

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
  /** The page of a document. */
  readonly pageOf: (document: number) => IndexedPage | undefined;
  /** What has exactly this key. */
  readonly lookUp: (key: string) => Hits | undefined;
  /** What was worked out for queries so far. */
  readonly memory: QueryMemory;
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

const NO_HITS: Hits = {documentCount: 0, pages: [], numbers: []};

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
  const {findConcepts, conceptKeys} = openConcepts(concepts?.labels ?? [], analyzers[0]);
  const lookUp = (key: string): Hits | undefined => {
    const shard = head.shards[rangeOf(shardStarts, key)];
    if (shard === undefined) return NO_HITS;
    const known = hits.get(key);
    if (known !== undefined) return known;
    const postings = shelf.get(shelf.shards, shard.name)?.lookUp(key);
    if (postings === undefined) return undefined;
    const grouped = groupByPage(postings, {language, pageOf});
    hits.set(key, grouped);
    return grouped;
  };
  return {
    language,
    analyzers,
    pages,
    documentCount: pageNumbers.length,
    findConcepts,
    pageOf,
    lookUp,
    memory: createQueryMemory({language, analyzers, pageOf, lookUp, conceptKeys}),
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
): Pick<SearchIndex, 'findConcepts'> & Pick<WordSource, 'conceptKeys'> {
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

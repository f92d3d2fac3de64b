import {Index} from 'flexsearch';

/** The parts of the FlexSearch index as it exports them: name → JSON. */
export type ExportedIndex = Readonly<Record<string, string>>;

/** A document given to the index: its words in each field, most important field first. */
export type IndexedFields = readonly (readonly string[])[];

/** Documents (by number) that hold a word; `field` is the most important field in which it stands. */
export type Posting = {readonly document: number; readonly field: number};

/** An inverted index over words. This file is the only one that knows FlexSearch. */
export type WordIndex = {
  /** Postings of exactly this word; empty when no document has it. */
  readonly lookUp: (word: string) => Posting[];
  /** All words of the index, sorted by UTF-16 code units. */
  readonly words: readonly string[];
};

/** The index of documents, numbered in the order given, ready to be written as JSON. */
export function exportIndex(
  documents: readonly IndexedFields[],
  fieldCount: number,
): ExportedIndex {
  let fields: number[] = [];
  const index = new Index({
    ...options(fieldCount),
    // FlexSearch keeps the score of a word's first place, and fields stand in the order of importance.
    score: (_content, _word, place) => fields[place] ?? fieldCount - 1,
  });
  documents.forEach((document, number) => {
    fields = document.flatMap((words, field) => words.map(() => field));
    index.add(number, document.flat().join(' '));
  });
  const parts: Record<string, string> = {};
  index.export((name, json) => {
    parts[name] = json;
  });
  return parts;
}

/**
 * Opens an exported index.
 *
 * @throws {SyntaxError | TypeError} when a part is damaged.
 */
export function importIndex(parts: ExportedIndex, fieldCount: number): WordIndex {
  const index = new Index(options(fieldCount));
  for (const [name, json] of Object.entries(parts)) index.import(name, json);
  return {
    words: readWords(parts),
    lookUp: (word) => toPostings(index.search(word, {resolve: false}).result),
  };
}

function options(fieldCount: number) {
  return {
    tokenize: 'strict',
    resolution: fieldCount,
    encode: (text: string) => (text === '' ? [] : text.split(' ')),
  } as const;
}

// Unresolved results are lists of document numbers by score; a score that no document has is a hole.
function toPostings(unsafeResult: readonly unknown[]): Posting[] {
  return unsafeResult.flatMap((unsafeDocuments, field) =>
    Array.isArray(unsafeDocuments)
      ? unsafeDocuments.filter(Number.isInteger).map((document: number) => ({document, field}))
      : [],
  );
}

function readWords(parts: ExportedIndex): string[] {
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.map'))
    .flatMap(([, json]) => {
      const unsafeEntries: unknown = JSON.parse(json);
      if (!Array.isArray(unsafeEntries)) throw new TypeError('Unexpected words, expected a list');
      return unsafeEntries.map(readWord);
    })
    .sort();
}

function readWord(unsafeEntry: unknown): string {
  const unsafeWord: unknown = Array.isArray(unsafeEntry) ? unsafeEntry[0] : undefined;
  if (typeof unsafeWord !== 'string') throw new TypeError('Unexpected entry, expected a word');
  return unsafeWord;
}

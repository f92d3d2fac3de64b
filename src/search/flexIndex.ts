import {Index} from 'flexsearch';

/** A key with its documents: by field (a place in `FIELDS`), in ascending order. */
export type KeyPostings = readonly [key: string, documents: readonly (readonly number[])[]];

/** A document given to an index: its keys, each with the field where it counts most. */
export type KeyedDocument = {
  readonly number: number;
  readonly keys: ReadonlyMap<string, number>;
};

/** Documents (by number) that hold a key; `field` is the most important field in which it stands. */
export type Posting = {readonly document: number; readonly field: number};

/** An inverted index over keys. This file is the only one that knows FlexSearch. */
export type KeyIndex = {
  /** Postings of exactly this key; empty when no document has it. */
  readonly lookUp: (key: string) => Posting[];
};

/** The postings of documents, as FlexSearch exports them. Keys have no spaces. */
export function indexDocuments(
  documents: readonly KeyedDocument[],
  fieldCount: number,
): KeyPostings[] {
  let fields: readonly number[] = [];
  const index = new Index({
    ...options(fieldCount),
    score: (_content, _key, place) => fields[place] ?? fieldCount - 1,
  });
  for (const {number, keys} of documents) {
    fields = [...keys.values()];
    index.add(number, [...keys.keys()].join(' '));
  }
  const postings: KeyPostings[] = [];
  index.export((name, json) => {
    if (name.endsWith('.map')) postings.push(...readPostings(JSON.parse(json)));
  });
  return postings;
}

/** An index with these postings. */
export function openPostings(postings: readonly KeyPostings[], fieldCount: number): KeyIndex {
  const index = new Index(options(fieldCount));
  // The type speaks of JSON text only; the parsed value spares writing and reading it again.
  const parsed: unknown = postings;
  index.import('1.map', parsed as string);
  return {lookUp: (key) => toPostings(index.search(key, {resolve: false}).result)};
}

function options(fieldCount: number) {
  return {
    tokenize: 'strict',
    resolution: fieldCount,
    encode: (text: string) => (text === '' ? [] : text.split(' ')),
  } as const;
}

function readPostings(unsafeEntries: unknown): KeyPostings[] {
  return toList(unsafeEntries).map((unsafeEntry) => {
    const [unsafeKey, unsafeFields] = toList(unsafeEntry);
    if (typeof unsafeKey !== 'string') throw new TypeError('Unexpected export, expected a key');
    return [unsafeKey, toList(unsafeFields).map(toNumbers)];
  });
}

// Unresolved results are lists of document numbers by field; a field without documents is a hole.
function toPostings(unsafeResult: readonly unknown[]): Posting[] {
  return unsafeResult.flatMap((unsafeDocuments, field) =>
    toNumbers(unsafeDocuments).map((document) => ({document, field})),
  );
}

function toNumbers(unsafeDocuments: unknown): number[] {
  const unsafeNumbers = toList(unsafeDocuments);
  return unsafeNumbers.filter((unsafeNumber) => typeof unsafeNumber === 'number');
}

function toList(unsafeValue: unknown): readonly unknown[] {
  return Array.isArray(unsafeValue) ? unsafeValue : [];
}

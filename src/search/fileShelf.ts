import {openPostings, type KeyIndex} from './flexIndex';
import {unpackPostings} from './postings';
import {readConcepts, readShard, readTexts, type HeadFile} from './searchFiles';
import type {SearchText} from './searchPage';
import {FIELDS} from './weights';
import type {SearchFailure} from './wire';

/** The files that have been put in, by kind and name. */
export function createShelf(head: HeadFile) {
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

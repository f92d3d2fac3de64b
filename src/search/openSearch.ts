import type {LoadFile} from './answerWith';
import type {SearchFiles} from './buildSearchFiles';
import {readHead} from './searchFiles';
import {openSearchIndex, type SearchIndex} from './searchIndex';
import {readManifest, type SearchFailure} from './wire';

/** The index in parsed JSON of a head, or why there is none. */
export function openHead(unsafeValue: unknown): SearchIndex | SearchFailure {
  const head = readHead(unsafeValue);
  if (typeof head === 'string') return head;
  try {
    return openSearchIndex(head);
  } catch (error) {
    // What the lexicons hold is looked at when they are opened.
    if (error instanceof TypeError) return 'damaged';
    throw error;
  }
}

/** A name of a head with the index that it describes. */
export type OpenSearch = {readonly head: string; readonly index: SearchIndex};

/**
 * The index that a manifest leads to, or why it cannot be opened.
 *
 * @param known an index that was opened before; it stays when the manifest still leads to it.
 */
export async function openSearch(
  manifestName: string,
  load: LoadFile,
  known?: OpenSearch,
): Promise<OpenSearch | SearchFailure> {
  const loaded = await load(manifestName);
  if ('failure' in loaded) return loaded.failure;
  const manifest = readManifest(loaded.unsafeValue);
  if (typeof manifest === 'string') return manifest;
  const {head} = manifest;
  if (known?.head === head) return known;
  const headLoaded = await load(head);
  if ('failure' in headLoaded) return headLoaded.failure;
  const index = openHead(headLoaded.unsafeValue);
  return typeof index === 'string' ? index : {head, index};
}

/**
 * The index with all its files put in, for where they are at hand.
 *
 * @throws {Error} when a file is missing or damaged.
 */
export function openWhole(files: Pick<SearchFiles, 'index' | 'texts'>): SearchIndex {
  const [head, ...others] = [...files.index, ...files.texts];
  const index = openHead(JSON.parse(head?.content ?? 'null'));
  if (typeof index === 'string') throw new Error(`Unexpected head of the search, it is ${index}`);
  for (const {name, content} of others) {
    const failure = index.put(name, JSON.parse(content));
    if (failure !== undefined) throw new Error(`Unexpected search file ${name}, it is ${failure}`);
  }
  return index;
}

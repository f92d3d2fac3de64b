import {strFromU8, unzipSync} from 'fflate';
import {EPUB, type ReaderItem} from 'foliate-js/epub.js';
import {JSDOM} from 'jsdom';

/** An EPUB in the reader of the app Foliate, which knows nothing of how we write one. */
export async function readEpub(epub: Uint8Array): Promise<EPUB> {
  const files = new Map(Object.entries(unzipSync(epub)));
  const textOf = (bytes: Uint8Array | undefined) => bytes && strFromU8(bytes);
  const reader = new EPUB({
    loadText: (name) => textOf(files.get(name)),
    loadBlob: (name) => {
      const bytes = files.get(name);
      return bytes && new Blob([Uint8Array.from(bytes)]);
    },
    getSize: (name) => files.get(name)?.length ?? 0,
  });
  return reader.init();
}

/** Lines of contents and those within them, in reading order. */
export function allItems(items: readonly ReaderItem[]): readonly ReaderItem[] {
  return items.flatMap((item) => [item, ...allItems(item.subitems ?? [])]);
}

const {DOMParser, XMLSerializer} = new JSDOM('').window;

// The reader is for browsers: this is what it takes from them. The last two came to Node with version 21.
Object.assign(globalThis, {DOMParser, XMLSerializer});
if (!('groupBy' in Object)) {
  const groupBy = (items: Iterable<unknown>, keyOf: KeyOf) =>
    Object.fromEntries(groups(items, keyOf));
  Object.assign(Object, {groupBy});
}
if (!('groupBy' in Map)) Object.assign(Map, {groupBy: groups});

type KeyOf = (item: unknown, at: number) => PropertyKey;

function groups(items: Iterable<unknown>, keyOf: KeyOf): Map<PropertyKey, unknown[]> {
  const found = new Map<PropertyKey, unknown[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at);
    found.set(key, [...(found.get(key) ?? []), item]);
    at += 1;
  }
  return found;
}

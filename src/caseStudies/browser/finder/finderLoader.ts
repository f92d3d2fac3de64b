import {
  readCards,
  readFinderFile,
  readOrders,
  type CardData,
  type FinderFile,
  type Orders,
} from '../../finder/finderData';

/** The finder's files as they are needed; each is loaded once. @throws {Error} when one cannot be loaded or read. */
export type FinderLoader = {
  readonly index: () => Promise<FinderFile>;
  readonly orders: () => Promise<Orders>;
  /** The cards of one file, by its place. */
  readonly cards: (part: number) => Promise<readonly CardData[]>;
};

/** A connection that has not answered by then counts as none. */
const PATIENCE_MS = 30_000;

/** A loader of the files beside the index at this address. */
export function createFinderLoader(indexUrl: string): FinderLoader {
  const loading = new Map<string, Promise<unknown>>();
  const load = async <File>(
    name: string,
    read: (unsafeValue: unknown) => File | undefined,
  ): Promise<File> => {
    const json = loading.get(name) ?? fetchJson(new URL(name, new URL(indexUrl, location.href)));
    loading.set(name, json);
    try {
      const file = read(await json);
      if (file === undefined) throw new Error(`Unexpected content of ${name}`);
      return file;
    } catch (error) {
      // The next try loads it again.
      loading.delete(name);
      throw error;
    }
  };
  let opened: Promise<FinderFile> | undefined;
  const index = (): Promise<FinderFile> => {
    opened ??= load(indexUrl.split('/').at(-1) ?? '', readFinderFile).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    index,
    orders: async () => load((await index()).orders, readOrders),
    cards: async (part) => load((await index()).cards[part] ?? '', readCards),
  };
}

async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url, {signal: AbortSignal.timeout(PATIENCE_MS)});
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${url.pathname}`);
  return response.json();
}

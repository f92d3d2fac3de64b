import {isEarlierStore} from '../../offline/storeName';
import {findKept, isKeepable, keyOf, kindOf, openStore, type FormStore} from './formStore';

/**
 * Keeps the form's page and the files that it has loaded, as far as they are the form's; tells whether all are kept now. The page comes
 * last: a page that is kept has its files. A newer page takes the lasting files of the older one away.
 */
export async function keepFiles(store: FormStore, files: readonly string[]): Promise<boolean> {
  const cache = await openStore(store);
  const own = files.filter((file) => {
    const kind = kindOf(store, file);
    return kind !== undefined && kind !== 'page';
  });
  const areKept = await Promise.all(own.map((file) => keepFile(store, cache, file)));
  if (!areKept.every(Boolean)) return false;
  if (await keepPage(store, cache)) await removeEarlier(store, cache, new Set(own));
  return (await findKept(cache, store.scope.href)) !== undefined;
}

async function keepFile(store: FormStore, cache: Cache, file: string): Promise<boolean> {
  const kind = kindOf(store, file) ?? 'changing';
  const key = keyOf(store, file, kind);
  if ((await findKept(cache, key)) !== undefined) return true;
  const response = await fetch(key);
  if (!isKeepable(response)) return false;
  await cache.put(key, response);
  return true;
}

/** Keeps the page as it is now, where there is a network; tells whether another one was kept before, or none. */
async function keepPage({scope}: FormStore, cache: Cache): Promise<boolean> {
  const response = await fetch(scope).catch(() => undefined);
  if (response === undefined || !isKeepable(response)) return false;
  const before = await findKept(cache, scope.href);
  const [html, earlier] = await Promise.all([response.clone().text(), before?.text()]);
  if (html === earlier) return false;
  await cache.put(scope, response);
  return true;
}

async function removeEarlier(
  store: FormStore,
  cache: Cache,
  loaded: ReadonlySet<string>,
): Promise<void> {
  for (const {url} of await cache.keys()) {
    if (kindOf(store, url) === 'lasting' && !loaded.has(url)) await cache.delete(url);
  }
  for (const name of await caches.keys()) {
    if (isEarlierStore(name, store.scope.href)) await caches.delete(name);
  }
}

import {fileKind, type FileKind} from '../../offline/fileKind';
import {storeName} from '../../offline/storeName';

/** The store of one form. */
export type FormStore = {
  /** Address of the form's page. */
  readonly scope: URL;
};

/** The browser's store of a form. */
export function openStore({scope}: FormStore): Promise<Cache> {
  return caches.open(storeName(scope.href));
}

/** How the file at an address may change; undefined for what is not the form's. */
export function kindOf({scope}: FormStore, address: string): FileKind | undefined {
  const {origin, pathname} = new URL(address);
  return origin === scope.origin ? fileKind(pathname, scope.pathname) : undefined;
}

/** The same for a request; undefined also for other pages, for what is sent, and for scripts that are only fetched ahead. */
export function keptKind(
  store: FormStore,
  {method, mode, url, destination}: Request,
): FileKind | undefined {
  const kind = kindOf(store, url);
  if (method !== 'GET' || kind === undefined) return undefined;
  if (mode === 'navigate') return kind === 'page' ? kind : undefined;
  const isAhead = destination === '' && /\.(?:css|js)$/.test(new URL(url).pathname);
  return kind === 'page' || isAhead ? undefined : kind;
}

/** The address under which a file is kept: the page is the same whatever its query asks of it. */
export function keyOf({scope}: FormStore, address: string, kind: FileKind): string {
  if (kind === 'page') return scope.href;
  return new URL(address).href.replace(/#.*$/s, '');
}

/** Tells whether a response may stand for the file later: neither an error nor another page. */
export function isKeepable({ok, redirected, type}: Response): boolean {
  return ok && !redirected && type === 'basic';
}

/** What is kept under an address. */
export function findKept(cache: Cache, key: string): Promise<Response | undefined> {
  // The form has one version of each file, whatever the server says that its answers depend on.
  return cache.match(key, {ignoreVary: true});
}

import type {FileKind} from '../../offline/fileKind';
import {findKept, isKeepable, keyOf, openStore, type FormStore} from './formStore';

/** A network that has not answered by then counts as none, where the file is kept. */
const PATIENCE_MS = 4_000;

/**
 * The answer to a request of the form: lasting files as they are kept, all else from the network as long as there is one. Files are
 * kept as they pass; the page is not, since it is of no use before its files are kept.
 */
export async function answerFrom(
  store: FormStore,
  request: Request,
  kind: FileKind,
): Promise<Response> {
  const cache = await openStore(store);
  const key = keyOf(store, request.url, kind);
  const kept = await findKept(cache, key);
  if (kept !== undefined && kind === 'lasting') return kept;
  const fresh = fetch(request).then(async (response) => {
    if (kind !== 'page' && isKeepable(response)) await keepCopy(cache, key, response);
    return response;
  });
  return kept === undefined ? fresh : inTime(fresh, kept);
}

/** A full disk is no reason to withhold the file. */
function keepCopy(cache: Cache, key: string, response: Response): Promise<void> {
  return cache.put(key, response.clone()).catch(() => undefined);
}

function inTime(fresh: Promise<Response>, kept: Response): Promise<Response> {
  return new Promise((resolve) => {
    const useKept = (): void => resolve(kept);
    setTimeout(useKept, PATIENCE_MS);
    fresh.then(resolve, useKept);
  });
}

import {querySearch} from '../querySearch';
import {openSearchIndex, type SearchIndex} from '../searchIndex';
import {
  readManifest,
  readSearchFile,
  type SearchFailure,
  type SearchReply,
  type SearchRequest,
} from '../wire';

/** Pages in one answer: more than anyone reads. */
const MOST_PAGES = 50;

/** A connection that has not answered by then counts as none. */
const PATIENCE_MS = 30_000;

let opening: Promise<SearchIndex | SearchFailure> | undefined;
let newest = 0;

addEventListener('message', ({data}: MessageEvent<SearchRequest>) => {
  if (data.kind === 'load') opening ??= open(data.manifestUrl);
  else void answer(data.id, data.text);
});

async function answer(id: number, text: string): Promise<void> {
  newest = id;
  const index = await opening;
  // While the index was loading, the reader may have typed on.
  if (index === undefined || id !== newest) return;
  if (typeof index === 'string') reply({kind: 'failed', reason: index});
  else reply({kind: 'results', id, results: querySearch(index, text, MOST_PAGES)});
}

function reply(message: SearchReply): void {
  postMessage(message);
}

async function open(manifestUrl: string): Promise<SearchIndex | SearchFailure> {
  const manifest = await fetchFile(manifestUrl, 'no-cache', readManifest);
  if (typeof manifest === 'string') return manifest;
  const indexUrl = new URL(manifest.index, new URL(manifestUrl, location.href)).href;
  // The name of the index changes with its content, so a stored copy is always right.
  const file = await fetchFile(indexUrl, 'default', readSearchFile);
  if (typeof file === 'string') return file;
  try {
    return openSearchIndex(file);
  } catch {
    return 'damaged';
  }
}

async function fetchFile<File>(
  url: string,
  cache: RequestCache,
  read: (unsafeValue: unknown) => File | SearchFailure,
): Promise<File | SearchFailure> {
  try {
    const response = await fetch(url, {cache, signal: AbortSignal.timeout(PATIENCE_MS)});
    return response.ok ? read(await response.json()) : 'unreachable';
  } catch (error) {
    return error instanceof SyntaxError ? 'damaged' : 'unreachable';
  }
}

import {answerQuery, type LoadFile} from '../answerQuery';
import {openSearch, type OpenSearch} from '../openSearch';
import type {SearchQuery} from '../searchResult';
import type {SearchFailure, SearchReply, SearchRequest} from '../wire';

/** A connection that has not answered by then counts as none. */
const PATIENCE_MS = 30_000;

let manifestUrl = '';
let known: OpenSearch | undefined;
let opening: Promise<OpenSearch | SearchFailure> | undefined;
let newest = 0;

addEventListener('message', ({data}: MessageEvent<SearchRequest>) => {
  if (data.kind === 'query') void answer(data.id, data.query);
  else {
    manifestUrl = data.manifestUrl;
    opening ??= open();
  }
});

function open(): Promise<OpenSearch | SearchFailure> {
  return openSearch(manifestUrl, fetchFile, known);
}

async function answer(id: number, query: SearchQuery): Promise<void> {
  newest = id;
  const isWanted = (): boolean => id === newest;
  opening ??= open();
  const search = await opening;
  const result =
    typeof search === 'string'
      ? search
      : await answerQuery((known = search).index, query, fetchFile, isWanted);
  if (!isWanted() || result === 'unwanted') return;
  if (typeof result !== 'string') reply({kind: 'answer', id, answer: result});
  else {
    // The site may have been built anew, so the next query looks at the manifest again.
    opening = undefined;
    reply({kind: 'failed', id, reason: result});
  }
}

function reply(message: SearchReply): void {
  postMessage(message);
}

/** Files on their way: a newer query waits for what an older one asked for. */
const onTheirWay = new Map<string, ReturnType<LoadFile>>();

function fetchFile(name: string): ReturnType<LoadFile> {
  const loading = onTheirWay.get(name) ?? fetchJson(name).finally(() => onTheirWay.delete(name));
  onTheirWay.set(name, loading);
  return loading;
}

const fetchJson: LoadFile = async (name) => {
  const url = new URL(name, new URL(manifestUrl, location.href));
  // All names but that of the manifest change with their content, so a stored copy is always right.
  const cache = name === manifestUrl ? 'no-cache' : 'default';
  try {
    const response = await fetch(url, {cache, signal: AbortSignal.timeout(PATIENCE_MS)});
    return response.ok ? {unsafeValue: await response.json()} : {failure: 'unreachable'};
  } catch (error) {
    return {failure: error instanceof SyntaxError ? 'damaged' : 'unreachable'};
  }
};

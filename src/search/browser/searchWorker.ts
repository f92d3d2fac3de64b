import {answerWith, type LoadFile} from '../answerWith';
import {findKindPlaces} from '../kindPlaces';
import {openSearch, type OpenSearch} from '../openSearch';
import {querySearch} from '../querySearch';
import type {SearchIndex} from '../searchIndex';
import type {SearchFailure, SearchReply, SearchRequest} from '../wire';

/** A connection that has not answered by then counts as none. */
const PATIENCE_MS = 30_000;

let manifestUrl = '';
let known: OpenSearch | undefined;
let opening: Promise<OpenSearch | SearchFailure> | undefined;
let newest = 0;

addEventListener('message', ({data}: MessageEvent<SearchRequest>) => {
  if (data.kind === 'load') {
    manifestUrl = data.manifestUrl;
    opening ??= open();
  } else void answer(data);
});

/** What the newest request asks the index, and how its answer is sent. */
type Question = Exclude<SearchRequest, {readonly kind: 'load'}>;

function ask(index: SearchIndex, question: Question): SearchReply | undefined {
  const {id} = question;
  if (question.kind === 'query') {
    const found = querySearch(index, question.query);
    return found && {kind: 'answer', id, answer: found};
  }
  const found = findKindPlaces(index, question.text, question.pageKind);
  return found && {kind: 'places', id, found};
}

function open(): Promise<OpenSearch | SearchFailure> {
  return openSearch(manifestUrl, fetchFile, known);
}

async function answer(question: Question): Promise<void> {
  const {id} = question;
  newest = id;
  const isWanted = (): boolean => id === newest;
  opening ??= open();
  const search = await opening;
  const result = typeof search === 'string' ? search : await answerFrom(search, question, isWanted);
  if (!isWanted() || result === 'unwanted') return;
  if (typeof result !== 'string') reply(result);
  else {
    // The site may have been built anew, so the next query looks at the manifest again.
    opening = undefined;
    reply({kind: 'failed', id, reason: result});
  }
}

function answerFrom(search: OpenSearch, question: Question, isWanted: () => boolean) {
  known = search;
  return answerWith(search.index, () => ask(search.index, question), fetchFile, isWanted);
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

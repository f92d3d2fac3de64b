import {brotliCompressSync} from 'node:zlib';
import {UsageError} from '../../guide/errors';
import {isLanguage, LANGUAGES, type Language} from '../../guide/languages';
import type {NamedFile} from '../../guide/namedFile';
import {makeEngine, type Engine, type EngineDocument} from './makeEngine';

/** Bytes of what a browser loads to search in a language (index and tables), as they are and after brotli 11. */
export type EngineBytes = {readonly raw: number; readonly brotli: number};

/** What is answered to one line. */
export type ServeReply =
  | {readonly ok: true; readonly bytes: EngineBytes}
  | {readonly ids: readonly number[]}
  | {readonly ok: false; readonly error: string};

/** Results where a search names no limit. */
const DEFAULT_LIMIT = 50;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A function that answers requests in JSON, which must come one after the other: `{"op": "index", "lang", "docs": [{"id", "text"}]}` replaces
 * the texts of a language, `{"op": "search", "lang", "query", "limit"}` gives the numbers of those that answer a query, best
 * first. It never throws; what it does not understand is answered with an error.
 *
 * @example await createServe()('{"op": "stop"}') // => {ok: false, error: 'Unexpected op "stop", expected index or search'}
 */
export function createServe(): (line: string) => Promise<ServeReply> {
  const engines = new Map<Language, Engine>();
  return async (line) => {
    try {
      return await answer(engines, parseFields(line));
    } catch (error) {
      return {ok: false, error: error instanceof Error ? error.message : String(error)};
    }
  };
}

async function answer(engines: Map<Language, Engine>, fields: Fields): Promise<ServeReply> {
  switch (fields.op) {
    case 'index': {
      const language = readLanguage(fields.lang);
      const engine = await makeEngine(language, readDocuments(fields.docs));
      engines.set(language, engine);
      return {ok: true, bytes: countBytes(engine.files)};
    }
    case 'search': {
      const engine = engines.get(readLanguage(fields.lang));
      if (!engine)
        throw new UsageError('Unexpected search, expected an index of this language first');
      return {ids: engine.search(readQuery(fields.query), readLimit(fields.limit))};
    }
    default:
      throw unexpected('op', fields.op, 'index or search');
  }
}

function countBytes(files: readonly NamedFile[]): EngineBytes {
  const contents = files.map(({content}) => Buffer.from(content));
  return {
    raw: sum(contents.map((content) => content.length)),
    // Quality 11 is what Node takes where none is given.
    brotli: sum(contents.map((content) => brotliCompressSync(content).length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function parseFields(line: string): Fields {
  const unsafeFields: unknown = JSON.parse(line);
  if (!isFields(unsafeFields)) throw unexpected('request', unsafeFields, 'an object');
  return unsafeFields;
}

function isFields(unsafeValue: unknown): unsafeValue is Fields {
  return typeof unsafeValue === 'object' && unsafeValue !== null && !Array.isArray(unsafeValue);
}

function readLanguage(unsafeLanguage: unknown): Language {
  if (isLanguage(unsafeLanguage)) return unsafeLanguage;
  throw unexpected('lang', unsafeLanguage, LANGUAGES.join(', '));
}

function readQuery(unsafeQuery: unknown): string {
  if (typeof unsafeQuery === 'string') return unsafeQuery;
  throw unexpected('query', unsafeQuery, 'a text');
}

function readLimit(unsafeLimit: unknown = DEFAULT_LIMIT): number {
  if (isNumber(unsafeLimit) && unsafeLimit >= 0) return unsafeLimit;
  throw unexpected('limit', unsafeLimit, 'a whole number');
}

function readDocuments(unsafeDocuments: unknown): EngineDocument[] {
  if (!Array.isArray(unsafeDocuments)) throw unexpected('docs', unsafeDocuments, 'a list');
  const documents = unsafeDocuments.map(readDocument);
  const ids = new Set<number>();
  for (const {id} of documents) {
    if (ids.has(id)) throw unexpected('id', id, 'another number for each document');
    ids.add(id);
  }
  return documents;
}

function readDocument(unsafeDocument: unknown): EngineDocument {
  const {id, text} = isFields(unsafeDocument) ? unsafeDocument : {};
  if (isNumber(id) && typeof text === 'string') return {id, text};
  throw unexpected('document', unsafeDocument, '{"id": number, "text": text}');
}

function isNumber(unsafeValue: unknown): unsafeValue is number {
  return Number.isSafeInteger(unsafeValue);
}

/** As much of an unexpected value as a message can bear. UTF-16 code units. */
const MOST_QUOTED = 80;

function unexpected(name: string, unsafeValue: unknown, expected: string): UsageError {
  const value = unsafeValue === undefined ? 'nothing' : JSON.stringify(unsafeValue);
  return new UsageError(`Unexpected ${name} ${value.slice(0, MOST_QUOTED)}, expected ${expected}`);
}

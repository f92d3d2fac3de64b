import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import path from 'node:path';
import {LANGUAGES, type Language} from '../../src/guide/languages';
import {readGuide} from '../../src/guide/node/readGuide';
import {ROOT, SEARCH, TSX} from '../../tools/run/process.mjs';
import {formatTable} from '../formatTable';
import {makeCorpus} from './corpus';
import type {ServeRequest} from './flexSearchServer';
import {readGold} from './gold';
import {shareOf} from './measureLatency';
import {makeQueries} from './queries';

const HEAD = ['language', 'engine', 'median µs', 'p95 µs', 'median', 'p95'];

/** Ratios are to the last. */
const SERVERS: Readonly<Record<string, readonly string[]>> = {
  ours: [SEARCH, '--serve'],
  FlexSearch: [path.join(ROOT, 'bench/search/flexSearchServer.ts')],
};

type Latency = {readonly name: string; readonly median: number; readonly p95: number};

/**
 * Prints how long our search takes to answer behind its protocol, beside FlexSearch behind the same protocol: each query is asked
 * once, as somebody would ask it.
 */
export async function compareServe(languages: readonly Language[] = LANGUAGES): Promise<void> {
  const {guide} = await readGuide(ROOT);
  const rows: string[][] = [];
  for (const language of languages) {
    const gold = readGold(language);
    const docs = makeCorpus(guide, language, gold).map(({id, text}) => ({id, text}));
    const queries = makeQueries(language, gold).map(({text}) => text);
    const all: Latency[] = [];
    for (const [name, args] of Object.entries(SERVERS)) {
      const times = await timeQueries(args, language, docs, queries);
      all.push({name, median: shareOf(times, 0.5), p95: shareOf(times, 0.95)});
    }
    rows.push(...all.map((each) => toRow(language, each, all.at(-1) ?? each)));
  }
  console.log(formatTable(HEAD, rows));
}

/** Microseconds of each query, after a server has indexed the documents. */
async function timeQueries(
  args: readonly string[],
  lang: Language,
  docs: Extract<ServeRequest, {op: 'index'}>['docs'],
  queries: readonly string[],
): Promise<number[]> {
  const server = spawn(process.execPath, [TSX, ...args], {stdio: ['pipe', 'pipe', 'inherit']});
  const lines = createInterface({input: server.stdout})[Symbol.asyncIterator]();
  const ask = async (request: ServeRequest): Promise<void> => {
    server.stdin.write(`${JSON.stringify(request)}\n`);
    await lines.next();
  };
  try {
    await ask({op: 'index', lang, docs});
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      await ask({op: 'search', lang, query, limit: 50});
      times.push(1000 * (performance.now() - start));
    }
    return times;
  } finally {
    server.stdin.end();
  }
}

function toRow(language: Language, {name, median, p95}: Latency, reference: Latency): string[] {
  return [
    language,
    name,
    median.toFixed(0),
    p95.toFixed(0),
    (median / reference.median).toFixed(1),
    (p95 / reference.p95).toFixed(1),
  ];
}

import {LANGUAGES, type Language} from '../../src/guide/languages';
import type {Guide} from '../../src/guide/model';
import {readGuide} from '../../src/guide/node/readGuide';
import {ROOT} from '../../tools/run/process.mjs';
import {formatTable} from '../formatTable';
import type {Contender, OpenContender} from './contender';
import {flexSearch} from './contenders/flexSearch';
import {lunr} from './contenders/lunr';
import {miniSearch} from './contenders/miniSearch';
import {ours} from './contenders/ours';
import {pagefind} from './contenders/pagefind';
import {installPeers} from './peerPackages';
import {makeCorpus} from './corpus';
import {readGold} from './gold';
import {f1, judge, type Judgements} from './judgeResults';
import {measureLatency, type Latency} from './measureLatency';
import {type BenchQuery, makeQueries, QUERY_KINDS} from './queries';

/** Ratios are to the last. */
const CONTENDERS: readonly Contender[] = [ours, pagefind, lunr, miniSearch, flexSearch];

const HEAD = ['language', 'engine', ...QUERY_KINDS, 'KB', 'size', 'median', 'p95'];

/** More documents than any query has answers. */
const ALL = 100_000;

type Outcome = {
  readonly name: string;
  /** F1 in percent, one for each of `QUERY_KINDS`; not a number where a language has no such query. */
  readonly scores: readonly number[];
  readonly bytes: number;
  readonly latency: Latency;
};

/** Prints how well, how small and how fast our search is beside others, on the same documents in one run. */
export async function compareSearch(languages: readonly Language[] = LANGUAGES): Promise<void> {
  await installPeers();
  const {guide} = await readGuide(ROOT);
  console.log(
    '\nF1 in % by kind of query; KB of 1000 bytes of index and tables after brotli 11; size, median and p95 as ratios to FlexSearch\n',
  );
  const rows: string[][] = [];
  for (const language of languages) rows.push(...(await compareIn(guide, language)));
  console.log(formatTable(HEAD, rows));
}

async function compareIn(guide: Guide, language: Language): Promise<string[][]> {
  const gold = readGold(language);
  const documents = makeCorpus(guide, language, gold);
  const queries = makeQueries(language, gold);
  console.log(`${language}: ${documents.length} documents, ${queries.length} queries`);
  const texts = documents.map(({id, text}) => ({id, text}));
  const judgements = judge(documents);
  const outcomes: Outcome[] = [];
  for (const {name, open} of CONTENDERS) {
    const engine = await open(language, texts);
    const scores = await scoreAll(engine, queries, judgements);
    const latency = await measureLatency(engine, queries);
    outcomes.push({name, scores, bytes: engine.bytes, latency});
  }
  return outcomes.map((outcome) => toRow(language, outcome, outcomes.at(-1) ?? outcome));
}

async function scoreAll(
  engine: OpenContender,
  queries: readonly BenchQuery[],
  judgements: Judgements,
): Promise<number[]> {
  const scores = new Map<string, number[]>(QUERY_KINDS.map((kind) => [kind, []]));
  for (const query of queries) {
    const found = await engine.search(query.text, ALL);
    scores.get(query.kind)?.push(f1(query, found, judgements));
  }
  return [...scores.values()].map((all) => 100 * mean(all));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function toRow(language: Language, outcome: Outcome, reference: Outcome): string[] {
  const {name, scores, bytes, latency} = outcome;
  return [
    language,
    name,
    ...scores.map((score) => (Number.isNaN(score) ? '–' : score.toFixed(1))),
    (bytes / 1000).toFixed(1),
    (bytes / reference.bytes).toFixed(2),
    (latency.median / reference.latency.median).toFixed(1),
    (latency.p95 / reference.latency.p95).toFixed(1),
  ];
}

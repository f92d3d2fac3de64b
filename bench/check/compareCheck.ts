import {mkdtempSync, rmSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runCheck} from '../../src/contribute/node/checkCommand';
import {parseYaml, splitFrontMatter} from '../../src/guide/frontMatter';
import {normalizeText} from '../../src/guide/normalizeText';
import {parseMarkdown} from '../../src/guide/parseMarkdown';
import {formatTable} from '../formatTable';
import {writeContent} from './generateContent';

/** Content files when nobody asks for another number. */
const FILES = 10_000;

/** Files read at the same time, as in `src/guide/node/readSources.ts`. */
const BATCH_SIZE = 32;

/** Odd, so that the median is one of them. */
const ROUNDS = 3;

/** Files from which one round takes minutes and hardly differs from the next. */
const ONE_ROUND_FROM = 5000;

/** Files of the round that does not count, after which everything is compiled. */
const WARM_UP = 100;

/**
 * Prints the processor time of `npm run check` over generated content beside that of only reading and parsing the same files with
 * the same parsers, for each number of files.
 */
export async function compareCheck(sizes: readonly number[] = [FILES]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    console.log(`Checking ${size} files …`);
    const {plain, checked} = await measure(size);
    const toRow = (task: string, time: number): string[] => [
      task,
      'processor time',
      String(size),
      time.toFixed(0),
      (time / size).toFixed(2),
      (time / plain).toFixed(2),
    ];
    rows.push(toRow('reading and parsing', plain), toRow('npm run check', checked));
  }
  console.log(`\n${formatTable(['task', 'measure', 'files', 'ms', 'ms per file', 'ratio'], rows)}`);
}

type Times = {readonly plain: number; readonly checked: number};

/** The round with the median ratio: both tasks of a round meet the same machine. */
async function measure(size: number): Promise<Times> {
  await inFolder(WARM_UP, measureRound);
  const rounds = await inFolder(size, async (folder) => {
    const all: Times[] = [];
    const count = size < ONE_ROUND_FROM ? ROUNDS : 1;
    while (all.length < count) all.push(await measureRound(folder));
    return all;
  });
  const sorted = rounds.toSorted((a, b) => a.checked / a.plain - b.checked / b.plain);
  const median = sorted[(sorted.length - 1) / 2];
  if (!median) throw new Error('No round was measured');
  return median;
}

async function inFolder<Result>(
  size: number,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  try {
    writeContent(folder, size);
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function measureRound(folder: string): Promise<Times> {
  const plain = await timeOf(() => readAndParse(folder));
  return {plain, checked: await timeOf(() => check(folder))};
}

/** Milliseconds of processor time, of all threads together. */
async function timeOf(task: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function readAndParse(folder: string): Promise<void> {
  const all = await readdir(folder, {recursive: true});
  const files = all.filter((file) => /\.(?:md|yaml|json)$/u.test(file));
  // What is parsed is kept until the end, as the check does, which compares files with each other.
  const kept: unknown[] = [];
  for (let start = 0; start < files.length; start += BATCH_SIZE) {
    const batch = files.slice(start, start + BATCH_SIZE);
    const texts = await Promise.all(batch.map((file) => readFile(path.join(folder, file), 'utf8')));
    kept.push(texts.map((text, at) => parseFile(batch[at] ?? '', normalizeText(text))));
  }
}

function parseFile(file: string, text: string): unknown {
  if (file.endsWith('.json')) return JSON.parse(text);
  if (!file.endsWith('.md')) return parseYaml(file, text, 0).value;
  const {yaml = '', bodyStart = 0} = splitFrontMatter(text) ?? {};
  return [parseYaml(file, yaml, 1), parseMarkdown(text, bodyStart)];
}

async function check(folder: string): Promise<void> {
  const {output, exitCode} = await runCheck(['--site', folder]);
  if (exitCode !== 0) throw new Error(`The generated content is faulty:\n${output.slice(0, 1000)}`);
}

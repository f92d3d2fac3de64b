import {mkdtempSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fingerprintsOf} from '../src/guide/fingerprint';
import {readSources} from '../src/guide/node/readSources';
import {textStateOf} from '../src/guide/textState';
import {formatTable} from './formatTable';
import type {GeneratedText} from './generatedTexts';
import {generateTexts} from './generatedTexts';
import {medianTimes} from './medianTimes';
import {writeFiles} from './writeFiles';

const TEXTS = 10_000;
const SECTIONS = 8;

/** Files read at the same time, as in `src/guide/node/readSources.ts`. */
const BATCH_SIZE = 32;

/**
 * Prints how much processor time the states of 10,000 texts take beside that of reading their files, which lie in the system's
 * cache. The guide needs the fingerprints of originals only, and only of those with a translation, so that two languages are the
 * worst case.
 */
export async function compareStates(): Promise<void> {
  const texts = generateTexts(TEXTS, SECTIONS);
  const folder = mkdtempSync(path.join(tmpdir(), 'states-'));
  try {
    writeFiles(folder, Object.fromEntries(texts.map(({file, text}) => [file, text])));
    const times = await medianTimes({
      'reading the files': () => readAll(folder, texts),
      'reading with size, decoding, Unicode form': () => readAsGuide(folder, texts),
      'states of entries in five languages': () => stateEntries(texts, 5),
      'states of entries in two languages': () => stateEntries(texts, 2),
    });
    console.log(`\n${describe(texts)}\n`);
    console.log(formatTable(['task', 'texts', 'ms', 'ratio'], toRows(times, texts.length)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function describe(texts: readonly GeneratedText[]): string {
  const bytes = texts.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
  return `${texts.length} texts of ${SECTIONS} sections, ${Math.round(bytes / texts.length)} bytes on average; processor time, ratio to reading`;
}

function toRows(times: ReadonlyMap<string, number>, count: number): string[][] {
  const [reading = Number.NaN] = times.values();
  return [...times].map(([task, time]) => [
    task,
    String(count),
    time.toFixed(0),
    (time / reading).toFixed(2),
  ]);
}

async function readAll(folder: string, texts: readonly GeneratedText[]): Promise<void> {
  for (let start = 0; start < texts.length; start += BATCH_SIZE) {
    const batch = texts.slice(start, start + BATCH_SIZE);
    await Promise.all(batch.map(({file}) => readFile(path.join(folder, file), 'utf8')));
  }
}

async function readAsGuide(folder: string, texts: readonly GeneratedText[]): Promise<void> {
  await readSources(
    folder,
    texts.map(({file}) => file),
  );
}

/** One text of each entry is the original, with which the others are compared; all their sections differ. */
function stateEntries(texts: readonly GeneratedText[], languages: number): void {
  for (let start = 0; start < texts.length; start += languages) {
    const [original, ...others] = texts.slice(start, start + languages);
    if (!original) return;
    const now = fingerprintsOf(original);
    for (const {sections} of others) textStateOf(original, {sections, translation: STALE}, now);
  }
}

const STALE = {of: 'en', review: 'none', sections: {}} as const;

import {cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {CONTENT_FOLDERS} from '../../src/guide/place';
import {ROOT} from '../../tools/run/process.mjs';
import {listChapters} from '../chapters';
import {writeFiles} from '../writeFiles';

/** What `work` gives for the folder of a guide in English with so many chapters; the folder is gone afterwards. */
export async function inMadeGuide<Result>(
  chapters: number,
  work: (siteDir: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-publication-'));
  try {
    for (const name of CONTENT_FOLDERS.filter(isCopied)) {
      cpSync(path.join(ROOT, name), path.join(folder, name), {recursive: true});
    }
    const files = listChapters(chapters).map(({file, text}) => [file, text] as const);
    writeFiles(folder, Object.fromEntries(files));
    return await work(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** News may have been written in any language; translations of the chapters have nothing to do with a guide in English. */
function isCopied(folder: string): boolean {
  return !/docs(?:\/current)?$/u.test(folder) && existsSync(path.join(ROOT, folder));
}

/** The sizes that a made guide can have: none is smaller than the real one, and each stands there once. */
export function possibleSizes(sizes: readonly number[]): readonly number[] {
  const least = listChapters(0).length;
  return [...new Set(sizes.map((size) => Math.max(size, least)))].sort((a, b) => a - b);
}

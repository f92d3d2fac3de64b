import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {type Sent, serveFolder} from '../tests/site/server';

/** What files are counted under. */
export const KINDS = ['html', 'css', 'js', 'fonts', 'other'] as const;

export type Kind = (typeof KINDS)[number];

/** What one first visit to a page transfers. Bytes are those of bodies after brotli 11; fonts and pictures count as they are. */
export type Weight = {
  readonly requests: number;
  readonly bytes: number;
  readonly bytesByKind: Readonly<Record<Kind, number>>;
  /** Bytes fetched ahead for pages that may come next; not in `bytes`. */
  readonly prefetchedBytes: number;
};

const KIND_BY_ENDING: Readonly<Record<string, Kind>> = {
  '.css': 'css',
  '.html': 'html',
  '.js': 'js',
  '.mjs': 'js',
  '.woff2': 'fonts',
};

/** Formats that are compressed already. */
const COMPRESSED = [
  '.woff2',
  '.png',
  '.jpg',
  '.webp',
  '.avif',
  // Files of Pagefind.
  '.pf_index',
  '.pf_meta',
  '.pf_fragment',
  '.pagefind',
];

/** A phone that is often seen in schools. */
const PHONE = {viewport: {width: 360, height: 740}, isMobile: true, deviceScaleFactor: 2};

/** How long nothing must be asked for before a visit counts as over. */
const QUIET_MS = 1000;

/** Weighs a first visit, with an empty cache, to a page of a built site. The favicon is left out. */
export async function measureVisit(
  browser: Browser,
  folder: string,
  address: string,
): Promise<Weight> {
  const sent: Sent[] = [];
  const server = await serveFolder(folder, (each) => sent.push(each));
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const response = await page.goto(server.origin + address, {waitUntil: 'networkidle'});
    if (response?.status() !== 200) throw new Error(`${folder} has no page ${address}.`);
    await page.waitForTimeout(QUIET_MS);
  } finally {
    await context.close();
    await server.close();
  }
  return weigh(sent.filter(({file}) => !/favicon/u.test(file ?? '')));
}

function weigh(sent: readonly Sent[]): Weight {
  const needed = sent.filter(({isPrefetch}) => !isPrefetch);
  const ahead = sent.filter(({isPrefetch}) => isPrefetch);
  const bytesOf = (kind: Kind) =>
    sum(needed.filter((each) => kindOf(each) === kind).map(compressedSize));
  return {
    requests: needed.length,
    bytes: sum(needed.map(compressedSize)),
    bytesByKind: {
      html: bytesOf('html'),
      css: bytesOf('css'),
      js: bytesOf('js'),
      fonts: bytesOf('fonts'),
      other: bytesOf('other'),
    },
    prefetchedBytes: sum(ahead.map(compressedSize)),
  };
}

function kindOf({file = ''}: Sent): Kind {
  return KIND_BY_ENDING[path.extname(file)] ?? 'other';
}

/** Bytes of a sent file after brotli 11, or as it is where its format is compressed already. */
export function compressedSize({file}: Sent): number {
  if (file === undefined) return 0;
  const content = readFileSync(file);
  if (COMPRESSED.includes(path.extname(file))) return content.length;
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

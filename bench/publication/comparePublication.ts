import {availableParallelism, cpus, loadavg} from 'node:os';
import type {Browser} from 'playwright-core';
import {DEFAULT_LANGUAGE, type Language} from '../../src/guide/languages';
import {readGuide} from '../../src/guide/node/readGuide';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {ROOT} from '../../tools/run/process.mjs';
import {formatTable} from '../formatTable';
import {growthTable} from './growthTable';
import {possibleSizes} from './madeGuide';
import {measureBook} from './measureBook';
import {measureSize} from './measureSize';
import {measureLanguage} from './measureLanguage';
import {PRODUCT_HEAD, type Product, toCells} from './products';

const NOTES = `s: by the clock; processor s: of this process and the browser together
MB here: most memory of this process at a time, with the Guide and whatever else it holds
MB browser: peaks of its processes added up
–: not used, or not measured, as are memory and the browser's processor time everywhere but on Linux
PDF: until its page numbers are right, in the parts below it; "…": what its first two passes consist of
plain page: the same words printed once by the same browser, without styles, links, tags and outline, as the
  least that a PDF could take. The EPUB has no such peer: a bare one is a ZIP of the same pages, and the ready-made
  generators that were tried write files that EPUBCheck refuses`;

const GROWTH_NOTES = `ratio: each chapter of the largest guide to each of the smallest
further: each chapter that the last step of sizes adds to each that the first adds; 1 is a line, wherever it begins`;

/** Prints what the publication takes with the real content in some languages, and with made-up guides of some sizes in English. */
export async function comparePublication(
  languages: readonly Language[],
  sizes: readonly number[],
): Promise<void> {
  console.log(describeMachine());
  const browser = await launchBrowser();
  console.log(`Chromium ${browser.version()}\n`);
  try {
    await warmUp(browser);
    if (languages.length > 0) await compareLanguages(languages, browser);
    if (sizes.length > 0) await compareSizes(possibleSizes(sizes), browser);
  } finally {
    await browser.close();
  }
}

/** A book that does not count, after which everything is loaded and compiled. */
async function warmUp(browser: Browser): Promise<void> {
  console.log('Making a book that does not count …');
  const {guide} = await readGuide(ROOT);
  await measureBook({siteDir: ROOT, guide, language: DEFAULT_LANGUAGE, browser});
}

function describeMachine(): string {
  const [load = 0] = loadavg();
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${availableParallelism()} processor cores (${model}), load ${load.toFixed(2)} at the start, Node ${process.version}`;
}

async function compareLanguages(languages: readonly Language[], browser: Browser): Promise<void> {
  const {guide} = await readGuide(ROOT);
  const rows: string[][] = [];
  for (const language of languages) {
    console.log(`Making the publication in ${language} …`);
    const products = await measureLanguage({siteDir: ROOT, guide, language, browser});
    rows.push(...toRows(language, products));
  }
  console.log(`\nThe real content\n\n${formatTable(['language', ...PRODUCT_HEAD], rows)}`);
  console.log(`\n${NOTES}\n`);
}

async function compareSizes(sizes: readonly number[], browser: Browser): Promise<void> {
  const bySize = new Map<number, readonly Product[]>();
  for (const size of sizes) {
    console.log(`Making a book of ${size} chapters …`);
    const products = await measureSize(size, browser);
    bySize.set(size, products);
    // Told at once: the next size takes long and may need more memory than there is.
    console.log(
      `\n${formatTable(['chapters', ...PRODUCT_HEAD], toRows(String(size), products))}\n`,
    );
  }
  console.log(`${NOTES}\n`);
  if (sizes.length < 2) return;
  console.log(`What each chapter takes\n\n${growthTable(bySize)}\n\n${GROWTH_NOTES}`);
}

function toRows(first: string, products: readonly Product[]): string[][] {
  return products.map((product) => [first, ...toCells(product)]);
}

import type {Browser} from 'playwright-core';
import {launchBrowser} from '../tools/browser/launchBrowser';
import {listCaseStudies, listChapters} from './chapters';
import {formatTable} from './formatTable';
import {KINDS, type Weight, measureVisit} from './measureVisit';
import {makeListPages, toPlainPage} from './plainPage';
import {buildDocusaurus} from './sites/docusaurus';
import {buildOurs} from './sites/ours';
import {PAGES, type SiteName} from './sites/siteUnderTest';
import {buildStarlight} from './sites/starlight';

const HEAD = ['page', 'site', 'requests', 'KB', ...KINDS, 'ahead', 'ratio'];

/** Builds the sites at each size and prints, for each page, what a first visit transfers. */
export async function compareWeights(
  sizes: readonly number[],
  sites: readonly SiteName[],
): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const size of sizes) {
      const folders = await buildAll(size, sites);
      console.log(
        `\nFirst visit, ${size} chapters (KB of 1000 bytes after brotli 11; ahead = fetched for the next page)\n`,
      );
      console.log(formatTable(HEAD, await weighAll(browser, folders)));
    }
  } finally {
    await browser.close();
  }
}

async function buildAll(size: number, sites: readonly SiteName[]): Promise<Map<SiteName, string>> {
  const folders = new Map<SiteName, string>();
  for (const site of sites) {
    console.log(`Building ${site} with ${size} chapters …`);
    folders.set(site, await BUILDERS[site](size));
  }
  return folders;
}

const BUILDERS: Record<SiteName, (size: number) => Promise<string>> = {
  ours: (size) => buildOurs(listChapters(size), size),
  docusaurus: (size) => buildDocusaurus(plainPages(size), size),
  starlight: (size) => buildStarlight(plainPages(size), size),
};

function plainPages(size: number) {
  const pages = [...listChapters(size), ...listCaseStudies()].map(toPlainPage);
  return [...makeListPages(pages), ...pages];
}

async function weighAll(
  browser: Browser,
  folders: ReadonlyMap<SiteName, string>,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [page, address] of Object.entries(PAGES)) {
    let first: Weight | undefined;
    for (const [site, folder] of folders) {
      const weight = await measureVisit(browser, folder, address);
      first ??= weight;
      rows.push([page, site, ...numbers(weight, first)]);
    }
  }
  return rows;
}

function numbers(weight: Weight, first: Weight): string[] {
  return [
    String(weight.requests),
    kilobytes(weight.bytes),
    ...KINDS.map((kind) => kilobytes(weight.bytesByKind[kind])),
    kilobytes(weight.prefetchedBytes),
    (weight.bytes / first.bytes).toFixed(2),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

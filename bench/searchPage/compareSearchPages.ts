import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {DEFAULT_LANGUAGE, type Language} from '../../src/guide/languages';
import {readGuide} from '../../src/guide/node/readGuide';
import {buildSite, copyProject} from '../../tests/projectCopy';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {ROOT} from '../../tools/run/process.mjs';
import {formatTable} from '../formatTable';
import {installPeers} from '../search/peerPackages';
import {measureDelays} from './measureDelays';
import {measureOurs, measurePagefind} from './measureFirstSearch';
import {addPagefind, PAGEFIND_PAGE} from './pagefindSite';

const HEAD = ['language', 'query', 'ours KB', 'Pagefind KB', 'ratio', 'median ms', 'p95 ms'];

/** The term that readers are taken to look for. */
const TERM = 'job-shadowing';

/** Builds the site with its content and prints what a first search transfers, and how soon suggestions are painted. */
export async function compareSearchPages(languages: readonly Language[]): Promise<void> {
  await installPeers();
  const queries = await readQueries();
  console.log(`Building the site in ${languages.join(', ')} …`);
  const site = await copyProject('bench-search');
  const browser = await launchBrowser();
  try {
    const folder = await buildAll(site, languages);
    const rows: string[][] = [];
    for (const language of languages) {
      rows.push(await toRow(browser, folder, language, queries));
    }
    console.log(
      '\nFirst search: KB of 1000 bytes after brotli 11, script, index and texts of the first five results; from key to painted suggestions on a processor four times slower\n',
    );
    console.log(formatTable(HEAD, rows));
  } finally {
    await browser.close();
    await rm(site, {recursive: true, force: true});
  }
}

/** What readers type in each language. */
type Queries = (language: Language) => readonly string[];

async function readQueries(): Promise<Queries> {
  const {guide} = await readGuide(ROOT);
  const {glossary} = guide.vocabulary;
  const first = glossary.filter(({id}) => id === TERM);
  const others = glossary.filter((_term, place) => place % 20 === 0);
  return (language) => [...first, ...others].map(({label}) => label[language].toLowerCase());
}

async function buildAll(site: string, languages: readonly Language[]): Promise<string> {
  const {passed, output} = await buildSite(site, [...new Set([DEFAULT_LANGUAGE, ...languages])]);
  if (!passed) throw new Error(output);
  return path.join(site, 'build');
}

async function toRow(
  browser: Browser,
  folder: string,
  language: Language,
  queriesOf: Queries,
): Promise<string[]> {
  const root = language === DEFAULT_LANGUAGE ? '/' : `/${language}/`;
  const page = `${root}guide/`;
  const queries = queriesOf(language);
  const [query = ''] = queries;
  await addPagefind(path.join(folder, root), language);
  const ours = await measureOurs(browser, folder, page, query);
  const pagefind = await measurePagefind(browser, folder, `${root}${PAGEFIND_PAGE}`, query);
  const {median, p95} = await measureDelays(browser, folder, page, queries);
  return [
    language,
    query,
    (ours / 1000).toFixed(1),
    (pagefind / 1000).toFixed(1),
    (ours / pagefind).toFixed(2),
    median.toFixed(0),
    p95.toFixed(0),
  ];
}

import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {FINDER_FOLDER} from '../../src/caseStudies/finder/finderData';
import type {FinderFiles} from '../../src/caseStudies/finder/finderFiles';
import {generateCases} from '../../tests/generateCases';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {listChapters, listCaseStudies} from '../chapters';
import {formatTable} from '../formatTable';
import {measureVisit} from '../measureVisit';
import {makeListPages, toPlainPage} from '../plainPage';
import {buildDocusaurus} from '../sites/docusaurus';
import {buildOurs} from '../sites/ours';
import {writeFiles} from '../writeFiles';
import {measureBuild, type Usage} from './measureBuild';
import {measureClicks} from './measureClicks';
import {measurePlugin, type PluginTimes} from './measurePlugin';

/** Numbers of generated cases: of whole builds, and of the plugin's own steps. */
const BUILDS = [250, 1000] as const;
const STEPS = [1000, 10_000] as const;

/** Chapters of the guide; they are in both sites. */
const CHAPTERS = 24;

/** Prints what case studies cost: to build, beside a bare Docusaurus with as many pages, and to find. */
export async function compareCases(): Promise<void> {
  const rows: string[][] = [];
  const usages: Record<string, Usage[]> = {ours: [], docusaurus: []};
  let site = '';
  for (const count of BUILDS) {
    console.log(`Building two sites with ${count} case studies …`);
    const built = await buildBoth(count);
    site = built.folder;
    for (const [name, usage] of Object.entries(built.usages)) {
      usages[name]?.push(usage);
      rows.push([name, String(count), ...toNumbers(usage, count)]);
    }
  }
  console.log(
    '\nA whole build in one language: processor time and memory; per case, of this build\n',
  );
  console.log(formatTable(['site', 'cases', 'seconds', 'MB', 'ms per case', 'KB per case'], rows));
  console.log(`\nEach further case, from ${BUILDS.join(' to ')}: ${toGrowth(usages)}\n`);
  const steps = await measureSteps();
  await measureFinder(site, steps.finder);
}

async function buildBoth(count: number) {
  const cases = generateCases(count);
  let folder = '';
  const ours = await measureBuild('ours', async (environment) => {
    folder = await buildOurs([...listChapters(CHAPTERS), ...cases], count, environment);
  });
  const pages = [...listChapters(CHAPTERS), ...listCaseStudies(), ...cases].map(toPlainPage);
  const docusaurus = await measureBuild('docusaurus', (environment) =>
    buildDocusaurus([...makeListPages(pages), ...pages], count, environment),
  );
  return {folder, usages: {ours, docusaurus}};
}

function toNumbers({seconds, memory}: Usage, count: number): string[] {
  return [
    seconds.toFixed(1),
    (memory / 1e6).toFixed(0),
    ((1000 * seconds) / count).toFixed(1),
    (memory / 1000 / count).toFixed(0),
  ];
}

function toGrowth(usages: Readonly<Record<string, readonly Usage[]>>): string {
  const [small, large] = BUILDS;
  const each = Object.entries(usages).map(([name, [first, second]]) => {
    const cost = ((second?.seconds ?? 0) - (first?.seconds ?? 0)) / (large - small);
    return `${name} ${(1000 * cost).toFixed(1)} ms`;
  });
  return each.join(', ');
}

async function measureSteps(): Promise<PluginTimes> {
  const rows: string[][] = [];
  let last: PluginTimes | undefined;
  for (const count of STEPS) {
    last = await measurePlugin(count);
    const {read, pages, files} = last;
    rows.push([String(count), ...[read, pages, files].map((time) => (time / count).toFixed(2))]);
  }
  console.log('Steps of the plugin, milliseconds of processor time per case\n');
  console.log(formatTable(['cases', 'read', 'pages and finder', 'files'], rows));
  if (last === undefined) throw new Error('No number of cases was measured');
  return last;
}

/** The finder of a built site, with as many cases as the plugin was measured with. */
async function measureFinder(site: string, {index, others}: FinderFiles): Promise<void> {
  const page = path.join(site, 'case-studies/index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace(/index-[0-9a-f]+\.json/gu, index.name));
  const files = [index, ...others].map(
    ({name, content}) => [`${FINDER_FOLDER}/${name}`, content] as const,
  );
  writeFiles(site, Object.fromEntries(files));
  const browser = await launchBrowser();
  try {
    const weight = await measureVisit(browser, site, '/case-studies/');
    const {median, p95} = await measureClicks(browser, site);
    const indexBytes = brotliCompressSync(index.content).length;
    console.log(
      `\nThe finder with ${STEPS.at(-1)} cases: first visit ${(weight.bytes / 1000).toFixed(1)} KB, ${weight.requests} requests; ` +
        `first choice loads ${(indexBytes / 1000).toFixed(1)} KB (brotli); from click to paint on a processor four times slower ` +
        `median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    );
  } finally {
    await browser.close();
  }
}

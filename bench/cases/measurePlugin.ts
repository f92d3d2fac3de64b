import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {createRoutes} from '../../src/caseStudies/node/createRoutes';
import {writeBuilt} from '../../src/caseStudies/node/writeBuilt';
import type {FinderFiles} from '../../src/caseStudies/finder/finderFiles';
import {readGuide} from '../../src/guide/node/readGuide';
import {generateCases} from '../../tests/generateCases';
import {SITE_TITLES} from '../../settings';
import {ROOT} from '../../tools/run/process.mjs';
import {writeFiles} from '../writeFiles';

/** What the case studies' plugin takes for a number of cases; milliseconds of processor time. */
export type PluginTimes = {
  /** From files to the Guide. */
  readonly read: number;
  /** Routes, the data of every page, and the finder's files. */
  readonly pages: number;
  /** Feeds, open data, citations, columns, short addresses. */
  readonly files: number;
  readonly finder: FinderFiles;
};

/** Runs the plugin's own steps over generated cases. */
export async function measurePlugin(count: number): Promise<PluginTimes> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guide-cases-'));
  try {
    writeFiles(
      folder,
      Object.fromEntries(generateCases(count).map(({file, text}) => [file, text])),
    );
    cpSync(path.join(ROOT, 'vocabulary'), path.join(folder, 'vocabulary'), {recursive: true});
    const [read, {guide}] = await timed(() => readGuide(folder));
    const context = {baseUrl: '/', site: SITE, language: 'en'} as const;
    const [pages, finder] = await timed(() => createRoutes(guide, context, NO_ACTIONS));
    const outDir = path.join(folder, 'build');
    const [files] = await timed(() =>
      writeBuilt({outDir, guide, language: 'en', finder, site: SITE}),
    );
    return {read, pages, files, finder};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const SITE = {
  url: 'https://guide.example',
  baseUrl: '/',
  customFields: {hasPublicAddress: true},
  names: SITE_TITLES,
};

/** The host's part is not measured here. */
const NO_ACTIONS: PluginContentLoadedActions = {
  addRoute: () => undefined,
  createData: () => Promise.resolve(''),
  setGlobalData: () => undefined,
};

async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const before = process.cpuUsage();
  const result = await work();
  const {user, system} = process.cpuUsage(before);
  return [(user + system) / 1000, result];
}

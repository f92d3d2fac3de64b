import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {writeFeeds} from '../src/caseStudies/node/writeFeeds';
import {writeOpenData} from '../src/caseStudies/node/writeOpenData';
import {DEFAULT_LANGUAGE, LANGUAGES} from '../src/guide/languages';
import {readGuide} from '../src/guide/node/readGuide';
import {runReport} from '../src/report/node/reportCommand';

const SITE = 'tests/sites/good';
const FUNDING = 'Funded by „Fondas“ & others <2026>, "all" of it.';
const SETTINGS = {basePath: '/', fundingStatement: FUNDING};

describe('open data and feeds', () => {
  let folder = '';
  let disclaimers: readonly string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'exported-'));
    const {guide} = await readGuide(SITE);
    const customFields = {hasPublicAddress: true, fundingStatement: FUNDING};
    const site = {url: 'https://guide.example', baseUrl: '/', customFields, title: 'Guide'};
    await writeOpenData(folder, guide, site);
    for (const language of LANGUAGES) {
      const outDir = language === DEFAULT_LANGUAGE ? folder : path.join(folder, language);
      await writeFeeds(outDir, guide, language, site);
    }
    disclaimers = guide.entries.flatMap(({texts}) =>
      [...texts.values()].flatMap(({disclaimer = []}) => disclaimer),
    );
  });
  afterAll(() => rm(folder, {recursive: true}));

  it('carry what "npm run report" looks for', async () => {
    const args = ['--site', SITE, '--build', folder, '--format', 'json'];
    const {output, errors, exitCode} = await runReport(args, SETTINGS);
    expect([errors, exitCode]).toEqual([
      '20 files were checked for the funding statement and the disclaimers.',
      0,
    ]);
    const {files} = JSON.parse(output) as {files: {checked: string[]}};
    const all = await readdir(folder, {recursive: true});
    expect(all.filter((name) => /\.(?:csv|json|rss|atom)$/u.test(name))).toHaveLength(21);
    expect(files.checked).not.toContain('case-studies.schema.json');
  });

  it.each(['case-studies.json', 'case-studies.csv', 'lt/feeds/cases.rss', 'feeds/all.atom'])(
    'are found out when a disclaimer is taken out of %s',
    async (name) => {
      const file = path.join(folder, name);
      const text = await readFile(file, 'utf8');
      const without = disclaimers.reduce((rest, each) => rest.replaceAll(each, '…'), text);
      await writeFile(file, without);
      const {errors, exitCode} = await runReport(['--site', SITE, '--build', folder], SETTINGS);
      await writeFile(file, text);
      expect(exitCode).toBe(1);
      expect(errors).toContain(`${name}: lacks the disclaimer of 1 text: lake-school.`);
    },
  );
});

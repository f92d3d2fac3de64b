import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runReport} from './reportCommand';

const GOOD = ['--site', 'tests/sites/good'];
const SETTINGS = {basePath: '/', fundingStatement: 'Funded by the Fund.'};
const TITLE = 'The lessons of the lake school';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'guide-report-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function put(file: string, content: string): void {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), {recursive: true});
  writeFileSync(whole, content);
}

describe('npm run report', () => {
  it('ends with 0 and says that no build was checked where there is none', async () => {
    const {output, errors, exitCode} = await runReport(GOOD, SETTINGS);
    expect(exitCode).toBe(0);
    expect(output).toContain(TITLE);
    expect(errors).toMatch(/^No exported files were checked: there is no folder ".*build"\./u);
  });

  it('ends with 1 and names the file that lacks a statement, in the language asked for', async () => {
    put('lt/feeds/cases.json', JSON.stringify({items: [{title: TITLE}]}));
    put('downloads/guide.pdf', '');
    put('search-index/feeds.json', '{}');
    const args = [...GOOD, '--build', folder, '--language', 'lt'];
    const {errors, exitCode} = await runReport(args, SETTINGS);
    expect(exitCode).toBe(1);
    expect(errors).toMatchInlineSnapshot(`
      "Patikrintas 1 failas: ieškota finansavimo informacijos ir atsakomybės ribojimo pastabų.
      downloads/guide.pdf: nepatikrinta; tokių failų čia skaityti neįmanoma. Patikrinkite patys.
      lt/feeds/cases.json: trūksta finansavimo informacijos.
      lt/feeds/cases.json: trūksta 1 teksto atsakomybės ribojimo pastabos: lake-school."
    `);
  });

  it('ends with 0 when every file carries what it has to', async () => {
    const items = [{title: TITLE, content_html: 'The opinion of its authors.'}];
    put('feeds/cases.json', JSON.stringify({description: SETTINGS.fundingStatement, items}));
    const {errors, exitCode} = await runReport([...GOOD, '--build', folder], SETTINGS);
    expect([errors, exitCode]).toEqual([
      '1 file was checked for the funding statement and the disclaimers.',
      0,
    ]);
  });

  it('says when there is no funding statement to look for', async () => {
    const {errors} = await runReport([...GOOD, '--build', folder], {basePath: '/'});
    expect(errors).toContain('No funding statement is set (FUNDING_STATEMENT)');
  });

  it('prints JSON that a program can read, with what files lack', async () => {
    put('feeds/cases.json', JSON.stringify({items: [{title: TITLE}]}));
    const args = [...GOOD, '--build', folder, '--format', 'json'];
    const {output} = await runReport(args, SETTINGS);
    expect(JSON.parse(output)).toMatchObject({
      results: [{category: 'website'}, {category: 'handbook'}, {category: 'publication'}],
      files: {
        checked: ['feeds/cases.json'],
        problems: [{kind: 'funding'}, {kind: 'disclaimer', ids: ['lake-school']}],
      },
    });
  });

  it('tells of errors in the content', async () => {
    const {errors} = await runReport(['--site', 'tests/sites/thirty-faults'], SETTINGS);
    expect(errors).toMatch(/^The content has \d+ errors; /u);
  });

  it('writes a new file, and overwrites one only when told to', async () => {
    const out = path.join(folder, 'report.csv');
    const args = [...GOOD, '--format', 'csv', '--out', out];
    expect(await runReport(args, SETTINGS)).toMatchObject({output: `${out} is written.`});
    expect(readFileSync(out, 'utf8')).toContain(TITLE);
    writeFileSync(out, 'mine');
    const refused = await runReport(args, SETTINGS);
    expect([refused.exitCode, readFileSync(out, 'utf8')]).toEqual([2, 'mine']);
    expect(refused.errors).toContain('which exists; --force overwrites it');
    expect((await runReport([...args, '--force'], SETTINGS)).exitCode).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain(TITLE);
    expect(readdirSync(folder)).toEqual(['report.csv']);
  });

  it('explains itself', async () => {
    const {output, exitCode} = await runReport(['--help'], SETTINGS);
    expect([exitCode, output.slice(0, 24)]).toEqual([0, 'Usage: npm run report --']);
  });

  it.each([
    [['--format', 'xml']],
    [['--format', 'csv', '--table', 'all']],
    [['--table', 'counts']],
    [['--force']],
    [['--language', 'de']],
    [['--site', 'nowhere']],
    [['--build', 'nowhere']],
    [['--out', 'nowhere/report.txt']],
    [['--unknown']],
    [['file.md']],
  ])('ends with 2 and explains itself for %j', async (args) => {
    const site = args.includes('--site') ? [] : GOOD;
    const {errors, exitCode} = await runReport([...site, ...args], SETTINGS);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Usage: npm run report');
  });
});

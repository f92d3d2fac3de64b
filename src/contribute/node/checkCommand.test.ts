import {execFileSync} from 'node:child_process';
import {appendFile, cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {runCheck} from './checkCommand';

const GOOD = ['--site', 'tests/sites/good'];
const FAULTY = ['--site', 'tests/sites/thirty-faults'];

describe('npm run check', () => {
  it('ends with 0 when all is in order', async () => {
    expect(await runCheck(GOOD)).toEqual({
      output: 'All content is in order.',
      errors: '',
      exitCode: 0,
    });
  });

  it('ends with 1 and tells every fault in the language asked for', async () => {
    const {output, exitCode} = await runCheck([...FAULTY, '--language', 'pl']);
    expect(exitCode).toBe(1);
    expect(output).toContain('case-studies/fields/en.md:9:10  błąd  unknown-term');
    expect(output).toContain('Czy chodziło o „leadership”?');
  });

  it('prints JSON that a program can read', async () => {
    const {output} = await runCheck([...FAULTY, '--format', 'json']);
    const issues: unknown = JSON.parse(output);
    expect(Array.isArray(issues) && issues.length).toBeGreaterThanOrEqual(30);
  });

  it('prints one annotation per line for GitHub', async () => {
    const {output} = await runCheck([...FAULTY, '--format', 'github']);
    expect(output.split('\n').every((line) => /^::(?:error|warning) file=/.test(line))).toBe(true);
  });

  it('prints a summary for a pull request in the language asked for', async () => {
    const {output, exitCode} = await runCheck([
      ...FAULTY,
      '--format',
      'markdown',
      '--language',
      'et',
    ]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^## Sisu kontroll\n\n\*\*Vigu: \d+\. Hoiatusi: \d+\.\*\*\n\n### `/u);
  });

  it('names the page of rules where the site has an address, or another one', async () => {
    const site = {siteUrl: 'https://guide.example', basePath: '/'};
    const {output} = await runCheck([...FAULTY, '--language', 'lv'], site);
    expect(output).toContain('\n  https://guide.example/lv/contribute/rules/#unknown-term\n');
    const named = await runCheck([...FAULTY, '--help-address', 'https://b.example/x'], site);
    expect(named.output).toContain('\n  https://b.example/x#unknown-term\n');
    expect((await runCheck(FAULTY)).output).not.toContain('#unknown-term');
  });

  it('looks words up only when asked to, and then still ends with 0', async () => {
    const advised = await runCheck([...GOOD, '--spelling', '--language', 'lt']);
    expect(advised.exitCode).toBe(0);
    expect(advised.output).toContain('1-watching-lessons.md:51:7  įspėjimas  unknown-word');
    expect(advised.output).toContain('Nežinomas žodis „reflection“');
    expect(advised.output).toContain('įrašykite į spelling/pl.txt.');
    expect((await runCheck(GOOD)).output).not.toContain('unknown-word');
  }, 60_000);

  it('looks at style only when asked to, and then still ends with 0', async () => {
    const args = ['--site', '.', '--language', 'lt'];
    const plain = await runCheck(args);
    expect(plain.output).toBe('Visas turinys tvarkingas.');
    const advised = await runCheck([...args, '--style']);
    expect(advised.exitCode).toBe(0);
    expect(advised.output).toMatch(
      /:\d+:\d+ {2}įspėjimas {2}long-sentence\n {2}Per ilgas sakinys: žodžių – \d+/,
    );
  });

  it.each([
    [['--format', 'xml']],
    [['--language', 'de']],
    [['--site', 'nowhere']],
    [['--unknown']],
    [['--changed=-x']],
    [['--changed', 'no-such-branch']],
    [['--changed', 'HEAD', 'file.md']],
    [['--help-address', 'javascript:alert(1)']],
    [['--help-address', 'https://guide.example/#a']],
    [['file.md']],
  ])('ends with 2 and explains itself for %j', async (args) => {
    const {errors, exitCode} = await runCheck(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Usage: npm run check');
  });
});

describe('npm run check -- --changed', () => {
  let site = '';
  const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: site});

  beforeAll(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'check-'));
    await cp('tests/sites/good', site, {recursive: true});
    // Something that was wrong before.
    await writeFile(path.join(site, 'docs/9-old.md'), 'No front matter');
    await writeFile(path.join(site, 'docs/img.png'), 'no picture');
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    const who = [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    git(...who, 'commit', '--quiet', '--message', 'content');
  });

  afterAll(() => rm(site, {recursive: true, force: true}));

  it('is silent about what was wrong before', async () => {
    expect((await runCheck(['--site', site])).exitCode).toBe(1);
    expect(await runCheck(['--site', site, '--changed'])).toEqual({
      output: 'The changed files are in order.',
      errors: '',
      exitCode: 0,
    });
  });

  it('tells what a change has caused, in other files too', async () => {
    await writeFile(path.join(site, 'vocabulary/themes.yaml'), 'source: A\nterms: []\n');
    await appendFile(path.join(site, 'docs/0-start.md'), '\n[a](gone.md)\n');
    const args = ['--site', site, '--format', 'github', '--changed', 'HEAD', '--language', 'en'];
    const {output, exitCode} = await runCheck(args);
    expect(exitCode).toBe(1);
    const rows = output.split('\n').map((line) => line.replace(/,line=.*title=|::Unexp.*/gu, ' '));
    expect(rows).toEqual([
      '::error file=case-studies/lake-school/lt.md unknown-term ',
      '::error file=docs/0-start.md broken-link ',
    ]);
  });
});

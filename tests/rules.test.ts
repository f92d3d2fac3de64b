import {appendFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {RULE_HELPS} from '../src/contribute/help/ruleHelpPage';
import {runCheck} from '../src/contribute/node/checkCommand';
import {RULE_MESSAGES} from '../src/guide/formatIssue';
import {LANGUAGES} from '../src/guide/languages';
import type {RuleId} from '../src/guide/rules';
import {RULES} from '../src/guide/rules';

const SITES = 'tests/sites';

/** Dictionaries take seconds to load. */
const LOADING_MILLISECONDS = 60_000;

const rules = Object.keys(RULES) as RuleId[];

/** The rules that a site breaks. */
async function rulesOf(site: string, ...options: readonly string[]): Promise<readonly string[]> {
  const {output} = await runCheck(['--site', site, '--format', 'json', ...options]);
  return (JSON.parse(output) as {readonly rule: string}[]).map(({rule}) => rule);
}

/** What no repository can keep as a file, and what only some options of the check look for. */
async function spoil(site: string): Promise<void> {
  const docs = path.join(site, 'docs');
  const images = path.join(docs, 'img');
  const picture = sharp({create: {width: 2001, height: 2, channels: 3, background: 'teal'}});
  const whole = await picture.png().toBuffer();
  await mkdir(images);
  await Promise.all([
    writeFile(path.join(docs, '2-latin.md'), Buffer.from('---\ntitle: \xe4\n---\n', 'latin1')),
    symlink('0-start.md', path.join(docs, '3-link.md')),
    writeFile(path.join(docs, '4-deep.md'), `---\n---\n${'> '.repeat(100)}x`),
    writeFile(path.join(docs, '5-large.md'), 'x'.repeat(1_000_001)),
    writeFile(path.join(images, 'broken.png'), whole.subarray(0, 20)),
    writeFile(
      path.join(images, 'hidden.png'),
      await picture.withExif({IFD0: {Make: 'A'}}).toBuffer(),
    ),
    writeFile(path.join(images, 'named.webp'), whole),
    writeFile(
      path.join(images, 'script.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    ),
    appendFile(
      path.join(docs, '0-start.md'),
      `\n${'Teachers recieve innumerable communications '.repeat(40)}.\n`,
    ),
  ]);
}

describe('every rule', () => {
  let site = '';
  const broken = new Set<string>();

  beforeAll(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'rules-'));
    await cp(path.join(SITES, 'good'), site, {recursive: true});
    await spoil(site);
    const fixtures = await readdir(SITES);
    const found = await Promise.all([
      rulesOf(site, '--spelling', '--style'),
      ...fixtures.map((name) => rulesOf(path.join(SITES, name))),
    ]);
    for (const rule of found.flat()) broken.add(rule);
  }, LOADING_MILLISECONDS);

  afterAll(() => rm(site, {recursive: true, force: true}));

  it('is broken by a file that shows what it finds', () => {
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it.each(LANGUAGES)('has a message and a help text in %s', (language) => {
    for (const rule of rules) {
      const {message, repair} = RULE_MESSAGES[language][rule];
      const help = RULE_HELPS[language][rule];
      const sentences = [message, repair, help.title, help.meaning, help.repair];
      expect(
        sentences.filter((sentence) => sentence.trim().length < 8),
        rule,
      ).toEqual([]);
    }
  });
});

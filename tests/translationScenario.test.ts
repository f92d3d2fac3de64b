import {rmSync, renameSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {TextState} from '../src/guide/model';
import {readGuide} from '../src/guide/node/readGuide';
import {toTranslationStatus} from '../src/translation/translationStatus';
import type {SiteCopy} from './siteCopy';
import {commit, copySite, translations} from './siteCopy';

const TRANSLATED = ['lt', 'lv', 'et', 'pl'] as const;
const CHAPTER = '1-growing/1-watching-lessons.md';
const ORIGINAL = `docs/${CHAPTER}`;
const TYPO = {before: 'How to look', after: 'How to  look'};

function translationFile(language: string): string {
  return `i18n/${language}/docusaurus-plugin-content-docs/current/${CHAPTER}`;
}

/** A site in which one chapter stands in all five languages, all up to date, as committed. */
async function makeSite(): Promise<SiteCopy> {
  const site = copySite();
  const front = /^---\n[^]*?\n---\n/u;
  const body = site.read(translationFile('pl')).replace(front, '');
  for (const language of TRANSLATED) {
    const head = `---\ntitle: Title ${language}\nsummary: Words.\ntranslation: {of: en, review: none}\n---\n`;
    site.write(translationFile(language), head + body.replaceAll('## pl ', `## ${language} `));
  }
  await translations(site, 'accept', '--all');
  commit(site.folder);
  return site;
}

async function states(site: SiteCopy): Promise<Record<string, TextState | undefined>> {
  const {guide} = await readGuide(site.folder);
  const entry = guide.entries.find(({id}) => id === 'watching-lessons');
  return Object.fromEntries(TRANSLATED.map((each) => [each, entry?.texts.get(each)?.state]));
}

function inAll<T>(valueOf: (language: string) => T): Record<string, T> {
  return Object.fromEntries(TRANSLATED.map((language) => [language, valueOf(language)]));
}

function behind(...changes: readonly (readonly [id: string, change: string, heading?: string])[]) {
  return inAll((language) => ({
    kind: 'behind',
    sections: changes.map(([id, change, heading]) => ({
      id,
      change,
      heading: heading ?? `${language} ${id}`,
    })),
  }));
}

const CURRENT = inAll(() => ({kind: 'current'}));

async function rowsOf(site: SiteCopy): Promise<readonly string[]> {
  const {guide, issues} = await readGuide(site.folder);
  return issues
    .filter(({file}) => guide.entries.length > 0 && file.endsWith(CHAPTER))
    .map(({file, rule}) => `${file} ${rule}`);
}

describe('a chapter in five languages', () => {
  let site: SiteCopy;

  beforeEach(async () => {
    site = await makeSite();
  });

  afterEach(() => site.remove());

  it('is up to date in four languages once accepted', async () => {
    expect(await states(site)).toEqual(CURRENT);
    expect(await rowsOf(site)).toEqual([]);
  });

  it('is behind in exactly the section that an edit of the original changes', async () => {
    site.edit(ORIGINAL, '## en seen {#seen}\n\nSee', '## en seen {#seen}\n\nToday, see');
    expect(await states(site)).toEqual(behind(['seen', 'changed']));
    const {guide, issues} = await readGuide(site.folder);
    expect(issues).toEqual([]);
    const status = toTranslationStatus(guide, issues);
    for (const language of TRANSLATED) {
      expect(status.counts[language].chapter).toMatchObject({current: 0, behind: 1});
      const {output} = await translations(site, 'diff', translationFile(language));
      expect(output).toContain(`seen (${language} seen): changed in the original`);
      expect(output).toContain('{+Today, see+}');
      expect(output.match(/in the original/gu)).toHaveLength(1);
    }
  });

  it('is up to date again once each translation is accepted', async () => {
    site.edit(ORIGINAL, 'See [the case]', 'Today, see [the case]');
    const {exitCode} = await translations(site, 'accept', ...TRANSLATED.map(translationFile));
    expect(exitCode).toBe(0);
    expect(await states(site)).toEqual(CURRENT);
  });

  it.each([
    ['before it is committed', false],
    ['after it is committed', true],
  ])('stays up to date when a typo is corrected, accepted %s', async (_, isCommitted) => {
    site.edit(
      ORIGINAL,
      '## en question {#question}\n\nWords [@S01].',
      '## en question {#question}\n\nWord [@S01].',
    );
    expect(await states(site)).toEqual(behind(['question', 'changed']));
    if (isCommitted) commit(site.folder);
    const result = await translations(site, 'accept', ORIGINAL, '--no-change-of-meaning');
    expect(result.exitCode).toBe(0);
    expect(await states(site)).toEqual(CURRENT);
  });

  it('stays behind in what was behind before a typo is corrected', async () => {
    site.edit(ORIGINAL, 'See [the case]', 'Today, see [the case]');
    commit(site.folder);
    site.edit(ORIGINAL, 'Today, see', 'Today see');
    site.edit(ORIGINAL, '## en how-to {#how-to}\n\nWords.', '## en how-to {#how-to}\n\nWord.');
    await translations(site, 'accept', ORIGINAL, '--no-change-of-meaning');
    expect(await states(site)).toEqual(behind(['seen', 'changed']));
  });

  it('is not touched by a change that says nothing else', async () => {
    site.edit(ORIGINAL, TYPO.before, TYPO.after);
    expect(await states(site)).toEqual(CURRENT);
  });

  it('is behind in title and summary when they change', async () => {
    site.edit(ORIGINAL, 'title: Watching lessons', 'title: Seeing lessons');
    expect(await states(site)).toEqual(behind(['front-matter', 'changed', '']));
  });

  it('has a new section and a removed one when a section id changes', async () => {
    addSection(site);
    await translateSection(site);
    site.edit(ORIGINAL, '{#more}', '{#further}');
    expect(await states(site)).toEqual(behind(['further', 'new', 'en more'], ['more', 'removed']));
    const {errors, exitCode} = await translations(site, 'accept', translationFile('lv'));
    expect(exitCode).toBe(1);
    expect(errors).toBe(
      `${translationFile('lv')}: lacks 1 section that the original has: further. Translate it first.`,
    );
    for (const language of TRANSLATED)
      site.edit(translationFile(language), '{#more}', '{#further}');
    await translations(site, 'accept', ...TRANSLATED.map(translationFile));
    expect(await states(site)).toEqual(CURRENT);
  });

  it('lacks a section that the original gains, without being at fault', async () => {
    addSection(site);
    expect(await states(site)).toEqual(behind(['more', 'new', 'en more']));
    expect(await rowsOf(site)).toEqual([]);
    const {errors} = await translations(site, 'accept', translationFile('et'));
    expect(errors).toContain('lacks 1 section that the original has: more.');
    await translateSection(site);
    expect(await states(site)).toEqual(CURRENT);
  });

  it('has a section too much when the original loses one', async () => {
    addSection(site);
    await translateSection(site);
    site.edit(ORIGINAL, '\n## en more {#more}\n\nMore.\n', '');
    expect(await states(site)).toEqual(behind(['more', 'removed']));
    const {errors} = await translations(site, 'accept', translationFile('lt'));
    expect(errors).toContain('has 1 section that the original has no more: more.');
    for (const language of TRANSLATED) {
      site.edit(translationFile(language), `\n## ${language} more {#more}\n\nMore.\n`, '');
    }
    await translations(site, 'accept', ...TRANSLATED.map(translationFile));
    expect(await states(site)).toEqual(CURRENT);
  });

  it('is without original when the original is deleted', async () => {
    rmSync(path.join(site.folder, ORIGINAL));
    await expectOrphans(site);
  });

  it('is without original when the original is renamed, and is missing under its new name', async () => {
    const renamed = 'docs/1-growing/1-seeing-lessons.md';
    renameSync(path.join(site.folder, ORIGINAL), path.join(site.folder, renamed));
    await expectOrphans(site);
    const {output} = await translations(site, 'next', 'et', '--count', '2');
    expect(output).toContain('1-seeing-lessons.md');
  });

  it('shows what changed across a renaming of all its files', async () => {
    const move = (from: string) => {
      const to = from.replace('1-watching-lessons', '2-watching-lessons');
      renameSync(path.join(site.folder, from), path.join(site.folder, to));
      return to;
    };
    const original = move(ORIGINAL);
    const files = TRANSLATED.map((language) => move(translationFile(language)));
    commit(site.folder);
    site.edit(original, 'See [the case]', 'Today, see [the case]');
    expect(await states(site)).toEqual(behind(['seen', 'changed']));
    commit(site.folder);
    const {output} = await translations(site, 'diff', files[0] ?? '');
    expect(output).toContain('{+Today, see+}');
  });
});

function addSection(site: SiteCopy): void {
  site.edit(ORIGINAL, '\n## en sources', '\n## en more {#more}\n\nMore.\n\n## en sources');
}

/** Adds the new section to all translations and accepts them. */
async function translateSection(site: SiteCopy): Promise<void> {
  for (const language of TRANSLATED) {
    const text = `\n## ${language} more {#more}\n\nMore.\n\n## ${language} sources`;
    site.edit(translationFile(language), `\n## ${language} sources`, text);
  }
  await translations(site, 'accept', ...TRANSLATED.map(translationFile));
}

async function expectOrphans(site: SiteCopy): Promise<void> {
  const {guide, issues} = await readGuide(site.folder);
  const status = toTranslationStatus(guide, issues);
  expect(status.orphans.map(({file}) => file).sort()).toEqual(
    TRANSLATED.map(translationFile).sort(),
  );
  for (const language of TRANSLATED) expect(status.counts[language].chapter.orphan).toBe(1);
  const {errors, exitCode} = await translations(site, 'accept', translationFile('pl'));
  expect(errors).toBe(`${translationFile('pl')}: its original does not exist any more.`);
  expect(exitCode).toBe(1);
}

import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {EpubCheck} from '@likecoin/epubcheck-ts';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {SITE_TITLES} from '../../../settings';
import {copySite, type SiteCopy} from '../../../tests/siteCopy';
import {LANGUAGES} from '../../guide/languages';
import {PUBLICATION_COMMAND_MESSAGES} from '../messages/command/commandMessages';
import {sampleBook} from '../epub/sampleBook';
import {readDownloads} from './readDownloads';
import {runPublication} from './publicationCommand';
import {storeDownloads} from './storeDownloads';

const EDITION = 'edition/edition.yaml';
const {en: SAID, pl: SAID_IN_POLISH} = PUBLICATION_COMMAND_MESSAGES;

let site: SiteCopy;
beforeEach(() => {
  site = copySite();
  site.write(EDITION, 'date: 2026-01-31\n');
});
afterEach(() => site.remove());

/** Runs the command where no browser is to be found. */
async function run(...args: readonly string[]) {
  const lines: string[] = [];
  let launches = 0;
  const exitCode = await runPublication(args, {
    siteDir: site.folder,
    publisher: {titles: SITE_TITLES, basePath: '/'},
    launch: () => {
      launches += 1;
      return Promise.resolve(undefined);
    },
    say: (line) => lines.push(line.replaceAll(/\s/gu, ' ')),
  });
  return {exitCode, lines, launches};
}

function made(language: string): readonly string[] {
  const folder = join(site.folder, 'downloads', language);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** A book as a browser would have printed it, of the content as it is now. */
async function addPdf(): Promise<void> {
  const {files = [], coverage} = (await readDownloads(site.folder, 'pl')) ?? {};
  const [{date, code} = {date: '', code: ''}] = files;
  if (coverage === undefined) throw new Error('Expected files in Polish');
  const file = {kind: 'book', format: 'pdf', name: 'book.pdf', pages: 1} as const;
  const printed = [{file, content: Buffer.from('%PDF-')}];
  await storeDownloads(site.folder, sampleBook('pl', {date, code}), printed, coverage);
}

describe('npm run publication without a browser', () => {
  it('makes EPUB and archive, says why no PDF, and that not all was made', async () => {
    const {exitCode, lines} = await run('--language', 'pl');
    expect(exitCode).toBe(1);
    expect(lines).toContain(SAID_IN_POLISH.noBrowser);
    expect(made('pl')).toEqual([
      'files.json',
      'learning-together-pl-2026-01-31.epub',
      'learning-together-pl-2026-01-31.zip',
    ]);
    expect(made('lt')).toEqual([]);
    const epub = readFileSync(join(site.folder, 'downloads/pl', made('pl')[1] ?? ''));
    const {messages} = await EpubCheck.validate(Uint8Array.from(epub));
    expect(messages.filter(({severity}) => severity !== 'info')).toEqual([]);
  });

  it('is done when no PDF was asked for', async () => {
    const {exitCode, lines, launches} = await run('--format', 'epub');
    expect({exitCode, launches}).toEqual({exitCode: 0, launches: 0});
    for (const language of LANGUAGES) {
      expect(made(language)).toContain(`learning-together-${language}-2026-01-31.epub`);
    }
    const told = lines.filter((line) => !line.startsWith('downloads/'));
    expect(told.map((line) => line.replace(/\d+ kB/u, '… kB'))).toMatchInlineSnapshot(`
      [
        "reading the content",
        "English: writing the EPUB",
        "Lietuvių: writing the EPUB",
        "Latviešu: writing the EPUB",
        "Eesti: writing the EPUB",
        "Polski: writing the EPUB",
        "Done: 5 files, … kB, in "downloads".",
      ]
    `);
    const [file] = lines.filter((line) => line.startsWith('downloads/'));
    expect(file).toMatch(/^downloads\/en\/learning-together-en-2026-01-31\.epub {2}\d+ kB$/u);
  });

  it('tells the site what the files hold', async () => {
    await run('--language', 'pl', '--format', 'epub');
    expect((await readDownloads(site.folder, 'pl'))?.coverage).toEqual({
      kinds: [
        {kind: 'chapter', held: 1, total: 2},
        {kind: 'caseStudy', held: 1, total: 1},
        {kind: 'newsItem', held: 0, total: 1},
      ],
      originals: 0,
      behind: 0,
      reviewed: 1,
    });
  });
});

describe('npm run publication -- --changed', () => {
  it('makes nothing the second time, until the content changes', async () => {
    const args = ['--language', 'pl', '--changed'];
    await run(...args);
    await addPdf();
    const before = site.read('downloads/pl/files.json');
    const {lines} = await run(...args);
    expect(lines.at(-1)).toMatch(/: 0 \S+, 0 kB, /u);
    expect(site.read('downloads/pl/files.json')).toBe(before);

    site.edit('docs/0-start.md', 'How to use', 'Using');
    const changed = await run(...args);
    expect(changed.lines.at(-1)).toMatch(/: 2 \S+, \d+ kB, /u);
    expect(site.read('downloads/pl/files.json')).not.toBe(before);
  });

  it('makes the files of another edition, although the content is the same', async () => {
    const args = ['--language', 'pl', '--changed'];
    await run(...args);
    await addPdf();
    site.write(EDITION, 'date: 2026-02-28\n');
    await run(...args);
    expect(made('pl')).toContain('learning-together-pl-2026-02-28.epub');
    expect(made('pl')).not.toContain('learning-together-pl-2026-01-31.epub');
  });
});

describe('npm run publication', () => {
  it.each([
    [['--pages']],
    [['--language']],
    [['--language', 'de']],
    [['--format', 'docx']],
    [['--only', 'cover']],
    [['lt']],
  ])('does not understand %j and makes nothing', async (args) => {
    const {exitCode, lines, launches} = await run(...args);
    expect({exitCode, count: lines.length, launches}).toEqual({exitCode: 2, count: 1, launches: 0});
    expect(lines[0]).toMatch(/^[A-Z]/u);
    expect(existsSync(join(site.folder, 'downloads'))).toBe(false);
  });

  it('says what it expects', async () => {
    expect((await run('--language', 'de')).lines).toEqual([
      'Unexpected language "de", expected one of en, lt, lv, et, pl',
    ]);
    expect((await run('--format', 'docx')).lines).toEqual([
      'Unexpected format "docx", expected one of pdf, epub, archive',
    ]);
  });

  it.each([
    [['--help'], SAID.usage],
    [['--help', '--language', 'pl'], SAID_IN_POLISH.usage],
  ])('explains itself with %j', async (args, usage) => {
    const {exitCode, lines} = await run(...args);
    expect({exitCode, lines}).toEqual({exitCode: 0, lines: [usage.replaceAll(/\s/gu, ' ')]});
  });

  it.each([
    ['is absent', undefined],
    ['is damaged', 'date: soon\n'],
  ])('needs an edition, which %s', async (_, content) => {
    if (content === undefined) rmSync(join(site.folder, EDITION));
    else site.write(EDITION, content);
    const {exitCode, lines} = await run('--format', 'epub');
    expect(exitCode).toBe(1);
    expect(lines).toContain(SAID.noEdition);
    expect(existsSync(join(site.folder, 'downloads'))).toBe(false);
  });

  it('makes what can be made of content with errors, and says that it has them', async () => {
    site.edit('case-studies/lake-school/pl.md', 'title:', 'titel:');
    const {exitCode, lines} = await run('--language', 'pl', '--format', 'epub');
    expect(exitCode).toBe(1);
    expect(lines[1]).toMatch(/^W treści (?:jest|są) \d+ błęd/u);
    expect(made('pl')).toContain('learning-together-pl-2026-01-31.epub');
  });
});

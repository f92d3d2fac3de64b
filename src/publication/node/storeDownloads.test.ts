import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {mkdir, readdir, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {DownloadCoverage, DownloadFile} from '../downloads';
import {sampleBook} from '../epub/sampleBook';
import type {MadeFile} from './madeFile';
import {downloadsFolder, readDownloads} from './readDownloads';
import {storeDownloads} from './storeDownloads';

const COVERAGE: DownloadCoverage = {
  kinds: [{kind: 'chapter', held: 1, total: 2}],
  originals: 0,
  behind: 1,
  reviewed: 0,
};
const FIRST = {date: '2026-01-31', code: 'aaaaaaaa'};
const SECOND = {date: '2026-02-28', code: 'bbbbbbbb'};

let siteDir = '';
beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function file(
  kind: DownloadFile['kind'],
  format: DownloadFile['format'],
  name: string,
  rest: Partial<DownloadFile> = {},
): MadeFile {
  return {file: {kind, format, name, ...rest}, content: Buffer.from(`content of ${name}`)};
}

function book(format: DownloadFile['format'], date: string): MadeFile {
  return file('book', format, `learning-together-pl-${date}.${format}`);
}

function chapter(id: string): MadeFile {
  return file('chapter', 'pdf', `chapters/${id}.pdf`, {chapter: id, pages: 2});
}

function store(edition: typeof FIRST, ...made: readonly MadeFile[]) {
  return storeDownloads(siteDir, sampleBook('pl', edition), made, COVERAGE);
}

async function write(path: string, content = 'x'): Promise<void> {
  await mkdir(dirname(join(siteDir, path)), {recursive: true});
  await writeFile(join(siteDir, path), content);
}

/** All files of the site, from its folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(join(siteDir, folder), {recursive: true, withFileTypes: true});
  return found
    .filter((entry) => !entry.isDirectory())
    .map(({parentPath, name}) => relative(join(siteDir, folder), join(parentPath, name)))
    .sort();
}

/** Name and code of each file that the list names. */
async function listed(): Promise<readonly string[]> {
  const downloads = await readDownloads(siteDir, 'pl');
  return downloads?.files.map(({name, code}) => `${name} ${code}`) ?? [];
}

describe('storeDownloads', () => {
  it('writes the files and a list that the site understands', async () => {
    const stored = await store(FIRST, chapter('visits'), book('pdf', FIRST.date));
    const faults: string[] = [];
    const downloads = await readDownloads(siteDir, 'pl', (fault) => faults.push(fault));
    expect(faults).toEqual([]);
    expect(downloads).toMatchObject({language: 'pl', coverage: COVERAGE});
    expect(downloads?.files).toEqual(stored.toReversed());
    expect(stored[0]).toEqual({
      kind: 'chapter',
      format: 'pdf',
      name: 'chapters/visits.pdf',
      chapter: 'visits',
      pages: 2,
      bytes: 'content of chapters/visits.pdf'.length,
      ...FIRST,
    });
    const path = join(downloadsFolder(siteDir, 'pl'), 'chapters/visits.pdf');
    expect(readFileSync(path, 'utf8')).toBe('content of chapters/visits.pdf');
  });

  it('lists books first, then the archive, then chapters and sheets in the order of the book', async () => {
    const sheet = file('tool', 'pdf', 'tools/a.pdf', {chapter: 'a', title: 'A'});
    await store(
      FIRST,
      sheet,
      chapter('z'),
      chapter('a'),
      file('archive', 'zip', 'all.zip'),
      book('epub', FIRST.date),
      book('pdf', FIRST.date),
    );
    expect((await listed()).map((line) => line.split(' ')[0])).toEqual([
      'learning-together-pl-2026-01-31.pdf',
      'learning-together-pl-2026-01-31.epub',
      'all.zip',
      'chapters/z.pdf',
      'chapters/a.pdf',
      'tools/a.pdf',
    ]);
  });

  it('keeps what was made earlier and not now, with its own date and code', async () => {
    await store(FIRST, book('pdf', FIRST.date), book('epub', FIRST.date), chapter('visits'));
    await store(SECOND, book('epub', SECOND.date));
    expect(await listed()).toEqual([
      'learning-together-pl-2026-01-31.pdf aaaaaaaa',
      'learning-together-pl-2026-02-28.epub bbbbbbbb',
      'chapters/visits.pdf aaaaaaaa',
    ]);
  });

  it('replaces all files of a kind, so that a chapter that is gone is gone', async () => {
    await store(FIRST, book('pdf', FIRST.date), chapter('visits'), chapter('gone'));
    await store(SECOND, chapter('visits'));
    expect(await filesIn('downloads/pl')).toEqual([
      'chapters/visits.pdf',
      'files.json',
      'learning-together-pl-2026-01-31.pdf',
    ]);
  });

  it('removes files of earlier editions and what an interrupted run left', async () => {
    await store(FIRST, book('epub', FIRST.date));
    await write('downloads/pl/chapters/visits.pdf.123.draft');
    await store(SECOND, book('epub', SECOND.date));
    expect(await filesIn('downloads/pl')).toEqual([
      'files.json',
      'learning-together-pl-2026-02-28.epub',
    ]);
  });

  it('forgets files that somebody has deleted', async () => {
    await store(FIRST, book('pdf', FIRST.date), book('epub', FIRST.date));
    rmSync(join(siteDir, 'downloads/pl/learning-together-pl-2026-01-31.pdf'));
    await store(SECOND, book('epub', SECOND.date));
    expect(await listed()).toEqual(['learning-together-pl-2026-02-28.epub bbbbbbbb']);
  });

  it.each([
    ['is no JSON', '{'],
    ['names a file outside', JSON.stringify({files: [{name: '../../outside.pdf'}]})],
    ['is of another language', JSON.stringify({language: 'lt', coverage: COVERAGE, files: []})],
  ])('begins anew when the list %s', async (_, list) => {
    await write('downloads/pl/files.json', list);
    await write('outside.pdf');
    await store(FIRST, book('epub', FIRST.date));
    expect(await listed()).toEqual(['learning-together-pl-2026-01-31.epub aaaaaaaa']);
    expect(await filesIn('.')).toContain('outside.pdf');
  });

  it('leaves all else alone: other languages, the project, and what links lead to', async () => {
    await write('downloads/lt/old.pdf');
    await write('downloads/notes.txt');
    await write('docs/chapter.md');
    await mkdir(join(siteDir, 'downloads/pl'), {recursive: true});
    await symlink(join(siteDir, 'docs'), join(siteDir, 'downloads/pl/docs'));
    await symlink(join(siteDir, 'docs/chapter.md'), join(siteDir, 'downloads/pl/chapter.md'));
    await store(FIRST, book('epub', FIRST.date));
    const found = await filesIn('.');
    expect(found).toEqual(
      expect.arrayContaining(['docs/chapter.md', 'downloads/lt/old.pdf', 'downloads/notes.txt']),
    );
  });
});

import {mkdtempSync, rmSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {DOWNLOADS_LIST, type LanguageDownloads} from '../downloads';
import {sampleDownloads} from '../sampleDownloads';
import {downloadsFolder, readAllDownloads, readDownloads} from './readDownloads';

const sample = sampleDownloads('lt');
let siteDir = '';
let faults: string[] = [];

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'downloads-'));
  faults = [];
});
afterEach(() => rmSync(siteDir, {recursive: true}));

async function write(name: string, content: string): Promise<void> {
  const file = join(downloadsFolder(siteDir, 'lt'), name);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}

/** Writes a list and all files of the sample. */
async function writeAll(list: unknown): Promise<void> {
  await write(DOWNLOADS_LIST, JSON.stringify(list));
  for (const {name} of sample.files) await write(name, '12345');
}

function read(): Promise<LanguageDownloads | undefined> {
  return readDownloads(siteDir, 'lt', (message) => faults.push(message));
}

/** The sample with its first file changed. */
function withFirst(change: object): unknown {
  const [first, ...others] = sample.files;
  return {...sample, files: [{...first, ...change}, ...others]};
}

describe('readDownloads', () => {
  it('gives what the list says when all files are there', async () => {
    await writeAll(sample);
    expect(await read()).toEqual(sample);
    expect(faults).toEqual([]);
  });

  it('gives nothing, and has nothing to tell, where nothing has been made', async () => {
    expect(await read()).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('says what is damaged and how to mend it', async () => {
    await write(DOWNLOADS_LIST, '{"language": "lt"');
    expect(await read()).toBeUndefined();
    expect(faults).toMatchInlineSnapshot(`
      [
        "Unexpected content in "downloads/lt/files.json", expected a list of finished files. Run "npm run publication" to make the files again.",
      ]
    `);
  });

  it.each([
    ['a list of another language', {...sample, language: 'pl'}, 'language "pl"'],
    ['no coverage', {...sample, coverage: undefined}, 'coverage'],
    ['files that are no list', {...sample, files: {}}, 'files'],
    ['a kind that is none', withFirst({kind: 'poster'}), 'files.0.kind'],
    ['a size in words', withFirst({bytes: '5'}), 'files.0.bytes'],
    ['a date that is none', withFirst({date: '2026-02-30'}), 'files.0.date'],
    ['an ending of another format', withFirst({format: 'epub'}), 'files.0.format'],
    ['a chapter without its id', withFirst({kind: 'chapter'}), 'files.0.chapter'],
    ['a sheet without title', withFirst({kind: 'tool', chapter: 'a'}), 'files.0.title'],
    ['a name that leads out', withFirst({name: '../secret.pdf'}), 'files.0.name'],
    ['a name that leads out later', withFirst({name: 'a/../../secret.pdf'}), 'files.0.name'],
    ['a name from the root', withFirst({name: '/etc/secret.pdf'}), 'files.0.name'],
    ['a name of another system', withFirst({name: 'c:\\secret.pdf'}), 'files.0.name'],
    ['the name of the page', withFirst({name: 'index.html'}), 'files.0.name'],
  ])('refuses %s', async (_, list, place) => {
    await writeAll(list);
    expect(await read()).toBeUndefined();
    expect(faults).toEqual([expect.stringContaining(`Unexpected ${place} in`)]);
  });

  it('leaves out a file that is not there, and one of another size', async () => {
    await writeAll(sample);
    rmSync(join(downloadsFolder(siteDir, 'lt'), 'learning-together-lt.epub'));
    await write('chapters/watching-lessons.pdf', '1234');
    expect((await read())?.files.map(({name}) => name)).toEqual([
      'learning-together-lt.pdf',
      'learning-together-lt.zip',
      'tools/watching-lessons.pdf',
    ]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatchInlineSnapshot(
      `""downloads/lt/learning-together-lt.epub" is left out: it is not there in the size that the list of files gives. Run "npm run publication" to make the files again."`,
    );
  });
});

describe('readAllDownloads', () => {
  it('tells what is wrong with the files of one language only', async () => {
    await write(DOWNLOADS_LIST, '');
    const tell = (message: string) => void faults.push(message);
    expect([...(await readAllDownloads(siteDir, 'en', tell))]).toEqual([]);
    expect(faults).toEqual([]);
    await readAllDownloads(siteDir, 'lt', tell);
    expect(faults).toHaveLength(1);
  });
});

import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {sampleDownloads} from '../sampleDownloads';
import {copyDownloads} from './copyDownloads';
import {downloadsFolder} from './readDownloads';

const downloads = sampleDownloads('pl');
let folder = '';
let siteDir = '';
let outDir = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  siteDir = join(folder, 'project');
  outDir = join(folder, 'built');
  for (const {name} of downloads.files) await write(inProject(name), '12345');
  await write(built('index.html'), 'page');
});
afterEach(() => rmSync(folder, {recursive: true}));

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, content);
}

function inProject(name: string): string {
  return join(downloadsFolder(siteDir, 'pl'), name);
}

function built(name: string): string {
  return join(outDir, 'downloads', name);
}

/** The names of all files beside the page, and what was told. */
async function copy(made: typeof downloads | undefined) {
  const faults: string[] = [];
  await copyDownloads({siteDir, outDir, downloads: made}, (message) => faults.push(message));
  const found = await readdir(built(''), {recursive: true, withFileTypes: true});
  const names = found
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(built(''), join(parentPath, name)))
    .sort();
  return {faults, names};
}

describe('copyDownloads', () => {
  it('copies what the list names beside the page, and nothing else', async () => {
    await write(inProject('notes.pdf'), 'not in the list');
    const {faults, names} = await copy(downloads);
    expect(names).toEqual(['index.html', ...downloads.files.map(({name}) => name)].sort());
    expect(readFileSync(built('chapters/watching-lessons.pdf'), 'utf8')).toBe('12345');
    expect(readFileSync(built('index.html'), 'utf8')).toBe('page');
    expect(faults).toEqual([]);
  });

  it('removes what an earlier build left there', async () => {
    await write(built('chapters/gone.pdf'), 'old');
    await write(built('learning-together-pl-2025-01-01.pdf'), 'old');
    expect((await copy(undefined)).names).toEqual(['index.html']);
  });

  it('leaves out, and tells, files that have gone or changed since the list was read', async () => {
    rmSync(inProject('learning-together-pl.epub'));
    await write(inProject('learning-together-pl.zip'), 'half');
    const {faults, names} = await copy(downloads);
    expect(names).toEqual([
      'chapters/watching-lessons.pdf',
      'index.html',
      'learning-together-pl.pdf',
      'tools/watching-lessons.pdf',
    ]);
    expect(faults).toEqual([
      expect.stringContaining('"learning-together-pl.epub" could not be copied'),
      expect.stringContaining('"learning-together-pl.zip" could not be copied'),
    ]);
  });

  it('is content with a project without finished files and a site without their page', async () => {
    const faults: string[] = [];
    const places = {siteDir: join(folder, 'none'), outDir: join(folder, 'nowhere')};
    await copyDownloads({...places, downloads: undefined}, (message) => faults.push(message));
    expect(faults).toEqual([]);
  });
});

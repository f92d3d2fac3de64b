import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {nameByContent} from '../../guide/node/nameByContent';
import {buildSearchFiles, type SearchFiles} from '../buildSearchFiles';
import {readHead} from '../searchFiles';
import {readManifest} from '../wire';
import {bundleWorker} from './bundleWorker';
import {writeSearchIndex} from './writeSearchIndex';

const NO_CONTENT: SearchFiles = buildSearchFiles(
  {language: 'lt', pages: [], lexicons: {}, concepts: []},
  (stem, content) => nameByContent(stem, 'json', content),
);

describe('writeSearchIndex', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'search-'))));
  afterEach(() => rm(folder, {recursive: true}));
  const worker = {name: 'worker-abc.js', content: '//'};

  it('writes a manifest that leads to a readable index', async () => {
    await writeSearchIndex(folder, NO_CONTENT, worker);
    const manifest = readManifest(await readJson('lt.json'));
    if (typeof manifest === 'string') throw new Error(manifest);
    expect(manifest.head).toMatch(/^lt-head-[0-9a-f]{10}\.json$/u);
    expect(readHead(await readJson(manifest.head))).toMatchObject({language: 'lt'});
    expect((await readdir(folder)).sort()).toEqual([manifest.head, 'lt.json', worker.name].sort());
  });

  it('removes the files of earlier content and leaves all others', async () => {
    for (const name of [
      'lt-keys-0-0a.json',
      'lt-0a.json',
      'worker-0a.js',
      'lv-0a.json',
      'index.html',
    ]) {
      await writeFile(join(folder, name), '{}');
    }
    await writeSearchIndex(folder, NO_CONTENT, worker);
    const names = await readdir(folder);
    expect(names).toEqual(expect.arrayContaining(['lv-0a.json', 'index.html', 'worker-abc.js']));
    expect(names).not.toContain('lt-keys-0-0a.json');
    expect(names).not.toContain('lt-0a.json');
    expect(names).not.toContain('worker-0a.js');
  });

  async function readJson(name: string): Promise<unknown> {
    const unsafeValue: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    return unsafeValue;
  }
});

describe('bundleWorker', () => {
  it('makes one script that stands alone, named by its content', async () => {
    const {name, content} = await bundleWorker(process.cwd());
    expect(name).toMatch(/^worker-[0-9a-f]{10}\.js$/u);
    expect(content).not.toMatch(/^\s*import\b/mu);
  });
});

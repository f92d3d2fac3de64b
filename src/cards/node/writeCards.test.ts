import {mkdtemp, readFile, readdir, rm, truncate, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Entry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {openCardCache} from './cardCache';
import {writeCards, type CardJob} from './writeCards';

const SITE = path.resolve(import.meta.dirname, '../../../tests/sites/good');

let guide: Guide;
let folder: string;
beforeAll(async () => {
  guide = (await readGuide(SITE)).guide;
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
});
afterEach(async () => {
  await rm(folder, {recursive: true});
});

/** Writes cards with a renderer that only pretends, and counts what it was asked for. */
async function write(change: Partial<CardJob> = {}): Promise<number> {
  let drawn = 0;
  const count = await writeCards({
    guide,
    language: 'en',
    siteTitle: 'The site',
    kinds: ['caseStudy', 'chapter', 'newsItem'],
    outDir: path.join(folder, 'build'),
    cacheDir: path.join(folder, 'cache'),
    createRenderer: () =>
      Promise.resolve((layout) => {
        drawn++;
        return Promise.resolve(pretendedCard(JSON.stringify(layout)));
      }),
    ...change,
  });
  expect(count.drawn).toBe(drawn);
  return drawn;
}

/** Bytes that begin and end as those of a card do. */
function pretendedCard(content: string): Buffer {
  const start = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\xb0\0\0\x02\x76', 'latin1');
  return Buffer.concat([
    start,
    Buffer.from(content),
    Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1'),
  ]);
}

const listWritten = async () =>
  (await readdir(path.join(folder, 'build', 'cards'), {recursive: true}))
    .filter((file) => file.includes('.'))
    .sort();

function retitled(title: string): Guide {
  const entries = guide.entries.map((entry): Entry => {
    const text = entry.texts.get('en');
    if (entry.kind !== 'caseStudy' || text === undefined) return entry;
    return {...entry, texts: new Map([...entry.texts, ['en', {...text, title}]])};
  });
  return {...guide, entries};
}

describe('writeCards', () => {
  it('writes a card for every entry', async () => {
    expect(await write()).toBe(4);
    expect(await listWritten()).toEqual([
      'case-studies/lake-school.png',
      'guide/start.png',
      'guide/watching-lessons.png',
      'news/first-meeting.png',
    ]);
  });

  it('leaves out the kinds that are not wanted', async () => {
    await write({kinds: ['caseStudy']});
    expect(await listWritten()).toEqual(['case-studies/lake-school.png']);
  });

  it('draws nothing a second time', async () => {
    await write();
    const file = path.join(folder, 'build', 'cards', 'case-studies', 'lake-school.png');
    const first = await readFile(file);
    await rm(path.join(folder, 'build'), {recursive: true});
    const createRenderer = () => Promise.reject(new Error('not needed'));
    expect(await write({createRenderer})).toBe(0);
    expect((await readFile(file)).equals(first)).toBe(true);
  });

  it.each([
    ['the title of one entry', () => ({guide: retitled('Another title')}), 1],
    ['the name of the site', () => ({siteTitle: 'Another site'}), 4],
    ['the language', () => ({language: 'lt' as const}), 4],
  ])('draws anew what shows %s when that changes', async (_, change, count) => {
    await write();
    expect(await write(change())).toBe(count);
  });

  it('draws anew a card whose file is damaged', async () => {
    await write();
    const cache = path.join(folder, 'cache');
    const [name = ''] = await readdir(cache);
    await truncate(path.join(cache, name), 200);
    expect(await write()).toBe(1);
    expect(await write()).toBe(0);
  });

  it('does without a cache where it cannot be written', async () => {
    const cacheDir = path.join(folder, 'a-file');
    await writeFile(cacheDir, '');
    expect(await write({cacheDir})).toBe(4);
    expect(await listWritten()).toHaveLength(4);
  });
});

describe('the cache', () => {
  const NOW = new Date();
  const PNG = pretendedCard('x'.repeat(1000));

  async function filledCache() {
    const cache = openCardCache(folder);
    for (const [at, name] of ['old', 'older', 'oldest'].entries()) {
      await cache.keep(name, PNG);
      const used = new Date(NOW.getTime() - (at + 1) * 60_000);
      await utimes(path.join(folder, `${name}.png`), used, used);
    }
    return cache;
  }

  it('keeps everything while it is small', async () => {
    await (await filledCache()).tidy(NOW);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('takes out what was used longest ago when it is too large', async () => {
    await (await filledCache()).tidy(NOW, PNG.length * 2);
    expect(await readdir(folder)).toEqual(['old.png', 'older.png']);
  });

  it('keeps what this build has used, however large it is', async () => {
    const cache = await filledCache();
    expect(await cache.read('oldest')).toEqual(PNG);
    await cache.tidy(NOW, 0);
    expect(await readdir(folder)).toEqual(['oldest.png']);
  });

  it('leaves no drafts', async () => {
    const cache = openCardCache(folder);
    await Promise.all(Array.from({length: 20}, () => cache.keep('same', PNG)));
    expect(await readdir(folder)).toEqual(['same.png']);
    expect(await cache.read('same')).toEqual(PNG);
  });
});

import {mkdtempSync, symlinkSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {copySite, type SiteCopy} from '../../../tests/siteCopy';
import {makeFormData} from './formFiles';
import {writeFormFiles} from './writeFormFiles';

describe('writeFormFiles', () => {
  let site: SiteCopy;
  let outDir: string;
  beforeEach(() => {
    site = copySite();
    // The worker is made of the project's own source.
    symlinkSync(resolve('src'), join(site.folder, 'src'), 'junction');
    outDir = mkdtempSync(join(tmpdir(), 'form-'));
  });
  afterEach(async () => {
    site.remove();
    await rm(outDir, {recursive: true});
  });

  async function write(language: 'en' | 'lt'): Promise<readonly string[]> {
    const data = await makeFormData(site.folder, language);
    await writeFormFiles({siteDir: site.folder, outDir, language, data});
    const found = await readdir(outDir, {recursive: true});
    return found.filter((file) => /\.[a-z]+$/.test(file)).sort();
  }

  it('writes data and worker for every language', async () => {
    const files = await write('lt');
    expect(files).toEqual([
      expect.stringMatching(/^contribute\/data\/lt-[0-9a-f]{10}\.json$/),
      'contribute/offline.js',
    ]);
    const data: unknown = JSON.parse(await readFile(join(outDir, files[0] ?? ''), 'utf8'));
    expect(data).toMatchObject({
      language: 'lt',
      caseStudies: [{id: 'lake-school'}],
      chapters: [{id: 'start'}, {id: 'watching-lessons'}],
      others: expect.arrayContaining([
        'case-studies/lake-school/pl.md',
        'docs/1-growing/img/table.svg',
      ]) as unknown,
    });
    expect(await readFile(join(outDir, 'contribute/offline.js'), 'utf8')).toContain('respondWith');
  });

  it('writes the files of all case studies, byte by byte, with the default language', async () => {
    const files = await write('en');
    const published = files.filter((file) => file.endsWith('.md'));
    expect(published).toEqual(
      ['en', 'lt', 'pl'].map((language) => `contribute/case-studies/lake-school/${language}.md`),
    );
    for (const file of published) {
      const source = await readFile(join(site.folder, file.replace(/^contribute\//, '')));
      expect((await readFile(join(outDir, file))).equals(source)).toBe(true);
    }
  });

  it('removes what earlier content has left, and nothing else', async () => {
    const left = ['contribute/data/en-0.json', 'contribute/case-studies/gone/en.md'];
    const others = ['contribute/index.html', 'case-studies/gone/index.html'];
    for (const file of [...left, ...others]) {
      await mkdir(dirname(join(outDir, file)), {recursive: true});
      await writeFile(join(outDir, file), '');
    }
    const files = await write('en');
    expect(files).toEqual(expect.arrayContaining(others));
    expect(files.filter((file) => left.includes(file))).toEqual([]);
  });
});

import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readGuide} from '../../src/guide/node/readGuide';
import {entryPath} from '../../src/guide/addresses';
import {shownText} from '../../src/guide/outline';
import {BUILT_LANGUAGES, BUILT_SITE, SITE_ORIGIN} from './builtSite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The folder of a language in the built site. */
const folderOf = (language: string): string =>
  language === 'en' ? BUILT_SITE : path.join(BUILT_SITE, language);

describe.each(BUILT_LANGUAGES)('for programs, the site in %s', (language) => {
  it('lists in llms.txt only what exists', () => {
    const text = readFileSync(path.join(folderOf(language), 'llms.txt'), 'utf8');
    const addresses = [...text.matchAll(/\]\((https:[^)]+)\)/gu)].map(
      ([, address = '']) => address,
    );
    const own = addresses.filter((address) => address.startsWith(SITE_ORIGIN));
    const built = own.filter(
      (address) =>
        BUILT_LANGUAGES.some((each) => address.startsWith(`${SITE_ORIGIN}/${each}/`)) ||
        !/^\/(?:lv|et|pl)\//u.test(new URL(address).pathname),
    );
    expect(built.length).toBeGreaterThan(80);
    const missing = built.filter(
      (address) => !existsSync(path.join(BUILT_SITE, decodeURI(new URL(address).pathname))),
    );
    expect(missing).toEqual([]);
  });

  it('has the source of every text beside its page', async () => {
    const {guide} = await readGuide(ROOT);
    const differing = guide.entries.filter((entry) => {
      const written = path.join(folderOf(language), entryPath(entry), 'index.md');
      const source = path.join(ROOT, shownText(entry, language).file);
      return readFileSync(written, 'utf8') !== readFileSync(source, 'utf8');
    });
    expect(differing.map(({id}) => id)).toEqual([]);
    expect(guide.entries.length).toBeGreaterThan(80);
  });
});

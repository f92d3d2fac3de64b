import {createHash} from 'node:crypto';
import {unzipSync} from 'fflate';
import sharp from 'sharp';
import {beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../src/guide/languages';
import type {Guide} from '../../src/guide/model';
import {readGuide} from '../../src/guide/node/readGuide';
import type {Book} from '../../src/publication/book';
import {allDivisions} from '../../src/publication/divisions';
import {COVER_SIZE} from '../../src/publication/epub/coverLayout';
import {openEpub, type OpenEpub, type XmlDocument} from '../../src/publication/node/openEpub';
import {ROOT} from './books';
import {epubOf, faultsIn} from './epubs';

let guide: Guide;
/** The same content, read a second time. */
let again: Guide;
beforeAll(async () => {
  ({guide} = await readGuide(ROOT));
  ({guide: again} = await readGuide(ROOT));
});

describe.each(LANGUAGES)('the EPUB of the book in %s', (language) => {
  let book: Book;
  let epub: Uint8Array;
  let opened: OpenEpub;
  let documents: readonly XmlDocument[];
  beforeAll(async () => {
    ({book, epub} = await epubOf(guide, language));
    opened = openEpub(epub);
    documents = opened.documents.map(opened.parse);
  });

  it('has no errors and no warnings', async () => {
    expect(await faultsIn(epub)).toEqual([]);
  });

  it('has the same bytes when the content is read and written again', async () => {
    const second = await epubOf(again, language);
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(second.epub)).toBe(hash(epub));
  });

  it('names every chapter and case study that the language has in its contents', () => {
    const contents = [...opened.parse('nav.xhtml').querySelectorAll('#contents a')].map(
      ({textContent}) => textContent,
    );
    const held = guide.entries.flatMap(({kind, texts}) => {
      const text = texts.get(language);
      return text && kind !== 'newsItem' ? [text.title] : [];
    });
    expect(held.length).toBeGreaterThan(30);
    const named = (title: string) =>
      contents.some((line) => line === title || line.replace(/^[\d.]+ /u, '') === title);
    expect(held.filter((title) => !named(title))).toEqual([]);
  });

  it('has each news item in the chronicle, and no other', () => {
    const items = guide.entries.flatMap(({kind, texts}) => {
      const text = texts.get(language);
      return text && kind === 'newsItem' ? [text.title] : [];
    });
    const headings = opened.parse('chronicle.xhtml').querySelectorAll('h2');
    expect([...headings].map(({textContent}) => textContent).toSorted()).toEqual(items.toSorted());
  });

  it('has the divisions of the book as files in reading order', () => {
    const titles = documents.map((document) => document.querySelector('h1')?.textContent);
    const expected = allDivisions(book.divisions).map(({number, title}) =>
      [...(number === undefined ? [] : [number]), title].join(' '),
    );
    expect(titles.filter((title) => title && expected.includes(title))).toEqual(expected);
  });

  it('says the language of every document', () => {
    const languages = documents.flatMap(({documentElement: root}) => [
      root.getAttribute('lang'),
      root.getAttribute('xml:lang'),
    ]);
    expect(new Set(languages)).toEqual(new Set([language]));
  });

  it('has a cover of the right size, which the package names', async () => {
    const item = opened.parse('package.opf').querySelector('item[properties="cover-image"]');
    const cover = unzipSync(epub)[`EPUB/${item?.getAttribute('href') ?? ''}`];
    const {format, width, height} = await sharp(cover).metadata();
    expect({format, width, height}).toEqual({format: 'png', ...COVER_SIZE});
    const shown = opened.parse('cover.xhtml').querySelector('img');
    expect(shown?.getAttribute('src')).toBe(item?.getAttribute('href'));
    expect(shown?.getAttribute('alt')).toContain(book.title);
  });

  it('names no day but that of the edition', () => {
    expect(opened.meta('dcterms:modified')).toEqual([`${book.date}T00:00:00Z`]);
    const packed = opened.parse('package.opf');
    expect(packed.querySelector('date')?.textContent).toBe(book.date);
    expect(packed.querySelector('identifier')?.textContent).toBe(book.identifier);
  });
});

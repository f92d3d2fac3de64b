import type {EPUB, ReaderDocument} from 'foliate-js/epub.js';
import sharp from 'sharp';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Guide} from '../../src/guide/model';
import {readGuide} from '../../src/guide/node/readGuide';
import type {Book, Division} from '../../src/publication/book';
import {COVER_SIZE} from '../../src/publication/epub/coverLayout';
import {ROOT} from './books';
import {epubOf} from './epubs';
import {allItems, readEpub} from './readEpub';

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide(ROOT));
});

type Line = {readonly label: string; readonly lines: readonly Line[]};

/** The contents that a book should have, with what is nested in what. */
function linesOf(divisions: readonly Division[]): readonly Line[] {
  return divisions.map(({number, title, divisions: inner}) => ({
    label: number === undefined ? title : `${number} ${title}`,
    lines: linesOf(inner),
  }));
}

describe.each(['lt'] as const)('an independent reader, of the EPUB in %s,', (language) => {
  let book: Book;
  let reader: EPUB;
  let documents: readonly ReaderDocument[];
  beforeAll(async () => {
    const made = await epubOf(guide, language);
    book = made.book;
    reader = await readEpub(made.epub);
    documents = await Promise.all(reader.sections.map((section) => section.createDocument()));
  });

  it('finds what the book is', () => {
    const {title, subtitle, identifier, description, author} = reader.metadata;
    expect({title, subtitle, identifier, description, author: author.name}).toEqual({
      title: book.title,
      subtitle: book.subtitle,
      identifier: book.identifier,
      description: book.description,
      author: book.author,
    });
    expect(reader.metadata.language).toBe(language);
  });

  it('shows the contents as the book is ordered', () => {
    const toLines = (items: EPUB['toc']): readonly Line[] =>
      items.map(({label, subitems}) => ({label, lines: toLines(subitems ?? [])}));
    const shown = toLines(reader.toc);
    // The index of terms is no division of the book.
    expect(shown.slice(0, -1)).toEqual(linesOf(book.divisions));
    expect(shown).toHaveLength(book.divisions.length + 1);
  });

  it('finds the place of every line of the contents, with its title', () => {
    const items = allItems(reader.toc);
    expect(items.length).toBeGreaterThan(60);
    const wrong = items.filter(({label, href}) => !textAt(href)?.startsWith(label));
    expect(wrong.map(({label}) => label)).toEqual([]);
  });

  it('shows the cover', async () => {
    const cover = await reader.getCover();
    const bytes = cover ? Buffer.from(await cover.arrayBuffer()) : undefined;
    expect(cover?.type).toBe('image/png');
    expect(await sharp(bytes).metadata()).toMatchObject({format: 'png', ...COVER_SIZE});
  });

  it('knows cover, contents and where the text begins', () => {
    const types = reader.landmarks?.flatMap(({type}) => type ?? []);
    expect(types).toEqual(['cover', 'toc', 'bodymatter', 'glossary', 'bibliography']);
    const start = reader.landmarks?.find(({type}) => type?.includes('bodymatter'));
    const [first] = book.divisions.filter(({kind}) => kind !== 'imprint' && kind !== 'coverage');
    expect(textAt(start?.href ?? '')).toContain(first?.title);
  });

  it('opens every document and follows every link in it', () => {
    expect(documents.map(({documentElement}) => documentElement.localName)).toEqual(
      documents.map(() => 'html'),
    );
    const links = documents.flatMap((document, at) =>
      [...document.querySelectorAll('body a[href]')].map((link) => {
        const href = link.getAttribute('href') ?? '';
        return reader.isExternal(href) ? href : (reader.sections[at]?.resolveHref(href) ?? '');
      }),
    );
    const inside = links.filter((href) => !reader.isExternal(href));
    expect(inside.length).toBeGreaterThan(400);
    expect(inside.filter((href) => textAt(href) === undefined)).toEqual([]);
  });

  /** The words at an address, or those of the whole document where it names no element. */
  function textAt(href: string): string | undefined {
    const place = reader.resolveHref(href);
    const document = place && documents[place.index];
    if (!document) return undefined;
    const found = place.anchor(document);
    return found === 0 ? document.querySelector('body')?.textContent : found?.textContent;
  }
});

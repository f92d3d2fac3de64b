import {EpubCheck} from '@likecoin/epubcheck-ts';
import {strFromU8} from 'fflate';
import {h} from 'hastscript';
import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {openEpub} from '../node/openEpub';
import {sampleBook, sampleParts} from './sampleBook';
import {writeEpub} from './writeEpub';

const EPUB = writeEpub(sampleBook(), sampleParts());
const BOOK = openEpub(EPUB);

describe('an EPUB', () => {
  it.each(LANGUAGES)('in %s has no errors and no warnings', async (language) => {
    const result = await EpubCheck.validate(writeEpub(sampleBook(language), sampleParts(language)));
    const faults = result.messages.filter(({severity}) => severity !== 'info');
    expect(faults.map(({id, message, location}) => [id, message, location?.path])).toEqual([]);
  });

  it('begins with its type, stored as it is', () => {
    const start = strFromU8(EPUB.subarray(0, 58), true);
    expect(start.slice(0, 4)).toBe('PK\u0003\u0004');
    // Method of compression, length of the extra field.
    expect([EPUB[8], EPUB[9], EPUB[28], EPUB[29]]).toEqual([0, 0, 0, 0]);
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
  });

  it('has the same bytes for the same book, wherever the clock stands', () => {
    const zone = process.env.TZ;
    try {
      for (const each of ['Pacific/Apia', 'America/Los_Angeles']) {
        process.env.TZ = each;
        expect(Buffer.from(writeEpub(sampleBook(), sampleParts())).equals(EPUB)).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('says when another day is that of the edition', () => {
    const other = openEpub(writeEpub(sampleBook('en', {date: '2027-01-02'}), sampleParts()));
    expect(other.meta('dcterms:modified')).toEqual(['2027-01-02T00:00:00Z']);
  });
});

describe('the package', () => {
  it('holds the pictures that are shown and no others', () => {
    const pictures = BOOK.names.filter((name) => name.startsWith('EPUB/pictures/'));
    expect(pictures).toEqual(['EPUB/pictures/pair.png', 'EPUB/pictures/plan-of-the-room.svg']);
    const text = BOOK.parse('kaisiadorys.xhtml').body.textContent;
    expect(text).toContain('A picture that is lost');
  });

  it('names the cover', () => {
    const cover = BOOK.parse('package.opf').querySelector('item[properties="cover-image"]');
    expect(cover?.getAttribute('href')).toBe('cover.png');
  });

  it('says what it can of accessibility and claims no conformance', () => {
    expect(BOOK.meta('schema:accessibilityFeature')).toEqual([
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'displayTransformability',
      'alternativeText',
      'index',
      'pageNavigation',
    ]);
    expect(BOOK.meta('schema:accessModeSufficient')).toEqual(['textual']);
    expect(BOOK.meta('schema:accessibilitySummary')[0]).toContain('Nobody has certified');
    expect(BOOK.text('package.opf')).not.toContain('conformsTo');
  });

  it('promises no alternative texts where an image has none', () => {
    const [first, ...rest] = sampleBook().divisions;
    if (first === undefined) throw new Error('Expected a division');
    const image = h('img', {src: '/img/pair.png'});
    const book = sampleBook('en', {divisions: [{...first, body: [image]}, ...rest]});
    const files = openEpub(writeEpub(book, sampleParts()));
    expect(files.meta('schema:accessibilityFeature')).not.toContain('alternativeText');
    expect(files.meta('schema:accessModeSufficient')).toEqual(['textual,visual']);
  });

  it('holds fonts when they are given', async () => {
    const bytes = Uint8Array.from([0x77, 0x4f, 0x46, 0x32, 0, 1, 0, 0]);
    const fonts = [{name: 'text.woff2', bytes, use: 'text', weight: '400 700'}] as const;
    const epub = writeEpub(sampleBook(), sampleParts('en', {fonts}));
    expect(openEpub(epub).text('styles.css')).toContain("url('fonts/text.woff2')");
    expect((await EpubCheck.validate(epub)).valid).toBe(true);
    expect(BOOK.text('styles.css')).not.toContain('@font-face');
  });
});

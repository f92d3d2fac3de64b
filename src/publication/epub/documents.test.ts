import {describe, expect, it} from 'vitest';
import {openEpub} from '../node/openEpub';
import {HOSTILE_CLEAN} from './sampleBodies';
import {sampleBook, sampleParts} from './sampleBook';
import {writeEpub} from './writeEpub';

const BOOK = openEpub(writeEpub(sampleBook(), sampleParts()));

describe('the documents', () => {
  it('are one for each division, in reading order, with cover, contents and index', () => {
    const opf = BOOK.parse('package.opf');
    const files = new Map(
      [...opf.querySelectorAll('item')].map((item) => [item.id, item.getAttribute('href')]),
    );
    const spine = [...opf.querySelectorAll('itemref')].map((each) =>
      files.get(each.getAttribute('idref') ?? ''),
    );
    expect(spine).toEqual([
      'cover.xhtml',
      'imprint.xhtml',
      'coverage.xhtml',
      'nav.xhtml',
      '2026-start.xhtml',
      'part-1.xhtml',
      'visits.xhtml',
      'cases.xhtml',
      'kaisiadorys.xhtml',
      'more.xhtml',
      'chronicle.xhtml',
      'glossary.xhtml',
      'bibliography.xhtml',
      'terms.xhtml',
    ]);
  });

  it('lead with every link to an element that exists', () => {
    const ids = new Map(
      BOOK.documents.map((name) => [
        name,
        new Set([...BOOK.parse(name).querySelectorAll('[id]')].map(({id}) => id)),
      ]),
    );
    const links = BOOK.documents.flatMap((name) =>
      [...BOOK.parse(name).querySelectorAll('a[href]')].flatMap((link) => {
        const href = link.getAttribute('href') ?? '';
        return href.startsWith('https:') ? [] : [[name, href] as const];
      }),
    );
    const broken = links.filter(([name, href]) => {
      const [file = '', id] = href.split('#');
      const inFile = ids.get(file === '' ? name : file);
      return inFile === undefined || (id !== undefined && !inFile.has(id));
    });
    expect(links.length).toBeGreaterThan(30);
    expect(broken).toEqual([]);
  });

  it('keep no link to what the book does not have', () => {
    const links = [...BOOK.parse('visits.xhtml').querySelectorAll('p[id="use-2"] a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['a case', 'kaisiadorys.xhtml#kaisiadorys'],
      ['to nowhere', null],
      ['a path of the site', null],
      ['deeper', '#visits-1_20.deep'],
      ['outside', 'https://example.org/%C5%AB?a=1&b=%5B2%5D'],
    ]);
  });

  it('have one title each, with its number, and keep all words that XML can hold', () => {
    for (const name of BOOK.documents) {
      expect([name, [...BOOK.parse(name).querySelectorAll('h1')].length]).toEqual([
        name,
        name === 'cover.xhtml' ? 0 : 1,
      ]);
    }
    const chapter = BOOK.parse('visits.xhtml');
    expect(chapter.querySelector('h1')?.innerHTML).toContain('>1.1</span> Visits &amp; job');
    expect(chapter.title).toBe('1.1 Visits & job shadowing');
    expect(chapter.querySelector('.guide-lead')?.textContent).toBe(HOSTILE_CLEAN);
    expect(BOOK.parse('kaisiadorys.xhtml').querySelector('h1')?.textContent).toBe(HOSTILE_CLEAN);
  });

  it.each([
    ['imprint', 'frontmatter', 'copyright-page', null],
    ['2026-start', 'bodymatter', 'introduction', 'doc-introduction'],
    ['part-1', 'bodymatter', 'part', 'doc-part'],
    ['visits', 'bodymatter', 'chapter', 'doc-chapter'],
    ['kaisiadorys', 'bodymatter', 'chapter', 'doc-chapter'],
    ['chronicle', 'backmatter', 'appendix', 'doc-appendix'],
    ['glossary', 'backmatter', 'glossary', 'doc-glossary'],
    ['bibliography', 'backmatter', 'bibliography', 'doc-bibliography'],
    ['terms', 'backmatter', 'index', 'doc-index'],
  ])('say what they are: %s', (name, matter, type, role) => {
    const {body} = BOOK.parse(`${name}.xhtml`);
    const section = body.querySelector('section');
    expect(body.getAttribute('epub:type')).toBe(matter);
    expect(section?.getAttribute('epub:type')).toBe(type);
    expect(section?.getAttribute('role')).toBe(role);
  });

  it('carry the language of their words twice', () => {
    const root = BOOK.parse('kaisiadorys.xhtml').documentElement;
    expect([root.getAttribute('lang'), root.getAttribute('xml:lang')]).toEqual(['lt', 'lt']);
    const foreign = [
      ...BOOK.parse('visits.xhtml').querySelectorAll('body [lang]'),
      ...BOOK.parse('nav.xhtml').querySelectorAll('body [lang]'),
    ];
    expect(
      foreign.map((each) => [each.getAttribute('lang'), each.getAttribute('xml:lang')]),
    ).toEqual([
      ['lt', 'lt'],
      ['lt', 'lt'],
      ['lt', 'lt'],
    ]);
  });

  it('mark where the pages of the PDF begin', () => {
    const marks = BOOK.documents.flatMap((name) =>
      [...BOOK.parse(name).querySelectorAll('[role="doc-pagebreak"]')].map((mark) => [
        mark.getAttribute('aria-label'),
        mark.nextElementSibling?.id ?? mark.parentElement?.id,
      ]),
    );
    // A page that begins with a row of a table has no mark: nothing may stand between rows.
    expect(marks).toEqual([
      ['Page 1', 'imprint'],
      ['Page 4', 'visits'],
      ['Page 5', 'use-2'],
      ['Page 7', 'work-S1'],
    ]);
  });
});

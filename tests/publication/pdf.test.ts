import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../src/guide/languages';
import {readGuide} from '../../src/guide/node/readGuide';
import type {Guide} from '../../src/guide/model';
import type {Book} from '../../src/publication/book';
import {BOOK_MESSAGES} from '../../src/publication/messages/bookMessages';
import {allDivisions} from '../../src/publication/divisions';
import {finishPdf} from '../../src/publication/node/finishPdf';
import {printBookPdf} from '../../src/publication/node/printBookPdf';
import {openPrinter, type Printer} from '../../src/publication/node/printPdf';
import {readPrintStyles} from '../../src/publication/node/printStyles';
import type {PageNumbers} from '../../src/publication/print/pageNumbers';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {bookOf, ROOT} from './books';
import {unembeddedFonts} from './pdfFonts';
import {
  readPdf,
  squeeze,
  wordsOf,
  type PrintedDocument,
  type PrintedLink,
  type PrintedPage,
} from './readPdf';

/** Points: above the number of the page, below the running head. */
const FOOT = 48;
const HEAD = 790;

let guide: Guide;
let browser: Browser;
let printer: Printer;

beforeAll(async () => {
  [{guide}, browser] = await Promise.all([readGuide(ROOT), launchBrowser()]);
  printer = await openPrinter(browser);
});

afterAll(async () => {
  await browser.close();
});

describe.each(LANGUAGES)('the PDF of the book in %s', (language) => {
  let book: Book;
  let pdf: Uint8Array;
  let pages: PageNumbers;
  let printed: PrintedDocument;

  beforeAll(async () => {
    book = bookOf(guide, language);
    const result = await printBookPdf(book, printer, await readPrintStyles(ROOT));
    pdf = await finishPdf(result.pdf, book);
    pages = result.pages;
    printed = await readPdf(pdf);
  }, 120_000);

  it('is tagged and says its title and language', () => {
    const {title, language: said, isTagged} = printed;
    expect({title, said, isTagged}).toEqual({title: book.title, said: language, isTagged: true});
  });

  it('has every chapter and case study in its outline, at the page where it stands', () => {
    const outline = new Set(printed.outline.map(squeeze));
    for (const {id, kind, number = '', title} of allDivisions(book.divisions)) {
      expect(outline, title).toContain(squeeze(number + title));
      const page = printed.pages[(pages.get(id) ?? 0) - 1];
      expect(page && wordsOf(page), `${kind} ${title}`).toContain(squeeze(title));
    }
    expect(outline.size).toBeGreaterThan(50);
  });

  it('has the right page at every line of the contents', () => {
    const last = (pages.get(book.divisions[2]?.id ?? '') ?? 0) - 1;
    const first = pages.get('coverage') ?? 0;
    const lines = printed.pages
      .slice(first, last)
      .flatMap((page) => page.links.map((link) => ({link, words: wordsUnder(page, link)})));
    const wrong = lines.filter(({link, words}) => Number(/\d+$/u.exec(words)?.[0]) !== link.page);
    expect(wrong).toEqual([]);
    const expected = allDivisions(book.divisions).length + book.tools.length + 1;
    expect(lines.length).toBeGreaterThanOrEqual(expected);
  });

  it('has the right pages in the index, each once', () => {
    const [from] = [...pages].filter(([anchor]) => anchor === 'index').map(([, page]) => page);
    const links = printed.pages
      .slice((from ?? 1) - 1)
      .flatMap((page) => page.links.map((link) => ({link, words: wordsUnder(page, link)})));
    expect(links.filter(({link, words}) => words !== String(link.page))).toEqual([]);
    const expected = book.terms.reduce(
      (sum, {uses}) => sum + new Set(uses.map(({anchor}) => pageOfUse(anchor))).size,
      0,
    );
    expect(links).toHaveLength(expected);
  });

  /** Uses on a page that the index already names have no link of their own; they share the page of one before. */
  function pageOfUse(anchor: string): number | string {
    return pages.get(anchor) ?? 'shared';
  }

  it('embeds its fonts', async () => {
    expect(await unembeddedFonts(pdf)).toEqual([]);
  });

  it('gives all letters of its titles back as text', () => {
    const all = printed.pages.map(wordsOf).join('');
    const letters = new Set(
      allDivisions(book.divisions)
        .filter((division) => division.language === language)
        .flatMap(({title}) => [...title])
        .filter((letter) => /\p{L}/u.test(letter)),
    );
    expect([...letters].filter((letter) => !all.includes(letter))).toEqual([]);
    expect(all).not.toContain('\ufffd');
  });

  it('has no empty page', () => {
    const empty = printed.pages.filter((page) => bodyOf(page).length === 0);
    expect(empty.map(({number}) => number)).toEqual([]);
  });

  it('has no heading alone at the end of a page, nor with what stands below it', () => {
    const {claim, use} = BOOK_MESSAGES[language];
    const starts = [claim, use.ours, use.estimate].map(squeeze);
    const titles = new Set(
      allDivisions(book.divisions)
        .filter(({kind}) => kind === 'part')
        .map(({id}) => pages.get(id)),
    );
    const alone = printed.pages
      .slice(1)
      .filter(({number}) => !titles.has(number))
      .map((page) => ({number: page.number, ...lastLineOf(page)}))
      .filter(
        ({font, words}) => font.includes('Bitter') || starts.some((it) => words.startsWith(it)),
      );
    expect(alone).toEqual([]);
  });

  it('has each sheet on one page', () => {
    const starts = new Set(
      [
        ...book.tools.map(({anchor}) => anchor),
        ...allDivisions(book.divisions).map(({id}) => id),
      ].map((anchor) => pages.get(anchor)),
    );
    const spilling = book.tools.filter(({anchor}) => !starts.has((pages.get(anchor) ?? 0) + 1));
    expect(spilling.map(({title}) => title)).toEqual([]);
    expect(book.tools.length).toBeGreaterThan(20);
  });
});

function bodyOf({texts}: PrintedPage): PrintedPage['texts'] {
  return texts.filter(({y}) => y > FOOT && y < HEAD);
}

/** The lowest line of the body of a page. */
function lastLineOf(page: PrintedPage): {font: string; words: string} {
  const body = bodyOf(page);
  const lowest = Math.min(...body.map(({y}) => y));
  const line = body.filter(({y}) => y - lowest < 1);
  return {font: line[0]?.font ?? '', words: squeeze(line.map(({text}) => text).join(''))};
}

/** The words within the rectangle of a link, line by line from the top. */
function wordsUnder({texts}: PrintedPage, {left, bottom, right, top}: PrintedLink): string {
  const slack = 1;
  return texts
    .filter(({x, y}) => x > left - slack && x < right - slack / 2 && y > bottom - slack && y < top)
    .map(({text}) => text)
    .join('')
    .trim();
}

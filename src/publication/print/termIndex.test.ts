import {toHtml} from 'hast-util-to-html';
import {describe, expect, it} from 'vitest';
import type {IndexedTerm} from '../book';
import {sampleBook} from '../epub/sampleBook';
import {BOOK_MESSAGES} from '../messages/bookMessages';
import {openHtml} from '../node/openHtml';
import type {PageNumbers} from './pageNumbers';
import {printIndex} from './termIndex';

function term(id: string, ...anchors: string[]): IndexedTerm {
  return {id, label: id, uses: anchors.map((anchor) => ({anchor, division: 'd'}))};
}

/** Each line of the index in words, and where its links lead. */
function linesOf(terms: readonly IndexedTerm[], pages: PageNumbers) {
  const printed = printIndex(sampleBook('en', {terms}), BOOK_MESSAGES.en, pages);
  const lines = openHtml(toHtml(printed)).querySelectorAll('.guide-index > li');
  return [...lines].map((line) => [
    line.textContent,
    ...[...line.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  ]);
}

const TERMS = [term('mentor', 'a', 'b', 'c', 'd'), term('shadowing', 'e')];

describe('the index of terms', () => {
  it('names each page once, at the first use on it', () => {
    const pages = new Map([
      ['a', 7],
      ['b', 7],
      ['c', 12],
      ['d', 12],
      ['e', 3],
    ]);
    expect(linesOf(TERMS, pages)).toEqual([
      ['mentor 7, 12', '#a', '#c'],
      ['shadowing 3', '#e'],
    ]);
  });

  it('links every use before the first layout, so that each page becomes known', () => {
    expect(linesOf(TERMS, new Map())).toEqual([
      ['mentor 000, 000, 000, 000', '#a', '#b', '#c', '#d'],
      ['shadowing 000', '#e'],
    ]);
  });

  it('does not name a page again to which the text comes back', () => {
    const pages = new Map([
      ['a', 7],
      ['b', 9],
      ['c', 7],
      ['d', 10],
      ['e', 3],
    ]);
    expect(linesOf(TERMS, pages)[0]).toEqual(['mentor 7, 9, 10', '#a', '#b', '#d']);
  });

  it('has a title to which the contents lead, in the language of the book', () => {
    const printed = printIndex(sampleBook('lt', {terms: TERMS}), BOOK_MESSAGES.lt, new Map());
    const page = openHtml(toHtml(printed));
    expect(page.querySelector('h1')?.id).toBe('index');
    expect(page.querySelector('h1')?.textContent).toBe(BOOK_MESSAGES.lt.titles.index);
    expect(page.querySelector('section')?.getAttribute('lang')).toBe('lt');
  });

  it('is left out of a book without terms', () => {
    expect(printIndex(sampleBook('en', {terms: []}), BOOK_MESSAGES.en, new Map())).toEqual([]);
  });
});

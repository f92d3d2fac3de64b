import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Book, Division} from '../book';
import {BOOK_MESSAGES} from '../messages/bookMessages';
import {cssString} from './cssString';
import {printContents} from './contents';
import {printDivision} from './printDivision';
import type {PageNumbers} from './pageNumbers';
import {printIndex} from './termIndex';
import {writeDocument, type PrintStyles} from './writeDocument';

/** The print document of a book as HTML, with the page numbers of an earlier layout. */
export function printBook(book: Book, pages: PageNumbers, styles: PrintStyles): string {
  const messages = BOOK_MESSAGES[book.language];
  const [imprint, coverage, ...rest] = book.divisions;
  const print = (division: Division): Element => inItsPart(division, {messages, pages});
  return writeDocument({
    language: book.language,
    title: book.title,
    styles,
    pageRules: runningHeads(rest, book.title),
    body: [
      printCover(book),
      ...[imprint, coverage].flatMap((division) => (division ? [print(division)] : [])),
      printContents(book, messages, pages),
      ...rest.map(print),
      ...printIndex(book, messages, pages),
    ],
  });
}

function inItsPart(division: Division, context: Parameters<typeof printDivision>[2]): Element {
  const element = printDivision(division, 1, context);
  element.properties.style = `page: ${pageName(division)}`;
  return element;
}

function printCover({title, subtitle, coverLines, language, author}: Book): Element {
  return h(
    'section.guide-cover',
    {lang: language},
    h('div.guide-cover__motif', {ariaHidden: 'true'}, h('i'), h('i'), h('i'), h('i'), h('i')),
    h('p.guide-cover__title', title),
    h('p.guide-cover__subtitle', subtitle),
    h(
      'div.guide-cover__lines',
      ...coverLines.map((line) => h('p', line)),
      h('p', {lang: 'en'}, author),
    ),
  );
}

/** A style rule for the pages of each division, with its title at their head: the browser knows no running heads by itself. */
function runningHeads(divisions: readonly Division[], title: string): string {
  return divisions
    .map((division) => {
      const {number, title: part} = division;
      const name = number === undefined ? part : `${number} ${part}`;
      return `@page ${pageName(division)}{@top-left{content:${cssString(title)}}@top-right{content:${cssString(name)}}}`;
    })
    .join('\n');
}

function pageName({id}: Division): string {
  return `division-${id.replace(/[^a-z0-9-]/gi, '-')}`;
}

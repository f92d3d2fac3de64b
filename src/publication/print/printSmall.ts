import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {GuideError} from '../../guide/errors';
import type {Book, BookTool, Division} from '../book';
import {dropDeadLinks} from '../deadLinks';
import {allDivisions} from '../divisions';
import {BOOK_MESSAGES} from '../messages/bookMessages';
import {cssString} from './cssString';
import {printDivision} from './printDivision';
import {writeDocument, type PrintStyles} from './writeDocument';

/** The document of one chapter, with the works that it cites; every page says where it is from. */
export function printChapter(book: Book, chapter: Division, styles: PrintStyles): string {
  const {language} = book;
  const own: Division = {...chapter, body: structuredClone([...chapter.body])};
  const works = citedWorks(book, own);
  const [held = own] = dropDeadLinks([own, ...works]);
  const messages = BOOK_MESSAGES[language];
  return writeDocument({
    language,
    title: chapter.title,
    styles,
    pageRules: originRules(book, ''),
    body: [held, ...works].map((division) => printDivision(division, 1, {messages})),
  });
}

/**
 * The document of one sheet: a single page.
 *
 * @throws {GuideError} when the book does not have the sheet.
 */
export function printSheet(book: Book, tool: BookTool, styles: PrintStyles): string {
  const chapter = allDivisions(book.divisions).find(({id}) => id === tool.division);
  const sheet = chapter && findElement(chapter.body, tool.anchor);
  if (!chapter || !sheet)
    throw new GuideError(`Unexpected sheet "${tool.anchor}", expected one of the book`);
  const own = structuredClone(sheet);
  dropDeadLinks([{...chapter, id: '', body: [own], divisions: []}]);
  return writeDocument({
    language: book.language,
    title: tool.title,
    styles,
    pageRules: originRules(book, 'guide-tool'),
    body: [h('main', {lang: chapter.language}, own)],
  });
}

/** The list of sources cut down to what a chapter cites. */
function citedWorks(book: Book, chapter: Division): Division[] {
  const list = book.divisions.find(({kind}) => kind === 'bibliography');
  if (!list) return [];
  const cited = new Set<string>();
  visit({type: 'root', children: [...chapter.body]}, 'element', ({properties: {href}}) => {
    if (typeof href === 'string' && href.startsWith('#')) cited.add(href.slice(1));
  });
  const works: Element[] = [];
  visit({type: 'root', children: [...list.body]}, 'element', (element) => {
    const {id} = element.properties;
    if (element.tagName === 'li' && typeof id === 'string' && cited.has(id)) {
      works.push(structuredClone(element));
    }
  });
  return works.length === 0 ? [] : [{...list, body: [h('ul.guide-works', works)]}];
}

function findElement(body: readonly ElementContent[], anchor: string): Element | undefined {
  let found: Element | undefined;
  visit({type: 'root', children: [...body]}, 'element', (element) => {
    if (element.properties.id === anchor) found = element;
  });
  return found;
}

/** Name, address and licence at the head of every page. */
function originRules({title, address}: Book, page: string): string {
  const from = address === undefined ? [] : [address.replace(/^https?:\/\/|\/$/g, '')];
  const right = [...from, 'CC BY 4.0'].join(' · ');
  return `@page ${page}{@top-left{content:${cssString(title)}}@top-right{content:${cssString(right)}}}`;
}

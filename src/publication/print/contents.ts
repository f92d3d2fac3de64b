import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Book, Division} from '../book';
import type {BookMessages} from '../messages/messages';
import {pageOf, type PageNumbers} from './pageNumbers';

/** The contents with page numbers: all divisions, then the sheets of the chapters. */
export function printContents(
  {divisions, tools, language, terms}: Book,
  messages: BookMessages,
  pages: PageNumbers,
): Element {
  const {titles} = messages;
  const index = terms.length === 0 ? [] : [contentsLine('index', titles.index, pages)];
  return h(
    'section.guide-contents',
    {lang: language},
    h('h1', {id: 'contents'}, titles.contents),
    h('ul', ...divisions.map((division) => contentsItem(division, pages)), ...index),
    ...(tools.length === 0
      ? []
      : [
          h('h2', titles.tools),
          h('ul', ...tools.map(({anchor, title}) => contentsLine(anchor, title, pages))),
        ]),
  );
}

function contentsItem(division: Division, pages: PageNumbers): Element {
  const {id, kind, number, title, language, divisions} = division;
  const name = number === undefined ? title : `${number} ${title}`;
  const line = contentsLine(id, name, pages);
  line.properties.lang = language;
  line.properties.className = [`guide-contents__${kind}`];
  if (divisions.length > 0) {
    line.children.push(h('ul', ...divisions.map((inner) => contentsItem(inner, pages))));
  }
  return line;
}

function contentsLine(anchor: string, title: string, pages: PageNumbers): Element {
  return h(
    'li',
    h(
      'a',
      {href: `#${anchor}`},
      h('span', title),
      h('span.guide-contents__leader', {ariaHidden: 'true'}),
      h('span.guide-contents__page', pageOf(pages, anchor)),
    ),
  );
}

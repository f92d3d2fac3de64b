import type {Element} from 'hast';
import {h} from 'hastscript';
import type {Book, IndexedTerm} from '../book';
import type {BookMessages} from '../messages/messages';
import {pageOf, type PageNumbers} from './pageNumbers';

/** The index of terms: each with the pages on which texts name it, every page once. */
export function printIndex(
  {terms, language}: Book,
  messages: BookMessages,
  pages: PageNumbers,
): Element[] {
  if (terms.length === 0) return [];
  return [
    h(
      'section.guide-division.guide-division--index',
      {lang: language},
      h('h1', {id: 'index'}, messages.titles.index),
      h('p.guide-lead', messages.indexIntroduction),
      h('ul.guide-index', ...terms.map((term) => indexItem(term, pages))),
    ),
  ];
}

function indexItem({label, uses}: IndexedTerm, pages: PageNumbers): Element {
  const seen = new Set<string>();
  const links = uses.flatMap(({anchor}) => {
    const page = pageOf(pages, anchor);
    // Before the first layout every use keeps its link, since a page is known only of what is linked to.
    if (pages.size > 0 && seen.has(page)) return [];
    const comma = seen.size === 0 ? [] : [', '];
    seen.add(page);
    return [...comma, h('a', {href: `#${anchor}`}, page)];
  });
  return h('li', `${label} `, h('span.guide-index__pages', ...links));
}

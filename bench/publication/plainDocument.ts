import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {toString} from 'mdast-util-to-string';
import type {Book} from '../../src/publication/book';
import {allDivisions} from '../../src/publication/divisions';

/** A document with all words of a book, one paragraph after the other, and nothing else: no styles, links or pictures. */
export function plainDocument({language, title, divisions}: Book): string {
  const paragraphs = allDivisions(divisions).flatMap((division) => [
    h('h1', division.title),
    ...division.body.flatMap(toLines).map((line) => h('p', line)),
  ]);
  const head = h('head', h('meta', {charSet: 'utf-8'}), h('title', title));
  const document = h('html', {lang: language}, head, h('body', ...paragraphs));
  return `<!doctype html>\n${toHtml(document)}`;
}

/** What the innermost blocks say; words between blocks are lines of their own. */
function toLines(node: ElementContent): string[] {
  if (node.type === 'element' && node.children.some(isBlock)) return node.children.flatMap(toLines);
  const line = toString(node).trim();
  return line === '' ? [] : [line];
}

const INLINE = new Set(
  'a abbr b br cite code em i img input q s span strong sub sup time'.split(' '),
);

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && !INLINE.has(node.tagName);
}

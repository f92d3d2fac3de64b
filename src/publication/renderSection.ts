import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {visitParents} from 'unist-util-visit-parents';
import {renderTree} from '../guide/markdown';
import type {Section, Text} from '../guide/model';
import {sectionAnchor, termAnchor} from './anchors';
import type {BookContext} from './bookContext';

/** The content of a section for a book, without its heading: ids are anchors, links lead into the book or to the web. */
export function renderSection(
  {tree, id}: Section,
  text: Text,
  anchor: string,
  {annexIn, messages, resolveLink}: BookContext,
): ElementContent[] {
  const prefix = sectionAnchor(anchor, '');
  const html = renderTree(tree, {
    annex: annexIn(text.language),
    terms: 'words',
    idPrefix: `${sectionAnchor(anchor, id)}-`,
    footnotesTitle: messages.footnotes,
    footnoteBackLabel: messages.backToText,
    link: (href) => resolveLink({file: text.file, anchor}, href) ?? NOWHERE,
  });
  visit(html, 'element', ({properties}) => {
    if (typeof properties.id === 'string' && !properties.id.startsWith(prefix)) {
      properties.id = prefix + properties.id;
    }
  });
  dropLinks(html, (href) => !LINK.test(href));
  linkTerms(html, sectionAnchor(anchor, id));
  nameTools(html, sectionAnchor(anchor, id));
  unframeTables(html);
  return html.children.filter(isElementContent);
}

/** What stands in place of an address that a book cannot have. */
const NOWHERE = '';

/** An anchor of the book or an address of the web; a path, as that of a picture, is of no use to a reader of the book. */
const LINK = /^(?:#|[a-z][a-z0-9+.-]*:)/i;

/** Leaves the words of links whose address is refused. */
export function dropLinks(tree: Root | Element, isRefused: (href: string) => boolean): void {
  visit(tree, 'element', (element) => {
    const {href} = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !isRefused(href)) return;
    element.tagName = 'span';
    element.properties = keepWordsOnly(element.properties);
  });
}

function keepWordsOnly({id, lang, className}: Element['properties']): Element['properties'] {
  return {
    ...(id !== undefined && {id}),
    ...(lang !== undefined && {lang}),
    ...(className !== undefined && {className}),
  };
}

/** Makes each term of the glossary a link to it, with an anchor for the index. */
function linkTerms(tree: Root, anchor: string): void {
  let count = 0;
  visitParents(tree, 'element', (element, ancestors) => {
    const {dataTerm} = element.properties;
    if (typeof dataTerm !== 'string') return;
    count += 1;
    element.properties.id = `${anchor}-term-${count}`;
    const isInside = ancestors.some(
      (node) => node.type === 'element' && /^(?:a|h[1-6])$/.test(node.tagName),
    );
    if (isInside) return;
    element.tagName = 'a';
    element.properties.href = `#${termAnchor(dataTerm)}`;
  });
}

/** Gives each tool an anchor. */
function nameTools(tree: Root, anchor: string): void {
  let count = 0;
  visit(tree, 'element', (element) => {
    if (!hasClass(element, 'guide-tool')) return;
    count += 1;
    element.properties.id = `${anchor}-tool-${count}`;
  });
}

/** Tells whether an element has a class. */
export function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Frames that scroll are for screens. */
function unframeTables(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (!hasClass(element, 'guide-table')) return;
    const {properties} = element;
    delete properties.tabIndex;
    delete properties.role;
    delete properties.ariaLabel;
  });
}

function isElementContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype';
}

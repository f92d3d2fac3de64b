import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import {visit, SKIP} from 'unist-util-visit';
import type {Division} from '../book';
import type {BookMessages} from '../messages/messages';
import {titleOfTool} from '../listTools';
import {hasClass} from '../renderSection';
import {pageOf, type PageNumbers} from './pageNumbers';

/** What a division is printed with. */
export type PrintContext = {
  readonly messages: BookMessages;
  /** Where links of the book lead; a document without page numbers gives none. */
  readonly pages?: PageNumbers;
};

/** Deepest heading of HTML. */
const DEEPEST = 6;

/** A division with its heading of the given level, its body below it, and its divisions a level deeper. */
export function printDivision(division: Division, level: number, context: PrintContext): Element {
  const {id, kind, number, title, language, body, divisions} = division;
  const heading = h(
    `h${Math.min(level, DEEPEST)}`,
    {id},
    ...(number === undefined ? [] : [h('span.guide-number', number), ' ']),
    title,
  );
  return h(
    `section.guide-division.guide-division--${kind}`,
    {lang: language},
    heading,
    ...toolsLast({title, body: printBody(body, level - 1, context)}, context),
    ...divisions.map((inner) => printDivision(inner, level + 1, context)),
  );
}

/**
 * A body with its sheets behind all else, and where each stood a line that says on which page it is: a page of its own in the middle
 * would leave the page before it half empty.
 */
function toolsLast(
  {title, body}: Pick<Division, 'title' | 'body'>,
  context: PrintContext,
): ElementContent[] {
  const isTool = (node: ElementContent): node is Element =>
    node.type === 'element' && hasClass(node, 'guide-tool');
  return [
    ...body.map((node) => (isTool(node) ? toolLine(node, title, context) : node)),
    ...body.filter(isTool),
  ];
}

function toolLine(tool: Element, division: string, context: PrintContext): Element {
  const link = h('a', {href: `#${String(tool.properties.id)}`}, titleOfTool(tool) ?? division);
  return h('p.guide-tool-line', link, ...(pageReference(link, context) ?? []));
}

/** A copy of a body with its headings `deeper` levels down and pages behind its links. */
function printBody(
  body: readonly ElementContent[],
  deeper: number,
  context: PrintContext,
): ElementContent[] {
  const root = {type: 'root' as const, children: structuredClone([...body])};
  visit(root, 'element', (element, at, parent) => {
    if (hasClass(element, 'guide-tool')) lowerHeadings(element, deeper);
    // A sheet is filled in by hand: no numbers of pages in it.
    if (hasClass(element, 'guide-tool')) return SKIP;
    lower(element, deeper);
    const page = pageReference(element, context);
    if (page === undefined || parent === undefined || at === undefined) return undefined;
    parent.children.splice(at + 1, 0, ...page);
    return [SKIP, at + 1 + page.length];
  });
  return root.children;
}

function lowerHeadings(tree: Element, deeper: number): void {
  visit(tree, 'element', (element) => lower(element, deeper));
}

function lower(element: Element, deeper: number): void {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) element.tagName = `h${Math.min(Number(level) + deeper, DEEPEST)}`;
}

/** The page to which a link of the text leads; not for terms, citations and notes, of which there are many. */
function pageReference(
  element: Element,
  {messages, pages}: PrintContext,
): ElementContent[] | undefined {
  const {href, dataFootnoteRef, dataFootnoteBackref} = element.properties;
  if (pages === undefined || element.tagName !== 'a' || typeof href !== 'string') return undefined;
  const isNote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
  if (!href.startsWith('#') || isNote || hasClass(element, 'guide-term')) return undefined;
  if (href.startsWith('#source-')) return undefined;
  const words = messages.page.replace('{page}', pageOf(pages, href.slice(1)));
  return [{type: 'text', value: ' '}, h('span.guide-page', `(${words})`)];
}

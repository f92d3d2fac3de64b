import type {Heading, Html, Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {findComplexity} from '../../guide/complexity';
import {headingId} from '../../guide/markdown/headingIds';
import {refusedHtml} from '../../guide/markdown/html';
import {parseMarkdown} from '../../guide/parseMarkdown';
import {cleanText} from './cleanText';

/** Where a text will stand in a file. */
export type SectionPlace = {
  /** Level of the heading above it; 1 before the first heading of the file. */
  readonly level: 1 | 2 | 3;
  /** Ids of the sections of the file, which no heading inside a text may take. */
  readonly taken: readonly string[];
};

/**
 * The Markdown of a section, changed as little as needed so that it stays inside its section:
 *
 * - Control characters and what else `cleanText` leaves out is left out.
 * - HTML that the check refuses stays text: its `<` becomes `\<`.
 * - Headings fit below that of the section: those of level one and two become level three, none skips a level, and none has the id of a
 *   section. Before the first heading of a file they become text.
 * - A fence of code or a box that is opened is closed at the end.
 *
 * A text for which this is not enough becomes plain text. Text that breaks none of these rules stays as it is, besides empty lines at
 * both ends.
 */
export function toSectionText(markdown: string, place: SectionPlace): string {
  let text = trimmed(cleanText(markdown));
  // What cannot be parsed cannot be repaired either; the check says so.
  if (findComplexity(text)) return text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = repaired(text, place);
    if (next === text) return text;
    text = next;
  }
  return toPlainText(text);
}

/** Each round repairs all of one kind; escaped HTML may uncover headings, and those what they enclosed. */
const ROUNDS = 8;

/**
 * Markdown that shows a text as it is: every character that could be markup is escaped.
 *
 * @example toPlainText('# *a*') // => '\\# \\*a\\*'
 */
export function toPlainText(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** A replacement of a piece of text. */
type Edit = {readonly from: number; readonly until: number; readonly text: string};

function repaired(text: string, place: SectionPlace): string {
  if (text === '') return text;
  const tree = tryParse(`${text}${NEXT}`);
  if (!tree) return toPlainText(text);
  const html = htmlEdits(tree, text);
  if (html.length > 0) return applied(text, html);
  const last = tree.children.at(-1);
  if (last?.type !== 'heading' || offsetOf(last) < text.length) return text + closingOf(last, text);
  return applied(text, headingEdits(tree.children.slice(0, -1), text, place));
}

/** What may follow a section: its heading must be seen as one. */
const NEXT = '\n\n## Next\n';

/** The tree of a text; undefined where it asks too much of the parser, whose stack can overflow. */
export function tryParse(text: string): Root | undefined {
  if (findComplexity(text)) return undefined;
  try {
    return parseMarkdown(text).tree;
  } catch {
    return undefined;
  }
}

function htmlEdits(tree: Root, text: string): readonly Edit[] {
  const edits: Edit[] = [];
  visit(tree, 'html', (node: Html) => {
    if (!refusedHtml(node.value)) return;
    const from = offsetOf(node);
    const until = Math.min(endOf(node), text.length);
    edits.push({from, until, text: escapeTags(text.slice(from, until))});
  });
  return edits;
}

/** Tags that authors may write stay. */
function escapeTags(html: string): string {
  return html.replace(/<[^<>]*>?/g, (tag) => (refusedHtml(tag) ? `\\${tag}` : tag));
}

/** The line that closes what a text leaves open. */
function closingOf(last: Nodes | undefined, text: string): string {
  const fence = /^(?:`{3,}|~{3,}|:{3,})/.exec(text.slice(last ? offsetOf(last) : text.length));
  return fence ? `\n${fence[0]}` : '';
}

function headingEdits(
  nodes: readonly Nodes[],
  text: string,
  {level, taken}: SectionPlace,
): readonly Edit[] {
  const edits: Edit[] = [];
  let above: number = level;
  visit({type: 'root', children: [...nodes]} as Root, 'heading', (heading) => {
    const depth = Math.min(Math.max(heading.depth, HIGHEST), above + 1);
    // A heading that becomes text is above nothing.
    if (depth >= HIGHEST) above = depth;
    const source = text.slice(offsetOf(heading), endOf(heading));
    const hasTaken = taken.includes(headingId(heading) ?? '');
    const fitted = depth < HIGHEST ? toText(source) : toHeading(source, {heading, depth, hasTaken});
    edits.push({from: offsetOf(heading), until: endOf(heading), text: fitted});
  });
  return edits;
}

/** The highest level that a heading inside a section may have. */
const HIGHEST = 3;

type Wanted = {readonly heading: Heading; readonly depth: number; readonly hasTaken: boolean};

function toHeading(source: string, {heading, depth, hasTaken}: Wanted): string {
  const own = hasTaken ? source.replace(/[ \t]*\{#[^{}]*\}/g, '') : source;
  // The braces are there, but written in a way that only a parser sees.
  if (hasTaken && own === source) return toText(source);
  if (heading.depth === depth) return own;
  const signs = '#'.repeat(depth);
  if (ATX.test(own)) return own.replace(ATX, signs);
  const lines = own.split('\n').slice(0, -1);
  return `${signs} ${lines.map((line) => line.replace(/^[ \t>]+/, '').trim()).join(' ')}`;
}

/** A heading with signs in front; others have a line below them. */
const ATX = /^#{1,6}(?=[ \t\n]|$)/;

function toText(source: string): string {
  if (ATX.test(source)) return `\\${source}`;
  return source.replace(/\n([ \t>]*)([=-]+[ \t]*)$/, '\n$1\\$2');
}

function applied(text: string, edits: readonly Edit[]): string {
  const backwards = edits.toSorted((a, b) => b.from - a.from);
  return backwards.reduce(
    (rest, {from, until, text: piece}) => rest.slice(0, from) + piece + rest.slice(until),
    text,
  );
}

function offsetOf({position}: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({position}: Nodes): number {
  return position?.end.offset ?? 0;
}

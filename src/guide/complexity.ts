import type {Spot} from './reportIssue';

/**
 * The longest run of lines without an empty one, in UTF-16 code units. A page of a book has about 3,000; the Markdown parser
 * needs quadratic time within a paragraph, about a third of a second for this many in the worst case.
 */
const BLOCK_LIMIT = 20_000;

/** The most lists and quotations inside each other; the parser needs quadratic time for them, and the stack ends at some thousands. */
const NESTING_LIMIT = 30;

/** Columns; as deep as lists inside each other can be indented. */
const INDENT_LIMIT = 4 * NESTING_LIMIT;

const OPENERS = /^(?:[ \t]*>|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)+/;

/** Where a text asks more of the parsers than any honest text does, with what it is; undefined when it does not. */
export function findComplexity(text: string): {spot: Spot; found: string} | undefined {
  let start = 1;
  let size = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      start = at + 2;
      size = 0;
    } else size += line.length + 1;
    if (size > BLOCK_LIMIT) return {spot: {line: start, column: 1}, found: `> ${BLOCK_LIMIT}`};
    if (isDeep(line)) return {spot: {line: at + 1, column: 1}, found: `> ${NESTING_LIMIT}`};
  }
  return undefined;
}

function isDeep(line: string): boolean {
  const indent = line.length - line.trimStart().length;
  const openers = OPENERS.exec(line)?.[0].match(/[^ \t\d]/g)?.length ?? 0;
  return indent > INDENT_LIMIT || openers > NESTING_LIMIT;
}

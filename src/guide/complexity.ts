import type {Spot} from './reportIssue';

/**
 * The longest run of lines without an empty one, in UTF-16 code units. A page of a book has about 3,000; the Markdown parser
 * needs quadratic time within a paragraph, about a third of a second for this many in the worst case.
 */
const BLOCK_LIMIT = 20_000;

/** Where a text has a block that is longer than the parser can be asked to read, or undefined. */
export function findComplexity(text: string): {spot: Spot; found: string} | undefined {
  let start = 1;
  let size = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      start = at + 2;
      size = 0;
    } else size += line.length + 1;
    if (size > BLOCK_LIMIT) {
      return {spot: {line: start, column: 1}, found: `> ${BLOCK_LIMIT} characters`};
    }
  }
  return undefined;
}

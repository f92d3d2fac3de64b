import type {Heading, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {headingId} from '../markdown/headingIds';
import {WORDS_SECTION} from '../model';
import {INTRO} from '../model';
import type {Report} from './checkBody';

const HEADING_ID = /^[a-z][a-z0-9-]*$/;

/** Parts of a text that have no heading are tracked under these ids. */
const RESERVED: readonly string[] = [WORDS_SECTION, INTRO];

/** Reports `heading-order`, `missing-heading-id`, `bad-heading-id` and `duplicate-id`. */
export function checkHeadings(file: string, tree: Root, report: Report): void {
  // The title of the page, level one, comes from the front matter.
  let above = 1;
  const seen = new Map<string, string>();
  visit(tree, 'heading', (heading) => {
    checkLevel(heading, above, report);
    above = Math.max(heading.depth, 1);
    const id = checkId(heading, seen, report);
    if (id !== undefined && !seen.has(id)) {
      seen.set(id, `${file}:${heading.position?.start.line ?? 1}`);
    }
  });
}

function checkLevel(heading: Heading, above: number, report: Report): void {
  const {depth} = heading;
  if (depth > 1 && depth <= above + 1) return;
  const expected = depth === 1 ? 2 : above + 1;
  report(heading, 'heading-order', {
    details: {found: '#'.repeat(depth), expected: '#'.repeat(expected)},
  });
}

/** The explicit id of the heading, if it has one. */
function checkId(
  heading: Heading,
  seen: ReadonlyMap<string, string>,
  report: Report,
): string | undefined {
  const id = headingId(heading);
  if (id === undefined) {
    if (heading.depth === 2) report(heading, 'missing-heading-id');
    return undefined;
  }
  if (!HEADING_ID.test(id) || RESERVED.includes(id)) {
    report(heading, 'bad-heading-id', {details: {found: id}});
  }
  const other = seen.get(id);
  if (other !== undefined) report(heading, 'duplicate-id', {details: {found: id, other}});
  return id;
}

import type {Text} from 'mdast';
import {visit} from 'unist-util-visit';
import {CITATION, CITATION_START, citedIds} from '../citation';
import type {Issue} from '../issue';
import {nearest} from '../nearest';
import {BIBLIOGRAPHY_FILE} from '../place';
import type {Spot} from '../reportIssue';
import {issueAt} from '../reportIssue';
import type {Known} from '../schemas/fields';
import type {TextFile} from '../textFile';
import {spotAt, spotOf} from './checkBody';

/** Reports `unknown-source` for a citation of a work that is not listed, and `malformed-citation` for what only begins like one. */
export function checkCitations(
  {file, text, body}: TextFile,
  {references}: Known,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (!body) return issues;
  visit(body.tree, 'text', (node) => {
    for (const {0: found, index} of node.value.matchAll(CITATION_START)) {
      const spot = spotIn(text, node, index);
      const [whole] = found.matchAll(CITATION);
      if (whole?.[0] !== found) {
        issues.push(issueAt(file, spot, 'malformed-citation', {details: {found}}));
        continue;
      }
      for (const id of citedIds(whole[1] ?? '')) {
        if (!references || references.has(id)) continue;
        const details = {found: id, file: BIBLIOGRAPHY_FILE};
        const near = nearest(id, references);
        issues.push(issueAt(file, spot, 'unknown-source', {details, nearest: near}));
      }
    }
  });
  return issues;
}

/** Where an offset of a text node's value stands in the file; escapes before it may move it by a few characters. */
function spotIn(text: string, node: Text, index: number): Spot {
  const start = node.position?.start.offset;
  return start === undefined ? spotOf(node) : spotAt(text, start + index);
}

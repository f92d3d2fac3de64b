import type {Nodes} from 'mdast';
import {refusedPieces} from '../markdown/html';
import type {Report} from './checkBody';

/** Reports `unfilled-gap` for comments, and `raw-html` outside the short list. */
export function checkHtml(node: Nodes, report: Report): void {
  if (node.type !== 'html') return;
  const start = node.position?.start.offset ?? 0;
  for (const {rule, found, offset} of refusedPieces(node.value)) {
    report(start + offset, rule, {details: {found}});
  }
}

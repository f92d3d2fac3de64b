import type {Nodes} from 'mdast';
import {refusedHtml} from '../markdown/html';
import type {Report} from './checkBody';

/** Reports `raw-html` outside the short list. */
export function checkHtml(node: Nodes, report: Report): void {
  if (node.type !== 'html') return;
  const refused = refusedHtml(node.value);
  if (!refused) return;
  const start = node.position?.start.offset ?? 0;
  report(start + refused.offset, 'raw-html', {details: {found: refused.found}});
}

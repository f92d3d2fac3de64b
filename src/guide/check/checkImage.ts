import type {Nodes} from 'mdast';
import type {Report} from './checkBody';

/** Reports `missing-alt`, and `remote-image` for pictures that would be fetched from another site. */
export function checkImage(node: Nodes, report: Report): void {
  const isImage = node.type === 'image' || node.type === 'imageReference';
  if (isImage && !node.alt?.trim()) report(node, 'missing-alt');
  if (node.type === 'image' && /^(?:[a-z]+:)?\/\//i.test(node.url)) {
    report(node, 'remote-image', {details: {found: node.url}});
  }
}

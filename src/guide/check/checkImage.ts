import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Report} from './checkBody';

/** Reports `missing-alt`, and `remote-image` for pictures that would be fetched from another site. */
export function checkImage(node: Nodes, report: Report): void {
  const isImage = node.type === 'image' || node.type === 'imageReference';
  if (isImage && !node.alt?.trim()) report(node, 'missing-alt');
  if (node.type === 'image') checkAddress(node, report);
}

/** Reports `remote-image` where the address of a picture stands elsewhere in the text. */
export function checkImageReferences(tree: Root, report: Report): void {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({identifier}) => void names.add(identifier));
  visit(tree, 'definition', (definition) => {
    if (names.has(definition.identifier)) checkAddress(definition, report);
  });
}

function checkAddress(node: Extract<Nodes, {url: string}>, report: Report): void {
  // To browsers a backslash is a slash, and one after the protocol is enough.
  if (!/^(?:https?:|[\\/]{2})/i.test(node.url)) return;
  report(node, 'remote-image', {details: {found: node.url}});
}

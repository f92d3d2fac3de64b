import type {Nodes} from 'mdast';
import {CITATION} from '../guide/citation';

// Everything else stands in a line or cell of its own, so its words must not touch those of its neighbours.
const INLINE = new Set(['delete', 'emphasis', 'link', 'linkReference', 'strong', 'textDirective']);

/**
 * The words of a Markdown tree as a reader sees them, in one line: without raw HTML, numbers of sources and lines to write on,
 * with the alternative texts of images.
 *
 * @example plainText(tree of '- **One**\n- Two') // => 'One Two'
 */
export function plainText(tree: Nodes): string {
  return collect(tree).replace(/\s+/gu, ' ').trim();
}

function collect(node: Nodes): string {
  if ('children' in node) {
    const text = node.children.map(collect).join('');
    return INLINE.has(node.type) ? text : ` ${text} `;
  }
  if (node.type === 'text') return node.value.replace(CITATION, '').replace(/_{3,}/g, '');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'code') return ` ${node.value} `;
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'break' ? ' ' : '';
}

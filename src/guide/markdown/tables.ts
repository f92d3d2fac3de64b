import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/**
 * A rehype plugin that puts each table into a frame which scrolls by itself where the screen is too narrow, can be
 * scrolled with the keyboard and is named after the heads of its columns (WCAG 1.4.10, 2.1.1, 4.1.2).
 */
export function rehypeTableFrames() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || parent === undefined || index === undefined) return;
      parent.children[index] = frame(element);
      return SKIP;
    });
  };
}

function frame(table: Element): Element {
  const name = headsOf(table).join(', ');
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['guide-table'],
      tabIndex: 0,
      ...(name !== '' && {role: 'group', ariaLabel: name}),
    },
    children: [table],
  };
}

function headsOf(table: Element): string[] {
  const heads: string[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'th') heads.push(textOf(element).trim());
  });
  return heads.filter((head) => head !== '');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

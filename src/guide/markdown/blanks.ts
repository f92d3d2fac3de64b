import type {Emphasis, Paragraph, Root} from 'mdast';
import {findAndReplace} from 'mdast-util-find-and-replace';
import {visit} from 'unist-util-visit';

/**
 * A remark plugin that makes a line to write on of three or more underscores. However many there are, it takes the room that the
 * words beside it leave.
 */
export function remarkBlanks() {
  return (tree: Root): void => {
    const blanks = new Set<unknown>();
    findAndReplace(tree, [
      /_{3,}/g,
      () => {
        const blank = toBlank();
        blanks.add(blank);
        return blank;
      },
    ]);
    visit(tree, 'paragraph', (paragraph, _, parent) => {
      const hasBlank = paragraph.children.some((child) => blanks.has(child));
      if (hasBlank) markLine(paragraph, parent?.type === 'listItem');
    });
  };
}

/** A short list item has no paragraph of its own, so it needs an element that is none. */
function markLine(paragraph: Paragraph, isInItem: boolean): void {
  paragraph.data = {
    ...paragraph.data,
    ...(isInItem && {hName: 'span'}),
    hProperties: {className: ['guide-line']},
  };
}

function toBlank(): Emphasis {
  return {
    type: 'emphasis',
    data: {hName: 'span', hProperties: {className: ['guide-blank']}},
    children: [],
  };
}

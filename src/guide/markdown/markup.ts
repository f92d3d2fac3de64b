import type {Emphasis, ListItem, Root, TableCell} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * A remark plugin that makes lists of tasks and tables accessible: boxes are the characters ☐ and ☑ (the usual disabled
 * `<input>` has no name), header cells say that they head a column, empty header cells are ordinary cells.
 */
export function remarkAccessibleMarkup() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'listItem') drawBox(node);
      if (node.type === 'table') node.children[0]?.children.forEach(headColumn);
    });
  };
}

function drawBox(item: ListItem): void {
  const [first] = item.children;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
  const box: Emphasis = {
    type: 'emphasis',
    data: {hName: 'span', hProperties: {className: ['guide-box']}},
    children: [{type: 'text', value: item.checked ? '☑' : '☐'}],
  };
  first.children.unshift(box, {type: 'text', value: ' '});
  item.checked = null;
  item.data = {...item.data, hProperties: {className: ['guide-task']}};
}

function headColumn(cell: TableCell): void {
  cell.data =
    cell.children.length === 0 ? {hName: 'td'} : {...cell.data, hProperties: {scope: 'col'}};
}

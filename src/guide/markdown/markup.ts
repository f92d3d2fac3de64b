import type {Emphasis, ListItem, Root, Table, TableCell} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/**
 * A remark plugin that makes lists of tasks and tables accessible: boxes are the characters ☐ and ☑ (the usual disabled
 * `<input>` has no name), header cells say that they head a column, empty header cells are ordinary cells.
 */
export function remarkAccessibleMarkup() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'listItem') drawBox(node);
      if (node.type !== 'table') return;
      node.children[0]?.children.forEach(headColumn);
      const shape = shapeOf(node);
      if (shape) node.data = {...node.data, hProperties: {className: [shape]}};
    });
  };
}

/** What the first column needs in a table to be filled in by hand: little room for numbers, much for statements. */
function shapeOf({children: [, ...rows]}: Table): string | undefined {
  const first = Math.max(0, ...rows.map(({children}) => lengthOf(children[0])));
  const columns = rows[0]?.children.length ?? 0;
  if (columns < 3) return undefined;
  if (first > 0 && first <= NUMBER_LENGTH) return 'guide-table--numbered';
  const areOthersEmpty = rows.every(({children}) =>
    children.slice(1).every((cell) => lengthOf(cell) === 0),
  );
  return first >= STATEMENT_LENGTH && areOthersEmpty ? 'guide-table--statements' : undefined;
}

function lengthOf(cell: TableCell | undefined): number {
  return cell ? toString(cell).trim().length : 0;
}

/** Characters: of a number or a letter that counts rows, and of a sentence. */
const NUMBER_LENGTH = 3;
const STATEMENT_LENGTH = 24;

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

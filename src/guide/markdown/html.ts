import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** The HTML elements that authors may write by hand. */
const ALLOWED_HTML = ['br', 'kbd', 'sub', 'sup', 'abbr', 'details', 'summary'];

/** A tag of such an element with the attributes it may carry. */
const ALLOWED_TAG = new RegExp(
  `</?(?:${ALLOWED_HTML.join('|')})(?:\\s+(?:title="[^"<>]*"|title='[^'<>]*'|open))*\\s*/?>`,
  'gi',
);

/**
 * The first piece of raw HTML in `html` that authors may not write, or undefined when there is none.
 *
 * @example refusedHtml('<kbd>a</kbd>') // => undefined
 * @example refusedHtml('<b onclick="x()">') // => '<b'
 */
export function refusedHtml(
  html: string,
): {readonly found: string; readonly offset: number} | undefined {
  const rest = html.replace(ALLOWED_TAG, (tag) => ' '.repeat(tag.length));
  const match = /<\/?[^\s<>]{0,30}/.exec(rest);
  return match ? {found: match[0], offset: match.index} : undefined;
}

/**
 * A remark plugin that stops the build at raw HTML outside the short list.
 *
 * @throws A message with file, line and column.
 */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      const refused = refusedHtml(node.value);
      if (!refused) return;
      file.fail(`Unexpected HTML "${refused.found}", expected Markdown`, {
        ...(node.position ? {place: node.position} : {}),
        source: 'guide',
        ruleId: 'raw-html',
      });
    });
  };
}

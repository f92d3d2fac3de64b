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

/** What authors may not write: HTML, or a comment, as `npm run new` leaves it where a text is missing. */
export type RefusedPiece = {
  readonly rule: 'raw-html' | 'unfilled-gap';
  /** The beginning of a tag, or what a comment says. */
  readonly found: string;
  /** UTF-16 code units from the beginning. */
  readonly offset: number;
};

/** A comment that every browser ends where Markdown does; it holds no other, so that no text is read twice. */
const COMMENT = /<!--(?!-?>)((?:(?!--!?>|<!--)[^])*)-->/g;

/** Characters of a comment that are quoted. */
const QUOTED_CHARACTERS = 40;

/**
 * The comments in a piece of raw HTML, then the first tag that authors may not write.
 *
 * @example refusedPieces('<!-- Write here. --> <b>') // => [{rule: 'unfilled-gap', found: 'Write here.', offset: 0}, {rule: 'raw-html', found: '<b', offset: 21}]
 */
export function refusedPieces(html: string): readonly RefusedPiece[] {
  const gaps = [...html.matchAll(COMMENT)].map(({1: words = '', index}): RefusedPiece => {
    return {rule: 'unfilled-gap', found: shortened(words), offset: index};
  });
  const tag = refusedHtml(html.replace(COMMENT, (comment) => ' '.repeat(comment.length)));
  return tag ? [...gaps, {rule: 'raw-html', ...tag}] : gaps;
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= QUOTED_CHARACTERS) return line;
  return `${characters.slice(0, QUOTED_CHARACTERS).join('').trimEnd()}…`;
}

/**
 * A remark plugin that stops the build at comments, and at raw HTML outside the short list.
 *
 * @throws A message with file, line and column.
 */
export function remarkRefuseHtml() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'html', (node) => {
      const [refused] = refusedPieces(node.value);
      if (!refused) return;
      const kind = refused.rule === 'raw-html' ? 'HTML' : 'comment';
      file.fail(`Unexpected ${kind} "${refused.found}", expected Markdown`, {
        ...(node.position ? {place: node.position} : {}),
        source: 'guide',
        ruleId: refused.rule,
      });
    });
  };
}

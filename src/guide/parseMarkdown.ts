import type {Heading, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {remarkPlainColons} from './markdown/directives';
import {headingId, remarkHeadingIds} from './markdown/headingIds';
import type {Section} from './model';
import {INTRO} from './model';

/** A body as a tree and as its sections. */
export type ParsedMarkdown = {
  /** Positions are those of the whole file. */
  readonly tree: Root;
  readonly sections: readonly Section[];
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/**
 * The body of a content file as a tree and its sections. `text` is the whole file with LF line endings, `bodyStart` the
 * offset where its front matter ends.
 */
export function parseMarkdown(text: string, bodyStart = 0): ParsedMarkdown {
  // Blanks instead of the front matter keep lines, columns and offsets true.
  const source = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
  const tree = parser.parse(source);
  remarkPlainColons()(tree);
  remarkHeadingIds()(tree);
  return {tree, sections: splitSections(tree, text, bodyStart)};
}

function splitSections(tree: Root, text: string, bodyStart: number): readonly Section[] {
  const starts = tree.children.flatMap((node, at) => (isSectionHeading(node) ? [at] : []));
  const intro = tree.children.slice(0, starts[0]);
  const sections = starts.map((start, at): Section => {
    const [heading, ...children] = tree.children.slice(start, starts[at + 1]);
    const id = heading?.type === 'heading' ? headingId(heading) : undefined;
    return {
      id: id ?? `section-${at + 1}`,
      heading: toString(heading),
      markdown: sliceOf(text, heading?.position?.end.offset, children),
      tree: treeOf(children, tree),
    };
  });
  if (intro.length === 0) return sections;
  const markdown = sliceOf(text, bodyStart, intro);
  return [{id: INTRO, heading: '', markdown, tree: treeOf(intro, tree)}, ...sections];
}

function sliceOf(text: string, from = 0, children: readonly RootContent[]): string {
  const until = children.at(-1)?.position?.end.offset ?? from;
  return text.slice(from, until).replace(/^(?:[ \t]*\n)+/, '');
}

/** Links by reference and footnotes may be defined in another section; their definitions are lent to each that uses them. */
function treeOf(children: readonly RootContent[], whole: Root): Root {
  const tree: Root = {type: 'root', children: [...children]};
  const used = new Set<string>();
  visit(tree, (node) => {
    if ('identifier' in node) used.add(`${node.type}:${node.identifier}`);
  });
  const lent = whole.children.filter((node) => {
    if (children.includes(node)) return false;
    if (node.type === 'footnoteDefinition') return used.has(`footnoteReference:${node.identifier}`);
    const {identifier} = node.type === 'definition' ? node : {};
    return used.has(`linkReference:${identifier}`) || used.has(`imageReference:${identifier}`);
  });
  return {...tree, children: [...children, ...lent]};
}

function isSectionHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 2;
}

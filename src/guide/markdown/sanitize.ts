import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {Schema} from 'hast-util-sanitize';
import {defaultSchema, sanitize} from 'hast-util-sanitize';

const ARIA = ['ariaDescribedBy', 'ariaHidden', 'ariaLabel', 'ariaLabelledBy'];
const CLASSES = [
  'className',
  /^guide-/,
  /^language-/,
  'contains-task-list',
  'footnotes',
  'sr-only',
  'data-footnote-backref',
] satisfies [string, ...unknown[]];

/** What contributed HTML may hold; built on GitHub's list, without forms and without changes of ids. */
const SCHEMA: Schema = {
  ...defaultSchema,
  ancestors: {},
  clobber: [],
  required: {},
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'template', 'noscript', 'title'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
    'abbr',
    'aside',
    'figcaption',
    'figure',
  ],
  attributes: {
    a: ['href', 'dataFootnoteBackref', 'dataFootnoteRef', 'rel', 'hrefLang'],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy']],
    code: ['metastring'],
    details: ['open'],
    ol: ['start', 'reversed'],
    section: ['dataFootnotes'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', ['scope', 'col', 'row']],
    '*': [CLASSES, ...ARIA, 'dataTerm', 'dir', 'id', 'lang', 'title', ['role', 'img', 'note']],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https']},
};

/**
 * A rehype plugin that takes everything out of a page that could run, frame, style or send: the second wall behind the check.
 * Nodes of the host (`mdx…`) stay as they are: contributors cannot write them in `.md`.
 */
export function rehypeSanitizeGuide() {
  return (tree: Root): Root => ({...tree, children: tree.children.flatMap(clean)});
}

/** What `rehypeSanitizeGuide` leaves of parts of a page. */
export function sanitizeTree(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap(clean).filter(isElementContent);
}

function clean(node: RootContent): RootContent[] {
  if (node.type === 'text') return [node];
  if (node.type.startsWith('mdx')) return [cleanInside(node)];
  if (node.type !== 'element' || SCHEMA.strip?.includes(node.tagName)) return [];
  const children = node.children.flatMap(clean).filter(isElementContent);
  if (!SCHEMA.tagNames?.includes(node.tagName)) return children;
  const shell = sanitize({...node, children: []}, SCHEMA);
  return shell.type === 'element' ? [{...shell, children}] : [];
}

function cleanInside<T extends RootContent>(node: T): T {
  if (!('children' in node)) return node;
  return {...node, children: node.children.flatMap(clean).filter(isElementContent)};
}

function isElementContent(node: RootContent): node is Element['children'][number] {
  return node.type !== 'doctype';
}

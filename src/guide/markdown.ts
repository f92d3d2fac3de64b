import type {Element, Root as HtmlRoot} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Nodes, Root} from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Annex, FormattedReference} from './annex';
import {EMPTY_ANNEX} from './annex';
import {remarkBlanks} from './markdown/blanks';
import {referenceTree, remarkCitations} from './markdown/citations';
import {parseMarkdown} from './parseMarkdown';
import {remarkGuideDirectives} from './markdown/directives';
import {remarkAccessibleMarkup} from './markdown/markup';
import {rehypeSanitizeGuide} from './markdown/sanitize';
import {rehypeTableFrames} from './markdown/tables';
import {rehypeTerms} from './markdown/terms';

/** How `renderMarkdown` writes links and footnotes. */
export type RenderOptions = {
  /** The address to write for an address in the text; for links and pictures. */
  readonly link?: (href: string) => string;
  /** Heading above the footnotes and name of the link back to the text, in the language of the page. */
  readonly footnotesTitle?: string;
  readonly footnoteBackLabel?: string;
  /** Prefix of the ids of footnotes and definitions; needed when several texts stand on one page. */
  readonly idPrefix?: string;
  /** The works and terms to which the text refers, in its language. */
  readonly annex?: Annex;
  /** What a term of the glossary becomes: a button that opens its definition, or words that keep its id as `data-term`. */
  readonly terms?: 'buttons' | 'words';
};

/**
 * Sanitised HTML of Markdown or of a tree made by `parseMarkdown`; the tree is left as it is.
 *
 * @example renderMarkdown('A *word*.') // => '<p>A <em>word</em>.</p>'
 */
export function renderMarkdown(markdown: string | Root, options: RenderOptions = {}): string {
  return toHtml(renderTree(markdown, options));
}

/** What {@link renderMarkdown} gives, as a tree. */
export function renderTree(markdown: string | Root, options: RenderOptions = {}): HtmlRoot {
  const tree = typeof markdown === 'string' ? parseMarkdown(markdown).tree : copyOf(markdown);
  const {footnotesTitle = 'Notes', footnoteBackLabel = 'Back to the text'} = options;
  const {idPrefix = '', annex = EMPTY_ANNEX, terms = 'buttons'} = options;
  return unified()
    .use(remarkGuideDirectives)
    .use(remarkAccessibleMarkup)
    .use(remarkBlanks)
    .use(remarkCitations, () => annex)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: `${idPrefix}note-`,
      footnoteLabel: footnotesTitle,
      footnoteBackLabel,
      footnoteLabelTagName: 'p',
      footnoteLabelProperties: {className: ['guide-footnotes__title']},
    })
    .use(rehypeRaw)
    .use(rehypeSanitizeGuide)
    .use(terms === 'buttons' ? [[rehypeTerms, () => annex, idPrefix]] : [])
    .use(rehypeTableFrames)
    .use(rehypeLinks, options.link ?? ((href: string) => href))
    .use(rehypeFootnoteLabel, idPrefix)
    .runSync(tree);
}

function rehypeLinks(link: (href: string) => string) {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', (element) => {
      rewrite(element, 'href', link);
      rewrite(element, 'src', link);
      const {href} = element.properties;
      const isExternal = typeof href === 'string' && /^https?:/i.test(href);
      if (isExternal) element.properties.rel = ['noopener', 'noreferrer'];
    });
  };
}

/** Gives the heading of the footnotes an id of its own on a page of several texts. */
function rehypeFootnoteLabel(prefix: string) {
  const label = 'footnote-label';
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', ({properties}) => {
      if (properties.id === label) properties.id = prefix + label;
      if (String(properties.ariaDescribedBy) === label)
        properties.ariaDescribedBy = [prefix + label];
    });
  };
}

function rewrite(element: Element, property: 'href' | 'src', to: (href: string) => string): void {
  const address = element.properties[property];
  const isFootnote =
    'dataFootnoteRef' in element.properties || 'dataFootnoteBackref' in element.properties;
  if (typeof address === 'string' && !isFootnote) element.properties[property] = to(address);
}

/** A copy that plugins may change. */
function copyOf<T extends Nodes>(node: T): T {
  return 'children' in node ? {...node, children: node.children.map(copyOf)} : {...node};
}

/** A work of the list of sources as sanitised HTML. */
export function renderReference(reference: FormattedReference): string {
  const tree: HtmlRoot = {type: 'root', children: referenceTree(reference)};
  return toHtml(unified().use(rehypeSanitizeGuide).runSync(tree));
}

import type {Paragraph, PhrasingContent, Root} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** Any of the three forms of directive: `:text`, `::leaf`, `:::container`. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Names of the directives around paragraphs: `:::tool`. */
export const CONTAINER_DIRECTIVES = ['tool', 'note', 'tip', 'caution'] as const;

/** Names of the directives around words: `:term[words]{#id}`. */
export const TEXT_DIRECTIVES = ['term', 'lang'] as const;

/** Tells whether a node is a directive. */
export function isDirective(node: {readonly type: string}): node is Directive {
  return ['textDirective', 'leafDirective', 'containerDirective'].includes(node.type);
}

/**
 * A remark plugin that turns what only looks like a directive back into text: the `:kas` in `Klausimas:kas`.
 * A directive between words is meant when it has a label or attributes.
 */
export function remarkPlainColons() {
  return (tree: Root): void => {
    visit(tree, 'textDirective', (node, index, parent) => {
      const isMeant = node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0;
      if (isMeant || parent === undefined || index === undefined) return undefined;
      const text = {type: 'text', value: `:${node.name}`, position: node.position} as const;
      parent.children[index] = text;
      return SKIP;
    });
  };
}

/**
 * A remark plugin that gives the guide's directives their HTML: a tool is a section, a note an aside, a glossary term and words
 * in another language are spans. Unknown ones between words become text again, around paragraphs only their content stays.
 */
export function remarkGuideDirectives() {
  return (tree: Root, file?: VFile): void => {
    remarkPlainColons()(tree);
    visit(tree, (node, index, parent) => {
      if (node.type === 'containerDirective') markContainer(node);
      if (node.type !== 'textDirective' || markText(node)) return;
      const text = {type: 'text', value: sourceOf(node, file)} as const;
      if (parent && index !== undefined) parent.children[index] = text;
    });
  };
}

/** Words of a term and the id it names: `:term[job shadowing]{#job-shadowing}`. */
export function termId(directive: TextDirective): string | undefined {
  return directive.attributes?.id || undefined;
}

/** The language of `:lang[stažuotė]{lt}` as a BCP 47 tag. */
export function spokenLanguage(directive: TextDirective): string | undefined {
  const [tag = ''] = Object.keys(directive.attributes ?? {});
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

/** The paragraph that holds the title in brackets of `:::tool[Title]`. */
export function directiveLabel(directive: ContainerDirective): Paragraph | undefined {
  const [first] = directive.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
}

function markContainer(directive: ContainerDirective): void {
  const {name} = directive;
  if (!CONTAINER_DIRECTIVES.some((known) => known === name)) return;
  const isTool = name === 'tool';
  const block = isTool ? 'guide-tool' : 'guide-note';
  const label = directiveLabel(directive);
  if (label) {
    label.data = {hName: 'p', hProperties: {className: [`${block}__title`]}};
  }
  directive.data = {
    hName: isTool ? 'section' : 'aside',
    hProperties: {className: isTool ? [block] : [block, `${block}--${name}`]},
  };
  // Under its own name the host would dress it up as one of its admonitions.
  directive.name = `guide-${name}`;
}

function markText(directive: TextDirective): boolean {
  const id = termId(directive);
  const lang = spokenLanguage(directive);
  if (directive.name === 'term' && id !== undefined) {
    directive.data = {hName: 'span', hProperties: {className: ['guide-term'], dataTerm: id}};
  } else if (directive.name === 'lang' && lang !== undefined) {
    directive.data = {hName: 'span', hProperties: {lang}};
  } else return false;
  return true;
}

function sourceOf(directive: TextDirective, file: VFile | undefined): string {
  const {start, end} = directive.position ?? {};
  const source = String(file?.value ?? '').slice(start?.offset, end?.offset);
  return source === '' ? labelOf(directive.children) : source;
}

function labelOf(children: readonly PhrasingContent[]): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}

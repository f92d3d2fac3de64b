import type {ElementContent} from 'hast';
import type {Heading, Link, List, ListItem, PhrasingContent, Root, Text} from 'mdast';
import {findAndReplace} from 'mdast-util-find-and-replace';
import rehypeRaw from 'rehype-raw';
import {unified} from 'unified';
import type {VFile} from 'vfile';
import type {Annex, FormattedReference} from '../annex';
import {CITATION, citedIds, sourceAnchor} from '../citation';
import {headingId} from './headingIds';

/** The section under which the works cited in a text are listed. */
export const SOURCES_SECTION = 'sources';

/** The address of the page that lists all works. */
export const SOURCES_PATH = '/sources/';

/**
 * A remark plugin that makes links of citations (`[@S23]` becomes [S23]) and lists the cited works under the heading with the id
 * `sources`. Where a text has no such heading, the links lead to the page of all sources. A work that is not in the list of sources
 * stays text.
 */
export function remarkCitations(annexFor: (file: VFile | undefined) => Annex) {
  return (tree: Root, file?: VFile): void => {
    const annex = annexFor(file);
    const heading = tree.children.find(isSourcesHeading);
    const cited = new Set<string>();
    findAndReplace(
      tree,
      [
        CITATION,
        (_: string, inside: string) => {
          const ids = citedIds(inside);
          ids.forEach((id) => cited.add(id));
          return citation(ids, annex, heading ? '' : SOURCES_PATH);
        },
      ],
      {ignore: ['link', 'linkReference', 'heading']},
    );
    const works = [...cited].sort(byNumber).flatMap((id) => annex.reference(id) ?? []);
    if (heading && works.length > 0) {
      tree.children.splice(tree.children.indexOf(heading) + 1, 0, listOf(works));
    }
  };
}

/** Sorts S9 before S10. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', {numeric: true});
}

/** A work's HTML as a tree. */
export function referenceTree({html}: FormattedReference): ElementContent[] {
  const raw = {type: 'root' as const, children: [{type: 'raw' as const, value: html}]};
  const {children} = unified().use(rehypeRaw).runSync(raw);
  return children.filter((child) => child.type === 'element' || child.type === 'text');
}

function isSourcesHeading(node: Root['children'][number]): node is Heading {
  return node.type === 'heading' && headingId(node) === SOURCES_SECTION;
}

function citation(ids: readonly string[], annex: Annex, page: string): PhrasingContent {
  const links = ids.flatMap((id, at): PhrasingContent[] => {
    const comma: Text[] = at === 0 ? [] : [{type: 'text', value: ', '}];
    return [...comma, annex.reference(id) ? linkTo(id, page) : {type: 'text', value: id}];
  });
  return {
    type: 'emphasis',
    data: {hName: 'span', hProperties: {className: ['guide-citation']}},
    children: [{type: 'text', value: '['}, ...links, {type: 'text', value: ']'}],
  };
}

function linkTo(id: string, page: string): Link {
  return {type: 'link', url: `${page}#${sourceAnchor(id)}`, children: [{type: 'text', value: id}]};
}

function listOf(works: readonly FormattedReference[]): List {
  return {
    type: 'list',
    spread: false,
    data: {hProperties: {className: ['guide-sources']}},
    children: works.map(itemOf),
  };
}

function itemOf(work: FormattedReference): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [],
    data: {
      hName: 'li',
      hProperties: {id: sourceAnchor(work.id)},
      hChildren: [
        numberOf(work),
        {type: 'text', value: ' '},
        span({lang: work.lang}, referenceTree(work)),
      ],
    },
  };
}

/** The number, which leads to the page that says how the work was checked and who else cites it. */
function numberOf({id}: FormattedReference): ElementContent {
  const href = `${SOURCES_PATH}#${sourceAnchor(id)}`;
  const text: ElementContent = {type: 'text', value: id};
  const link: ElementContent = {
    type: 'element',
    tagName: 'a',
    properties: {href},
    children: [text],
  };
  return span({className: ['guide-sources__number']}, [link]);
}

function span(
  properties: Record<string, string | string[]>,
  children: ElementContent[],
): ElementContent {
  return {type: 'element', tagName: 'span', properties, children};
}

import type {Element, ElementContent, Parents, Root} from 'hast';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import type {EpubPage} from './epubParts';
import type {Target, Targets} from './planBook';
import type {EpubWords} from './words/epubWords';

/** A page of the PDF with where it begins. */
export type PlannedPage = {readonly number: number; readonly target: Target};

/** The pages whose anchors exist, in reading order, each number once. */
export function planPages(pages: readonly EpubPage[], targets: Targets): readonly PlannedPage[] {
  const planned = new Map<number, PlannedPage>();
  for (const {number, anchor} of pages) {
    const target = targets.get(anchor);
    if (target && !planned.has(number)) planned.set(number, {number, target});
  }
  return [...planned.values()].sort(
    (a, b) => a.target.place - b.target.place || a.number - b.number,
  );
}

/** Puts a mark into content before each element at which a page begins, or into it; where no mark may stand there is none. */
export function markPages(
  children: ElementContent[],
  pages: readonly PlannedPage[],
  words: EpubWords,
): void {
  const root: Root = {type: 'root', children};
  visit(root, 'element', (element, index, parent) => {
    const starting = pages.filter(({target}) => target.id === element.properties.id);
    if (starting.length === 0 || index === undefined || parent === undefined) return undefined;
    const marks = starting.map((page) => pageMark(page, words));
    if (HOLDERS.has(element.tagName)) element.children.unshift(...marks);
    else if (mayHoldMarks(parent)) {
      parent.children.splice(index, 0, ...marks);
      return index + marks.length + 1;
    }
    return undefined;
  });
}

/** The mark at which a page of the PDF begins. */
export function pageMark({number}: PlannedPage, {page}: EpubWords): Element {
  const ariaLabel = page.replace('{number}', String(number));
  const semantics = {'epub:type': 'pagebreak', role: 'doc-pagebreak'};
  return h('span', {...semantics, id: `__page-${number}`, ariaLabel});
}

/** Elements of lists and tables, between which nothing else may stand. */
const HOLDERS = new Set(['caption', 'dd', 'dt', 'figcaption', 'li', 'summary', 'td', 'th']);

const PARENTS = new Set(
  'article aside blockquote dd div em li p section span strong td th'.split(' '),
);

function mayHoldMarks(parent: Parents): boolean {
  return parent.type === 'root' || (parent.type === 'element' && PARENTS.has(parent.tagName));
}

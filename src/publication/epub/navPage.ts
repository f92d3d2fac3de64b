import type {Element, ElementContent, Properties} from 'hast';
import {h} from 'hastscript';
import type {Book, Division, DivisionKind} from '../book';
import {langProperties} from './attributes';
import {titleOf} from './divisionPage';
import {COVER_FILE, NAV_FILE, TERMS_FILE} from './fileNames';
import type {PlannedPage} from './pageBreaks';
import {hrefOf, type BookPlan} from './planBook';
import type {EpubWords} from './words/epubWords';
import {toXhtml} from './xhtmlPage';

/** What the navigation leads to besides the divisions. */
export type NavPlan = BookPlan & {
  readonly pages: readonly PlannedPage[];
  readonly hasTerms: boolean;
};

/** The navigation document: contents and tools for readers; landmarks and pages for reading systems, which hide them in the text. */
export function navPage(book: Book, plan: NavPlan, words: EpubWords): string {
  const terms = plan.hasTerms ? [item(TERMS_FILE, words.terms)] : [];
  const contents = [...book.divisions.map((each) => contentsItem(each, book, plan)), ...terms];
  const body = [
    nav({id: 'contents', 'epub:type': 'toc', role: 'doc-toc'}, h('h1', words.contents), contents),
    ...toolsSection(book, plan, words),
    landmarksNav(plan, words),
    ...pagesNav(plan.pages, words),
  ];
  return toXhtml({language: book.language, title: words.contents, type: 'frontmatter', body});
}

function contentsItem(division: Division, book: Book, plan: NavPlan): Element {
  const target = plan.targets.get(division.id);
  const link = h('a', {href: target && hrefOf(target)}, titleOf(division, book.language));
  const nested = division.divisions.map((each) => contentsItem(each, book, plan));
  return h('li', nested.length === 0 ? [link] : [link, h('ol', nested)]);
}

function toolsSection({language, tools}: Book, plan: NavPlan, words: EpubWords): Element[] {
  const languages = new Map(plan.divisions.map(({division: {id, language}}) => [id, language]));
  const items = tools.flatMap(({anchor, title, division}) => {
    const target = plan.targets.get(anchor);
    const own = languages.get(division) ?? language;
    return target ? [item(hrefOf(target), title, own === language ? {} : langProperties(own))] : [];
  });
  if (items.length === 0) return [];
  const heading = h('h2', {id: '__tools'}, words.tools);
  // No nav: EPUB knows no type of navigation for tools, and older checkers want a type for each.
  return [h('section', {id: 'tools', ariaLabelledBy: '__tools'}, [heading, h('ol', items)])];
}

/** The first of each kind is the landmark. The index is none: EPUBCheck takes a link of that type for the index itself. */
function landmarksNav(plan: NavPlan, words: EpubWords): Element {
  const landmark = (kinds: readonly DivisionKind[], type: string, title?: string) => {
    const found = plan.divisions.find(({division}) => kinds.includes(division.kind));
    const label = title ?? found?.division.title ?? '';
    return found ? [item(found.file, label, {'epub:type': type})] : [];
  };
  const items = [
    item(COVER_FILE, words.cover, {'epub:type': 'cover'}),
    item(`${NAV_FILE}#contents`, words.contents, {'epub:type': 'toc'}),
    ...landmark(['start', 'part', 'chapter', 'cases', 'caseStudy'], 'bodymatter', words.start),
    ...landmark(['glossary'], 'glossary'),
    ...landmark(['bibliography'], 'bibliography'),
  ];
  return nav({'epub:type': 'landmarks', hidden: true}, h('h2', words.landmarks), items);
}

function pagesNav(pages: readonly PlannedPage[], words: EpubWords): Element[] {
  if (pages.length === 0) return [];
  const items = pages.map(({number, target}) => item(hrefOf(target), String(number)));
  const semantics = {'epub:type': 'page-list', role: 'doc-pagelist', hidden: true};
  return [nav(semantics, h('h2', words.pages), items)];
}

function nav(properties: Properties, heading: Element, items: ElementContent[]): Element {
  return h('nav', properties, [heading, h('ol', items)]);
}

function item(href: string, text: string, properties: Properties = {}): Element {
  return h('li', [h('a', {href, ...properties}, text)]);
}

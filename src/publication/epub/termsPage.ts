import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Book, Division, IndexedTerm} from '../book';
import {langProperties} from './attributes';
import {hrefOf, type BookPlan} from './planBook';
import type {EpubWords} from './words/epubWords';
import {titledSection, toXhtml, typeProperties} from './xhtmlPage';

/** The document with the index of terms; undefined when no use of a term leads anywhere. */
export function termsPage(book: Book, plan: BookPlan, words: EpubWords): string | undefined {
  const divisions = new Map(plan.divisions.map(({division}) => [division.id, division]));
  const entries = book.terms.flatMap((term) => toEntry(term, {book, plan, divisions}));
  if (entries.length === 0) return undefined;
  const list = h('ul', {className: ['guide-index'], 'epub:type': 'index-entry-list'}, entries);
  const title: ElementContent = {type: 'text', value: words.terms};
  const section = titledSection(
    typeProperties('index', 'doc-index'),
    [title],
    [h('p', words.termsLead), list],
  );
  const {language} = book;
  return toXhtml({language, title: words.terms, type: 'backmatter', body: [section]});
}

type Context = {
  readonly book: Book;
  readonly plan: BookPlan;
  readonly divisions: ReadonlyMap<string, Division>;
};

function toEntry(term: IndexedTerm, context: Context): Element[] {
  const links = toLinks(term, context);
  if (links.length === 0) return [];
  const label = h('span', {'epub:type': 'index-term'}, term.label);
  const parts = links.flatMap((link, at): ElementContent[] => [
    {type: 'text', value: at === 0 ? ' ' : ', '},
    link,
  ]);
  return [h('li', {'epub:type': 'index-entry'}, [label, ...parts])];
}

/** One link for each division, to the first use there. */
function toLinks({uses}: IndexedTerm, {book, plan, divisions}: Context): Element[] {
  const seen = new Set<string>();
  return uses.flatMap((use) => {
    const division = divisions.get(use.division);
    const target = plan.targets.get(use.anchor) ?? plan.targets.get(use.division);
    if (!division || !target || seen.has(use.division)) return [];
    seen.add(use.division);
    const isForeign = division.number === undefined && division.language !== book.language;
    const properties = {
      href: hrefOf(target),
      'epub:type': 'index-locator',
      ...(isForeign && langProperties(division.language)),
    };
    return [h('a', properties, division.number ?? division.title)];
  });
}

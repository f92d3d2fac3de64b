import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Division} from '../book';
import {langProperties} from './attributes';
import {linkContent} from './linkContent';
import {markPages, pageMark, type PlannedPage} from './pageBreaks';
import type {PlannedDivision, Targets} from './planBook';
import {SEMANTICS} from './semantics';
import type {EpubWords} from './words/epubWords';
import {titledSection, toXhtml, typeProperties} from './xhtmlPage';
import {toXmlId} from './xmlId';

/** What the documents of divisions have in common. */
export type DivisionContext = {
  readonly targets: Targets;
  readonly words: EpubWords;
};

/** The document of a division. */
export function divisionPage(
  {division, file, content}: PlannedDivision,
  pages: readonly PlannedPage[],
  {targets, words}: DivisionContext,
): string {
  const {matter, type, role} = SEMANTICS[division.kind];
  const id = toXmlId(division.id);
  const body = linkContent(content, file, targets);
  markPages(body, pages, words);
  const starting = pages.filter(({target}) => target.id === id);
  const section = titledSection(
    {id, className: [`guide-${division.kind}`], ...typeProperties(type, role)},
    titleOf(division),
    body,
  );
  const marks: Element[] = starting.map((page) => pageMark(page, words));
  return toXhtml({
    language: division.language,
    title: titleText(division),
    type: matter,
    body: [...marks, section],
  });
}

/** A division's title as text: `2.3 From course to classroom`. */
export function titleText({number, title}: Division): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** A division's title with its number marked; a title in another language than `language` says which. */
export function titleOf(
  {number, title, language: own}: Division,
  language = own,
): ElementContent[] {
  const words: ElementContent = {type: 'text', value: title};
  const text = own === language ? words : h('span', langProperties(own), [words]);
  if (number === undefined) return [text];
  return [h('span', {className: ['guide-number']}, number), {type: 'text', value: ' '}, text];
}

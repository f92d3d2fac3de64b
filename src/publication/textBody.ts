import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Entry, Section, Text} from '../guide/model';
import {WORDS_SECTION} from '../guide/model';
import {entryAnchor, sectionAnchor} from './anchors';
import type {BookContext} from './bookContext';
import {renderSection} from './renderSection';
import {changeMark, changesOf, nameOfChange, stateLine} from './textState';

/** What stands between a heading and its text. */
export type SectionNote = (section: Section) => ElementContent[];

/** What an entry adds to its text. */
export type TextAdditions = {
  /** Below the summary. */
  readonly head?: ElementContent[];
  /** Below the heading of a section. */
  readonly note?: SectionNote;
  readonly end?: ElementContent[];
};

/** The body of a text: summary, state, sections under headings of level two (empty ones left out), and what its entry adds. */
export function textBodyOf(
  entry: Entry,
  text: Text,
  context: BookContext,
  {head = [], note = () => [], end = []}: TextAdditions,
): ElementContent[] {
  return [
    h('p.guide-lead', text.summary),
    ...stateLine(entry, text, context),
    ...changeMark(text, WORDS_SECTION, context),
    ...head,
    ...text.sections.flatMap((section) => sectionBody(entry, text, section, {context, note})),
    ...absentSections(text, context),
    ...end,
  ];
}

type SectionContext = {readonly context: BookContext; readonly note: SectionNote};

function sectionBody(
  entry: Entry,
  text: Text,
  section: Section,
  {context, note}: SectionContext,
): ElementContent[] {
  const anchor = entryAnchor(entry);
  const content = renderSection(section, text, anchor, context);
  if (!content.some(({type}) => type === 'element')) return [];
  const heading = section.heading
    ? [h('h2', {id: sectionAnchor(anchor, section.id)}, section.heading)]
    : [];
  return [...heading, ...changeMark(text, section.id, context), ...note(section), ...content];
}

/** What the original has and this translation has not. */
function absentSections(text: Text, context: BookContext): ElementContent[] {
  const present = new Set(text.sections.map(({id}) => id));
  const absent = changesOf(text.state).filter(
    ({id, change}) => change === 'new' && !present.has(id) && id !== WORDS_SECTION,
  );
  return absent.map((change) =>
    h(
      'p.guide-state.guide-state--behind',
      {lang: context.language},
      `${nameOfChange(change, context)}: ${context.messages.state.changes.new}`,
    ),
  );
}

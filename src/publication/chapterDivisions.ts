import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {ANNEX_PART, type ChapterEntry, type Text} from '../guide/model';
import {toLabelled} from '../guide/outline';
import {entryAnchor} from './anchors';
import type {Division} from './book';
import type {BookContext} from './bookContext';
import {creditList} from './creditList';
import {textBodyOf} from './textBody';

/** The chapters that exist in the language of the book, those of a part within it, in reading order. */
export function chapterDivisions(context: BookContext): {
  readonly guide: readonly Division[];
  /** Chapters on the guide itself, which stand behind the cases. */
  readonly annex: readonly Division[];
} {
  const chapters = chaptersOf(context);
  const start = chapters.filter(({entry}) => entry.facts.part === undefined);
  const parts = context.guide.vocabulary.parts
    .map(({id}) => ({id, chapters: chapters.filter(({entry}) => entry.facts.part === id)}))
    .filter((part) => part.chapters.length > 0)
    .map((part) => ({...part, division: partDivision(part.id, part.chapters, context)}));
  const isAnnex = ({id}: {id: string}): boolean => id === ANNEX_PART;
  return {
    guide: [
      ...start.map(({entry, text}) => chapterDivision(entry, text, context)),
      ...parts.filter((part) => !isAnnex(part)).map(({division}) => division),
    ],
    annex: parts.filter(isAnnex).map(({division}) => division),
  };
}

/** A chapter and its text in the language of the book. */
type HeldChapter = {readonly entry: ChapterEntry; readonly text: Text};

function chaptersOf({guide, language}: BookContext): readonly HeldChapter[] {
  return guide.entries.flatMap((entry) => {
    const text = entry.texts.get(language);
    return entry.kind === 'chapter' && text ? [{entry, text}] : [];
  });
}

function partDivision(
  id: string,
  chapters: readonly HeldChapter[],
  context: BookContext,
): Division {
  const {label, definition} = toLabelled(context.guide, 'parts', id, context.language);
  const [first] = chapters;
  // The annex has no number: its folder's number only puts it last.
  const number = id === ANNEX_PART ? undefined : first?.entry.facts.order[0];
  return {
    id: `part-${id}`,
    kind: 'part',
    ...(number !== undefined && {number: String(number)}),
    title: label,
    language: context.language,
    body: definition === undefined ? [] : [h('p.guide-lead', definition)],
    divisions: chapters.map(({entry, text}) => chapterDivision(entry, text, context)),
  };
}

function chapterDivision(entry: ChapterEntry, text: Text, context: BookContext): Division {
  const {part, order} = entry.facts;
  const isNumbered = part !== undefined && part !== ANNEX_PART;
  return {
    id: entryAnchor(entry),
    kind: 'chapter',
    ...(isNumbered && {number: order.join('.')}),
    title: text.title,
    language: text.language,
    body: textBodyOf(entry, text, context, {
      head: evidenceLine(entry, context),
      end: creditList(entry, text, context),
    }),
    divisions: [],
  };
}

function evidenceLine({facts}: ChapterEntry, context: BookContext): ElementContent[] {
  if (facts.evidence === undefined) return [];
  const {guide, language, messages} = context;
  const {label} = toLabelled(guide, 'chapter-evidence', facts.evidence, language);
  return [h('p.guide-evidence', `${messages.evidence}: ${label}`)];
}

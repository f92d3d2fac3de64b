import {entryPath} from '../../guide/addresses';
import {DEFAULT_LANGUAGE, isLanguage, shownLanguage, type Language} from '../../guide/languages';
import type {Entry, EntryKind, Guide} from '../../guide/model';
import {toLabelled, toOutline, type EntryOutline, type Labelled} from '../../guide/outline';
import type {Recognition} from '../../guide/schemas/recognition';

/** All that the page of the yearly mark needs in one language; JSON. */
export type RecognitionPageData = {
  /** What a practice is chosen by, in the order of the vocabulary. */
  readonly criteria: readonly Labelled[];
  /** The sheet that the criteria come from; its chapter's language may differ from the reader's. */
  readonly sheet?: LinkData;
  /** The case whose tradition is the model. */
  readonly model?: LinkData;
  /** The latest year first. */
  readonly marks: readonly MarkData[];
};

/** A link to a text of the guide: address without base path and language, title and its language. */
export type LinkData = {
  readonly path: string;
  readonly title: string;
  readonly language: Language;
};

/** The mark of one year in words. */
export type MarkData = {
  readonly year: number;
  readonly caseStudy: EntryOutline;
  readonly criteria: readonly Labelled[];
  readonly reasons: Words;
  readonly decidedBy: Words;
  /** ISO 8601 day, month or year, when it is known. */
  readonly decidedOn?: string;
};

/** A text with the language it is written in. */
export type Words = {readonly text: string; readonly language: Language};

/** The address of the page without base path and language. */
export const RECOGNITION_PATH = '/practice-of-the-year/';

/** The chapter with the sheet of criteria, and the section in which the sheet stands. */
const SHEET = {chapter: 'trust-and-recognition', section: 'tool'};

/** The city's tradition from which five of the criteria are taken. */
const MODEL_CASE = 'educator-of-the-year';

/** The page that says what the mark is and lists the marks that were given. */
export function toRecognitionPage(guide: Guide, language: Language): RecognitionPageData {
  const chapter = findEntry(guide, 'chapter', SHEET.chapter);
  const model = findEntry(guide, 'caseStudy', MODEL_CASE);
  return {
    criteria: guide.vocabulary['recognition-criteria'].map(({id}) =>
      toLabelled(guide, 'recognition-criteria', id, language),
    ),
    marks: guide.recognitions.flatMap((mark) => toMark(guide, mark, language)),
    ...(chapter && {sheet: toLink(chapter, language, `#${SHEET.section}`)}),
    ...(model && {model: toLink(model, language)}),
  };
}

/** The years in which a case was the practice of the year, the latest first; mostly none. */
export function recognitionsOf({recognitions}: Guide, caseId: string): readonly number[] {
  return recognitions.filter(({caseStudy}) => caseStudy === caseId).map(({year}) => year);
}

/**
 * Where the mark of a year stands on the page.
 *
 * @example recognitionAnchor(2027) // => 'year-2027'
 */
export function recognitionAnchor(year: number): string {
  return `year-${year}`;
}

function toMark(guide: Guide, mark: Recognition, language: Language): readonly MarkData[] {
  const entry = findEntry(guide, 'caseStudy', mark.caseStudy);
  // A case with faults is not in the guide; those are told, and its mark comes back with it.
  if (!entry) return [];
  const {year, decidedOn} = mark;
  return [
    {
      year,
      caseStudy: toOutline(entry, language),
      criteria: mark.criteria.map((id) => toLabelled(guide, 'recognition-criteria', id, language)),
      reasons: inWordsFor(mark.reasons, language),
      decidedBy: inWordsFor(mark.decidedBy, language),
      ...(decidedOn !== undefined && {decidedOn}),
    },
  ];
}

function inWordsFor(texts: Recognition['reasons'], language: Language): Words {
  const available = Object.keys(texts).filter(isLanguage);
  const shown = shownLanguage(language, available, DEFAULT_LANGUAGE);
  return {text: texts[shown] ?? texts.en, language: shown};
}

function findEntry({entries}: Guide, kind: EntryKind, id: string): Entry | undefined {
  return entries.find((entry) => entry.kind === kind && entry.id === id);
}

function toLink(entry: Entry, language: Language, anchor = ''): LinkData {
  const {title, state} = toOutline(entry, language);
  return {path: entryPath(entry) + anchor, title, language: state.summaryLanguage};
}

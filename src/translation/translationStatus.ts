import {entryPath} from '../guide/addresses';
import type {Issue} from '../guide/issue';
import type {Language} from '../guide/languages';
import {LANGUAGES} from '../guide/languages';
import type {Entry, EntryKind, Guide, SectionChange, Text} from '../guide/model';
import {placeOf} from '../guide/place';
import {originalOf} from './textPath';

/** What exists in which language and how far it is behind: plain data for the command, the status page and `translations.json`. */
export type TranslationStatus = {
  /** In the order of the guide. */
  readonly entries: readonly EntryStatus[];
  /** Translations whose original is gone, by file. */
  readonly orphans: readonly OrphanStatus[];
  readonly counts: Readonly<Record<Language, Readonly<Record<EntryKind, StatusCounts>>>>;
};

export type EntryStatus = {
  readonly kind: EntryKind;
  readonly id: string;
  /** Address without base path and language. */
  readonly path: string;
  readonly original: Language;
  /** How many parts of the original are tracked: its sections, and title with summary and disclaimer as one. */
  readonly sectionCount: number;
  readonly texts: Readonly<Record<Language, TextStatus>>;
};

/** One entry in one language. */
export type TextStatus =
  | {readonly state: 'missing'}
  | {readonly state: 'original'; readonly title: string; readonly file: string}
  | (TranslatedStatus & {readonly state: 'current'})
  | (TranslatedStatus & {readonly state: 'behind'; readonly sections: readonly SectionChange[]});

type TranslatedStatus = {
  readonly title: string;
  readonly file: string;
  readonly review: 'none' | 'reviewed';
  /** Role or institution. */
  readonly reviewedBy?: string;
  /** ISO 8601 date. */
  readonly reviewedOn?: string;
  /** How the first version came about, when somebody has said. */
  readonly made?: 'human' | 'machine-draft';
};

export type OrphanStatus = {
  readonly file: string;
  readonly kind: EntryKind;
  readonly language: Language;
};

/** What is counted, in the order of the table. `reviewed` counts translations that are in another column as well. */
export const COUNTED = ['original', 'current', 'behind', 'missing', 'orphan', 'reviewed'] as const;

/** How many texts of a language and a kind are in each state. */
export type StatusCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** The kinds of entry in the order in which they are listed. */
export const KINDS: readonly EntryKind[] = ['chapter', 'caseStudy', 'newsItem'];

/** The status of all texts of a guide; orphans, which no guide holds, are taken from the issues found with it. */
export function toTranslationStatus(
  guide: Guide,
  issues: readonly Issue[] = [],
): TranslationStatus {
  const entries = guide.entries.map(toEntryStatus);
  const orphans = listOrphans(issues);
  const counts = byLanguage((language) => ({
    chapter: count(entries, orphans, language, 'chapter'),
    caseStudy: count(entries, orphans, language, 'caseStudy'),
    newsItem: count(entries, orphans, language, 'newsItem'),
  }));
  return {entries, orphans, counts};
}

function toEntryStatus(entry: Entry): EntryStatus {
  const {kind, id, original} = entry;
  return {
    kind,
    id,
    path: entryPath(entry),
    original,
    sectionCount: (originalOf(entry)?.sections.length ?? 0) + 1,
    texts: byLanguage((language) => toTextStatus(entry.texts.get(language))),
  };
}

function toTextStatus(text: Text | undefined): TextStatus {
  if (!text) return {state: 'missing'};
  const {title, file, translation, state} = text;
  if (!translation || state.kind === 'original') return {state: 'original', title, file};
  const {review, reviewedBy, reviewedOn, kind: made} = translation;
  const base = {
    title,
    file,
    review,
    ...(reviewedBy !== undefined && {reviewedBy}),
    ...(reviewedOn !== undefined && {reviewedOn}),
    ...(made !== undefined && {made}),
  };
  return state.kind === 'behind'
    ? {state: 'behind', ...base, sections: state.sections}
    : {state: 'current', ...base};
}

function listOrphans(issues: readonly Issue[]): readonly OrphanStatus[] {
  return issues.flatMap(({rule, file}) => {
    if (rule !== 'translation-without-original') return [];
    const place = placeOf(file);
    return 'key' in place ? [{file, kind: place.kind, language: place.language}] : [];
  });
}

function count(
  entries: readonly EntryStatus[],
  orphans: readonly OrphanStatus[],
  language: Language,
  kind: EntryKind,
): StatusCounts {
  const texts = entries.filter((entry) => entry.kind === kind).map(({texts}) => texts[language]);
  const inState = (state: TextStatus['state']): number =>
    texts.filter((text) => text.state === state).length;
  const isHere = (orphan: OrphanStatus): boolean =>
    orphan.language === language && orphan.kind === kind;
  return {
    original: inState('original'),
    current: inState('current'),
    behind: inState('behind'),
    missing: inState('missing'),
    orphan: orphans.filter(isHere).length,
    reviewed: texts.filter((text) => 'review' in text && text.review === 'reviewed').length,
  };
}

function byLanguage<T>(valueOf: (language: Language) => T): Record<Language, T> {
  const pairs = LANGUAGES.map((language): [Language, T] => [language, valueOf(language)]);
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(pairs) as Record<Language, T>;
}

import {entryPath} from './addresses';
import {LANGUAGES, shownLanguage, type Language} from './languages';
import type {
  Entry,
  EntryKind,
  Guide,
  NewsItem,
  SectionChange,
  Source,
  Term,
  TermId,
  Text,
  VocabularyName,
  When,
} from './model';
import {toPictureCredits, type PictureCredit} from './pictureCredits';

/** What a page of one language says of an entry besides its text; JSON, so that it travels from build to page. */
export type EntryOutline = {
  readonly kind: EntryKind;
  readonly id: string;
  /** Address without base path and language. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly state: TextOutline;
};

/** In which language a page shows its text, how that text stands to its original, and what there is in others. */
export type TextOutline = {
  /** The language of the text on the page. */
  readonly shown: Language;
  /** The language of title and summary in lists, which may exist where the text does not. */
  readonly summaryLanguage: Language;
  readonly original: Language;
  /** The languages that have a text, in the order of `LANGUAGES`. */
  readonly available: readonly Language[];
  /** Sections of the shown text that are behind the original; empty for the original and for what is up to date. */
  readonly behind: readonly SectionChange[];
  /** How many sections the original has, title and summary counted as one. */
  readonly sectionCount: number;
  readonly review: 'none' | 'reviewed';
  readonly reviewedBy?: string;
  /** ISO 8601 date. */
  readonly reviewedOn?: string;
  /** How the first version of a translation came about; absent when nobody has said. */
  readonly translationKind?: 'human' | 'machine-draft';
};

/** A coded value with its word in the reader's language. */
export type Labelled = {readonly id: TermId; readonly label: string; readonly definition?: string};

export type NewsOutline = EntryOutline & {
  readonly kind: 'newsItem';
  readonly when: When;
  readonly places: readonly string[];
  readonly evidence: Labelled;
  readonly caseStudies: readonly EntryOutline[];
  readonly sources: readonly Source[];
  readonly disclaimer?: Disclaimer;
  /** Absent when it has none. */
  readonly pictures?: readonly PictureCredit[];
};

/** The wording that a source asks to be carried along, with its language. */
export type Disclaimer = {readonly text: string; readonly language: Language};

/** The text of an entry that a reader of `language` sees: her own, else the default language's, else the original. */
export function shownText(entry: Entry, language: Language): Text {
  const text = entry.texts.get(shownLanguage(language, [...entry.texts.keys()], entry.original));
  if (text === undefined) throw new Error(`Entry ${entry.id} has no text`);
  return text;
}

/** What a page in `language` says of the entry. */
export function toOutline(entry: Entry, language: Language): EntryOutline {
  const text = shownText(entry, language);
  const words = wordsFor(entry, language) ?? text;
  return {
    kind: entry.kind,
    id: entry.id,
    path: entryPath(entry),
    title: words.title,
    summary: words.summary,
    state: {
      shown: text.language,
      summaryLanguage: words === text ? text.language : language,
      ...toTextOutline(entry, text),
    },
  };
}

function toTextOutline(
  entry: Entry,
  {state, translation}: Text,
): Omit<TextOutline, 'shown' | 'summaryLanguage'> {
  const original = entry.texts.get(entry.original);
  return {
    original: entry.original,
    available: LANGUAGES.filter((each) => entry.texts.has(each)),
    behind: state.kind === 'behind' ? state.sections : [],
    sectionCount: (original?.sections.length ?? 0) + 1,
    review: translation?.review ?? 'none',
    ...(translation?.reviewedBy && {reviewedBy: translation.reviewedBy}),
    ...(translation?.reviewedOn && {reviewedOn: translation.reviewedOn}),
    ...(translation?.kind && {translationKind: translation.kind}),
  };
}

/** Title and summary that exist in a language although the text does not. */
function wordsFor(entry: Entry, language: Language): {title: string; summary: string} | undefined {
  if (entry.texts.has(language) || entry.kind !== 'caseStudy') return undefined;
  return entry.facts.inOtherLanguages[language];
}

/** The word for a coded value; the id itself where the vocabulary has none (which the check reports). */
export function toLabelled(
  guide: Guide,
  vocabulary: VocabularyName,
  id: TermId,
  language: Language,
): Labelled {
  const term: Term | undefined = guide.vocabulary[vocabulary].find((each) => each.id === id);
  const definition = term?.definition?.[language];
  return {id, label: term?.label[language] ?? id, ...(definition && {definition})};
}

/** The outlines of the case studies with these ids, unknown ids left out. */
export function toCaseOutlines(
  guide: Guide,
  ids: readonly string[],
  language: Language,
): readonly EntryOutline[] {
  return ids
    .map((id) => guide.entries.find((entry) => entry.kind === 'caseStudy' && entry.id === id))
    .filter((entry) => entry !== undefined)
    .map((entry) => toOutline(entry, language));
}

/** What the page of a news item shows around its text. */
export function toNewsOutline(
  guide: Guide,
  entry: Extract<Entry, {kind: 'newsItem'}>,
  language: Language,
): NewsOutline {
  const facts: NewsItem = entry.facts;
  const disclaimer = toDisclaimer(entry, language);
  const pictures = toPictureCredits(entry, shownText(entry, language));
  return {
    ...toOutline(entry, language),
    kind: 'newsItem',
    when: facts.when,
    places: facts.places,
    evidence: toLabelled(guide, 'evidence', facts.evidence, language),
    caseStudies: toCaseOutlines(guide, facts.caseStudies, language),
    sources: facts.sources,
    ...(disclaimer && {disclaimer}),
    ...(pictures.length > 0 && {pictures}),
  };
}

/** The disclaimer of the text that is shown, else of the original: a disclaimer is never lost. */
export function toDisclaimer(entry: Entry, language: Language): Disclaimer | undefined {
  for (const text of [shownText(entry, language), entry.texts.get(entry.original)]) {
    if (text?.disclaimer) return {text: text.disclaimer, language: text.language};
  }
  return undefined;
}

/** News items with the latest first; those whose time the source does not give come last. */
export function byTimeDescending(a: {readonly when: When}, b: {readonly when: When}): number {
  return (b.when.from ?? '').localeCompare(a.when.from ?? '');
}

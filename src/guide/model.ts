import type {Root} from 'mdast';
import type {Language} from './languages';
import type {Reference} from './schemas/bibliography';
import type {Edition} from './schemas/edition';
import type {Picture} from './schemas/pictures';
import type {Recognition} from './schemas/recognition';

/** The whole content of the site as one value; `readGuide` makes it, everything else reads it. */
export type Guide = {
  /** Chapters in reading order, then case studies and news items by id. */
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** The works that texts cite, in the order of their list. */
  readonly references: readonly Reference[];
  /** The yearly marks that the editors have given, the latest first. */
  readonly recognitions: readonly Recognition[];
  /** Of the publications; absent when no file names one. */
  readonly edition?: Edition;
};

/** A chapter, case study or news item with all its texts. */
export type Entry = ChapterEntry | CaseStudyEntry | NewsItemEntry;

export type ChapterEntry = EntryBase & {readonly kind: 'chapter'; readonly facts: Chapter};
export type CaseStudyEntry = EntryBase & {readonly kind: 'caseStudy'; readonly facts: CaseStudy};
export type NewsItemEntry = EntryBase & {readonly kind: 'newsItem'; readonly facts: NewsItem};

/** The kinds of entry. */
export type EntryKind = Entry['kind'];

type EntryBase = {
  /** Language-neutral, unique within its kind, and the last part of the address. */
  readonly id: string;
  /** The language in which the entry was written. */
  readonly original: Language;
  /** At least the original, in the order of `LANGUAGES`. */
  readonly texts: ReadonlyMap<Language, Text>;
};

/** One entry in one language. */
export type Text = {
  readonly language: Language;
  readonly title: string;
  /** At most 300 characters; also the description of the page. */
  readonly summary: string;
  /** In the order of the file. Text before the first level-two heading has the id `intro`. */
  readonly sections: readonly Section[];
  /** Path from the site directory, with `/`. */
  readonly file: string;
  /** The wording the source asks to be carried along, in this language. */
  readonly disclaimer?: string;
  /** Absent on the original. */
  readonly translation?: Translation;
  /** Whether the text still says what its original says. */
  readonly state: TextState;
};

/** A text is the original, a translation that is up to date, or one of which sections are behind the original. */
export type TextState =
  | {readonly kind: 'original'}
  | {readonly kind: 'current'}
  | {readonly kind: 'behind'; readonly sections: readonly SectionChange[]};

/**
 * A section in which translation and original differ since the translation was stamped: `changed` in the original, `new` in the
 * original (the translation may lack it), `removed` from the original. In the order of the original, removed ones last.
 */
export type SectionChange = {
  readonly id: SectionId;
  /** Heading in the language of the translation, else in that of the original; empty for `WORDS_SECTION` and `intro`. */
  readonly heading: string;
  readonly change: 'changed' | 'new' | 'removed';
};

/** What a translation says of itself. */
export type Translation = {
  readonly of: Language;
  /** The fingerprints of the original's sections when the translation was last compared with them. */
  readonly sections: Readonly<Record<SectionId, Fingerprint>>;
  /** How the first version came about; absent when nobody has said. */
  readonly kind?: 'human' | 'machine-draft';
  /** Whether a specialist who is a native speaker has read it. */
  readonly review: 'none' | 'reviewed';
  /** Role or institution, not a person. */
  readonly reviewedBy?: string;
  /** ISO 8601 date. */
  readonly reviewedOn?: string;
};

/** A short hash of what a section says; see `fingerprint.ts`. */
export type Fingerprint = string;

/** The id of the text before the first level-two heading. */
export const INTRO = 'intro';

/** The part whose chapters tell about the guide itself. */
export const ANNEX_PART = 'about';

/** The id under which title, summary and disclaimer are tracked, as if they were a section; no heading may have it. */
export const WORDS_SECTION = 'front-matter';

/** The part of a text under one level-two heading. */
export type Section = {
  readonly id: SectionId;
  /** Plain text of the heading; empty for `intro`. */
  readonly heading: string;
  /** Markdown of the section without its heading, as written (line endings are LF). */
  readonly markdown: string;
  /** The section's syntax tree without its heading; positions are those of the whole file. */
  readonly tree: Root;
};

/** An explicit heading id, the same in every language: `context` in `## Kontekstas {#context}`. */
export type SectionId = string;

/** The id of a term in one of the vocabulary files. */
export type TermId = string;

/** Coded facts of a chapter. */
export type Chapter = {
  /** Folder of the chapter without its number: `professional-development`; absent for part 0. */
  readonly part?: TermId;
  /** Numbers before folder and file name: `[1, 5]`. */
  readonly order: readonly number[];
  readonly evidence?: TermId;
  readonly caseStudies: readonly string[];
  readonly pictures?: readonly Picture[];
};

/** Coded facts of a case study: one truth for all languages. What the source does not give is absent. */
export type CaseStudy = {
  /** ISO 3166-1 alpha-2; the first is home. */
  readonly countries: readonly TermId[];
  readonly places: readonly string[];
  readonly organisations: readonly Organisation[];
  readonly period?: Period;
  readonly themes: readonly TermId[];
  readonly activities: readonly TermId[];
  readonly audience: readonly TermId[];
  readonly topics: readonly TermId[];
  /** Levels of education (ISCED 2011), as far as the practice is for some of them. */
  readonly levels: readonly TermId[];
  /** What keeps people away from learning, where the practice is about it. */
  readonly barriers: readonly TermId[];
  readonly delivery?: TermId;
  readonly effort?: Effort;
  readonly programme?: Programme;
  readonly evidence: TermId;
  /** What the claims of a section rest on, by section id; see `claimOf`. */
  readonly claims: Readonly<Record<SectionId, TermId>>;
  /** What a first small try elsewhere takes, as the guide estimates it. */
  readonly transfer?: Effort;
  readonly reuse: readonly Reuse[];
  readonly chapters: readonly string[];
  readonly sources: readonly Source[];
  /** SPDX identifier. */
  readonly licence: string;
  readonly pictures?: readonly Picture[];
  /** Title and summary for readers of languages without a translation. */
  readonly inOtherLanguages: Partial<
    Record<Language, {readonly title: string; readonly summary: string}>
  >;
};

/** Coded facts of a news item. */
export type NewsItem = {
  /** When it happened, as far as the source says. */
  readonly when: When;
  readonly countries: readonly TermId[];
  readonly places: readonly string[];
  readonly evidence: TermId;
  readonly caseStudies: readonly string[];
  readonly sources: readonly Source[];
  readonly licence: string;
  readonly pictures?: readonly Picture[];
};

/** A time as a source gives it: never more exact than the source. */
export type When = {
  /** ISO 8601 date, month or year (`2016-12-29`, `2016-09`, `2016`); absent when the source gives none. */
  readonly from?: string;
  /** End of an interval, in the same form. */
  readonly to?: string;
  /** The part that we concluded and the source does not state. */
  readonly inferred?: 'year';
};

/** First and last day, month or year of a practice (ISO 8601); an absent end is not stated. */
export type Period = {readonly from?: string; readonly to?: string; readonly ongoing?: boolean};

export type Organisation = {readonly name: string; readonly kind: TermId; readonly role: TermId};

/** What a practice takes. */
export type Effort = {
  /** Working hours of all staff together. */
  readonly staffHours?: number;
  readonly costBand?: TermId;
};

/** A try of the practice elsewhere, as those who tried it tell it. */
export type Reuse = {
  /** Role or kind of person, no name. */
  readonly role: string;
  readonly institution: string;
  readonly country: TermId;
  /** ISO 8601 date, month or year. */
  readonly date: string;
  readonly changed: string;
  /** Absent when nobody has told. */
  readonly result?: string;
  /** BCP 47, of the words above. */
  readonly language: string;
};

export type Programme = {
  readonly name: TermId;
  readonly action?: string;
  readonly projectNumber?: string;
  /** Euros. */
  readonly grant?: number;
};

/** Where the facts of an entry come from. */
export type Source = {
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  readonly kind: TermId;
  readonly address?: string;
  /** ISO 8601 date on which it was seen or published, when known. */
  readonly date?: string;
};

/** All vocabulary files by name (`themes`, `countries`, `glossary` …). */
export type Vocabulary = Readonly<Record<VocabularyName, readonly Term[]>>;

/** The vocabulary files that content refers to, without their ending. */
export const VOCABULARIES = [
  'activities',
  'audiences',
  'chapter-evidence',
  'claims',
  'cost-bands',
  'countries',
  'delivery',
  'education-levels',
  'evidence',
  'glossary',
  'inclusion-barriers',
  'organisation-kinds',
  'organisation-roles',
  'parts',
  'programmes',
  'recognition-criteria',
  'source-kinds',
  'themes',
  'topics',
] as const;

export type VocabularyName = (typeof VOCABULARIES)[number];

/** A coded value with its words in every language. */
export type Term = {
  readonly id: TermId;
  readonly label: Readonly<Record<Language, string>>;
  readonly definition?: Readonly<Record<Language, string>>;
  /** Other accepted words for the same thing, for search and for checks of wording. */
  readonly variants?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Languages whose label still waits for a specialist. */
  readonly awaitingSpecialist: readonly Language[];
};

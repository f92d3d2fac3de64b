import {isRecord} from '../guide/isRecord';
import {isLanguage, LANGUAGES, type Language} from '../guide/languages';
import type {EntryKind, TermId} from '../guide/model';
import type {Lexicons} from './indexAnalyzer';
import type {PackedPostings} from './postings';
import type {SearchText} from './searchPage';
import {readFields, SEARCH_FILE_VERSION, type SearchFailure} from './wire';

/** A file that holds the items from `first` to before that of the next file. */
export type FileRange<First> = {readonly name: string; readonly first: First};

/** What is known of a page before its texts are loaded. */
export type PageFacts = {
  readonly kind: EntryKind;
  /** Language of headings and bodies. */
  readonly language: Language;
  readonly themes: readonly TermId[];
  readonly countries: readonly TermId[];
  /** Its head and its sections. Documents are numbered page by page. */
  readonly documentCount: number;
};

/** Where the pages that are in other languages only stand by concept, and by what words they are named. */
export type ConceptTable = {
  /** Name of the file with the pages. */
  readonly name: string;
  /** The words for each concept in the reader's language. */
  readonly labels: readonly (readonly string[])[];
};

/** What is needed to understand a query and to know which other files to load. */
export type HeadFile = {
  readonly version: typeof SEARCH_FILE_VERSION;
  readonly language: Language;
  readonly lexicons: Lexicons;
  readonly pages: readonly PageFacts[];
  /** By first key. */
  readonly shards: readonly FileRange<string>[];
  /** By first page. */
  readonly texts: readonly FileRange<number>[];
  /** Absent where every page has a text in the reader's language. */
  readonly concepts?: ConceptTable;
};

/** The postings of a range of keys. */
export type ShardFile = PackedPostings & {readonly version: typeof SEARCH_FILE_VERSION};

/** The words of some pages in order. */
export type TextsFile = {
  readonly version: typeof SEARCH_FILE_VERSION;
  readonly pages: readonly SearchText[];
};

/** For each concept of the table the numbers of its pages, those that are most about it first. */
export type ConceptsFile = {
  readonly version: typeof SEARCH_FILE_VERSION;
  readonly pages: readonly (readonly number[])[];
};

const KINDS: readonly EntryKind[] = ['chapter', 'caseStudy', 'newsItem'];

/** The pages as the file has them: columns compress better than rows. */
export type PackedPages = {
  /** One digit for each page. */
  readonly kinds: string;
  readonly languages: string;
  readonly documentCounts: readonly number[];
  /** With commas between the ids of a page. */
  readonly themes: readonly string[];
  readonly countries: readonly string[];
};

/** The pages as the file has them. */
export function packPages(pages: readonly PageFacts[]): PackedPages {
  return {
    kinds: pages.map(({kind}) => KINDS.indexOf(kind)).join(''),
    languages: pages.map(({language}) => LANGUAGES.indexOf(language)).join(''),
    documentCounts: pages.map(({documentCount}) => documentCount),
    themes: pages.map(({themes}) => themes.join(',')),
    countries: pages.map(({countries}) => countries.join(',')),
  };
}

/** The head in a parsed JSON value, or why it is none. What the lexicons hold is not looked at. */
export function readHead(unsafeValue: unknown): HeadFile | SearchFailure {
  const fields = readFields(unsafeValue);
  if (typeof fields === 'string') return fields;
  const {language, lexicons, pages, shards, texts, concepts} = fields;
  const facts = readPages(pages);
  if (!isLanguage(language) || !isLexicons(lexicons) || facts === undefined) return 'damaged';
  if (!isRanges(shards, isString) || !isRanges(texts, isNumber)) return 'damaged';
  const head = {
    version: SEARCH_FILE_VERSION,
    language,
    lexicons,
    pages: facts,
    shards,
    texts,
  } as const;
  if (concepts === undefined) return head;
  return isConceptTable(concepts) ? {...head, concepts} : 'damaged';
}

/** The postings in a parsed JSON value, still packed, or why there are none. */
export function readShard(unsafeValue: unknown): ShardFile | SearchFailure {
  const fields = readFields(unsafeValue);
  if (typeof fields === 'string') return fields;
  const {keys, documents} = fields;
  if (!isString(keys) || !isString(documents)) return 'damaged';
  return {version: SEARCH_FILE_VERSION, keys, documents};
}

/** The texts in a parsed JSON value, or why there are none. */
export function readTexts(unsafeValue: unknown): TextsFile | SearchFailure {
  const fields = readFields(unsafeValue);
  if (typeof fields === 'string') return fields;
  const {pages} = fields;
  return isListOf(pages, isText) ? {version: SEARCH_FILE_VERSION, pages} : 'damaged';
}

/** The pages of the concepts in a parsed JSON value, or why there are none. */
export function readConcepts(unsafeValue: unknown): ConceptsFile | SearchFailure {
  const fields = readFields(unsafeValue);
  if (typeof fields === 'string') return fields;
  const {pages} = fields;
  const isNumbers = (unsafeList: unknown) => isListOf(unsafeList, isNumber);
  return isListOf(pages, isNumbers) ? {version: SEARCH_FILE_VERSION, pages} : 'damaged';
}

function readPages(unsafeValue: unknown): PageFacts[] | undefined {
  if (!isRecord(unsafeValue)) return undefined;
  const {kinds, languages, documentCounts, themes, countries} = unsafeValue;
  if (!isString(kinds) || !isString(languages) || !isListOf(documentCounts, isNumber))
    return undefined;
  if (!isListOf(themes, isString) || !isListOf(countries, isString)) return undefined;
  const pages = documentCounts.flatMap((documentCount, place) => {
    const kind = KINDS[Number(kinds[place])];
    const language = LANGUAGES[Number(languages[place])];
    if (kind === undefined || language === undefined || documentCount < 1) return [];
    const [theme, country] = [themes[place], countries[place]].map(readIds);
    return [{kind, language, documentCount, themes: theme ?? [], countries: country ?? []}];
  });
  return pages.length === documentCounts.length ? pages : undefined;
}

function readIds(ids: string | undefined): string[] {
  return ids === undefined || ids === '' ? [] : ids.split(',');
}

function isLexicons(unsafeValue: unknown): unsafeValue is Lexicons {
  return (
    isRecord(unsafeValue) &&
    Object.entries(unsafeValue).every(
      ([language, unsafeLexicon]) => isRecord(unsafeLexicon) && unsafeLexicon.language === language,
    )
  );
}

function isRanges<First>(
  unsafeValue: unknown,
  isFirst: (unsafeFirst: unknown) => unsafeFirst is First,
): unsafeValue is FileRange<First>[] {
  const isRange = (unsafeRange: unknown): unsafeRange is FileRange<First> =>
    isRecord(unsafeRange) && isString(unsafeRange.name) && isFirst(unsafeRange.first);
  return isListOf(unsafeValue, isRange);
}

function isConceptTable(unsafeValue: unknown): unsafeValue is ConceptTable {
  if (!isRecord(unsafeValue) || !isString(unsafeValue.name)) return false;
  return isListOf(unsafeValue.labels, (unsafeLabels) => isListOf(unsafeLabels, isString));
}

function isText(unsafeValue: unknown): unsafeValue is SearchText {
  return (
    isRecord(unsafeValue) &&
    ['id', 'address', 'title', 'summary', 'about', 'body'].every((name) =>
      isString(unsafeValue[name]),
    ) &&
    isLanguage(unsafeValue.titleLanguage) &&
    isListOf(unsafeValue.sections, isSection)
  );
}

function isSection(unsafeValue: unknown): unsafeValue is SearchText['sections'][number] {
  return (
    isRecord(unsafeValue) && ['id', 'heading', 'body'].every((name) => isString(unsafeValue[name]))
  );
}

function isListOf<Item>(
  unsafeValue: unknown,
  isItem: (unsafeItem: unknown) => unsafeItem is Item,
): unsafeValue is Item[];
function isListOf(unsafeValue: unknown, isItem: (unsafeItem: unknown) => boolean): boolean;
function isListOf(unsafeValue: unknown, isItem: (unsafeItem: unknown) => boolean): boolean {
  return Array.isArray(unsafeValue) && unsafeValue.every(isItem);
}

function isString(unsafeValue: unknown): unsafeValue is string {
  return typeof unsafeValue === 'string';
}

function isNumber(unsafeValue: unknown): unsafeValue is number {
  return Number.isSafeInteger(unsafeValue) && Number(unsafeValue) >= 0;
}

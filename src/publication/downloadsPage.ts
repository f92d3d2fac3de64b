import {entryPath} from '../guide/addresses';
import {fillMessage} from '../guide/fillMessage';
import {formatTime} from '../guide/formatTime';
import {LANGUAGES, type Language} from '../guide/languages';
import type {ChapterEntry, Guide} from '../guide/model';
import {toLabelled, type Labelled} from '../guide/outline';
import {contentCode} from './contentCode';
import {countWords, stateWords} from './coverageWords';
import type {DownloadCoverage, DownloadFile, LanguageDownloads} from './downloads';
import {toDownloadsData, toShownFile, type ChapterDownloads, type ShownFile} from './downloadsData';
import {BOOK_MESSAGES} from './messages/bookMessages';

/** All that the page of finished files needs in one language; JSON. */
export type DownloadsPageData = {
  /** The files that hold the whole guide: books first, then the archive. */
  readonly whole: readonly WholeFile[];
  /** What they hold, in sentences. */
  readonly coverage: readonly string[];
  /** How many files were made before the content last changed. */
  readonly behind: 'none' | 'some' | 'all';
  readonly others: readonly OtherDownloads[];
  /** Chapters that have files, part by part; no part for those of part 0. */
  readonly groups: readonly DownloadGroup[];
};

/** A file with the whole guide and its edition in words. */
export type WholeFile = ShownFile & {readonly edition: string};

/** What another language has. */
export type OtherDownloads = {readonly language: Language; readonly files: readonly ShownFile[]};

export type DownloadGroup = {
  readonly part?: Labelled;
  readonly chapters: readonly DownloadChapter[];
};

/** A chapter and its files. */
export type DownloadChapter = ChapterDownloads & {
  readonly id: string;
  readonly title: string;
  /** Address of its page without base path and language. */
  readonly path: string;
};

/** What the page of a language says of the finished files, from those of all languages. */
export function toDownloadsPage(
  guide: Guide,
  language: Language,
  all: ReadonlyMap<Language, LanguageDownloads>,
): DownloadsPageData {
  const downloads = all.get(language);
  const {code} = contentCode(guide, language);
  const files = downloads?.files ?? [];
  const whole = files.filter(isWhole);
  return {
    whole: whole.map((file) => ({...toShownFile(file), edition: editionWords(file, language)})),
    coverage: downloads && whole.length > 0 ? coverageSentences(downloads.coverage, language) : [],
    behind: behindOf(files, code),
    others: LANGUAGES.filter((each) => each !== language).flatMap((other) =>
      toOther(other, all.get(other)),
    ),
    groups: toGroups(guide, language, toDownloadsData(downloads, code).chapters),
  };
}

function isWhole({kind}: DownloadFile): boolean {
  return kind === 'book' || kind === 'archive';
}

function editionWords({date}: DownloadFile, language: Language): string {
  const {edition} = BOOK_MESSAGES[language];
  return fillMessage(edition, {date: [formatTime({from: date}, language)]}).join('');
}

function coverageSentences(coverage: DownloadCoverage, language: Language): readonly string[] {
  const {coverage: messages} = BOOK_MESSAGES[language];
  const {kinds, originals, behind, reviewed} = coverage;
  const state = {originals, behind: {length: behind}, reviewed};
  return [
    ...kinds.filter(({total}) => total > 0).map((kind) => countWords(kind, messages, language)),
    ...stateWords(state, messages, language),
  ];
}

function behindOf(files: readonly DownloadFile[], code: string): DownloadsPageData['behind'] {
  const count = files.filter((file) => file.code !== code).length;
  if (count === 0) return 'none';
  return count === files.length ? 'all' : 'some';
}

function toOther(
  language: Language,
  downloads: LanguageDownloads | undefined,
): readonly OtherDownloads[] {
  const files = downloads?.files.filter(isWhole).map(toShownFile) ?? [];
  return files.length === 0 ? [] : [{language, files}];
}

/** Files of chapters that the guide no longer has in the language are left out. */
function toGroups(
  guide: Guide,
  language: Language,
  downloads: Readonly<Record<string, ChapterDownloads>>,
): readonly DownloadGroup[] {
  const chapters = guide.entries.flatMap((entry) =>
    entry.kind === 'chapter' ? toChapter(entry, language, downloads[entry.id]) : [],
  );
  const parts = new Set(chapters.map(({part}) => part));
  return [...parts].map((part) => ({
    ...(part !== undefined && {part: toLabelled(guide, 'parts', part, language)}),
    chapters: chapters.filter((each) => each.part === part).map(({chapter}) => chapter),
  }));
}

function toChapter(
  entry: ChapterEntry,
  language: Language,
  downloads: ChapterDownloads | undefined,
): readonly {readonly part: string | undefined; readonly chapter: DownloadChapter}[] {
  const text = entry.texts.get(language);
  if (text === undefined || downloads === undefined) return [];
  const chapter = {...downloads, id: entry.id, title: text.title, path: entryPath(entry)};
  return [{part: entry.facts.part, chapter}];
}

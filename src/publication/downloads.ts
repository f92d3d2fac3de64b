import type {Language} from '../guide/languages';
import type {EntryKind} from '../guide/model';

/** The folder of the project, and of each language's site, that holds what `npm run publication` makes. */
export const DOWNLOADS_FOLDER = 'downloads';

/** The file in it, one for each language, that tells of the others. */
export const DOWNLOADS_LIST = 'files.json';

/** What a file holds: the whole guide, a chapter, one sheet of a chapter, or all sources. */
export type DownloadKind = 'book' | 'chapter' | 'tool' | 'archive';

/** A finished file. */
export type DownloadFile = {
  readonly kind: DownloadKind;
  readonly format: 'pdf' | 'epub' | 'zip';
  /** Path in the language's folder of downloads, with `/`: `chapters/mini-change-project.pdf`. */
  readonly name: string;
  readonly bytes: number;
  /** Of a PDF. */
  readonly pages?: number;
  /** Of a chapter or a sheet: the chapter's id. */
  readonly chapter?: string;
  /** Of a sheet: its title. */
  readonly title?: string;
  /** ISO 8601 day of the edition that it is of. */
  readonly date: string;
  /** Of the content that it was made from; see `contentCode`. */
  readonly code: string;
};

/** What a book held when it was made. */
export type DownloadCoverage = {
  readonly kinds: readonly {
    readonly kind: EntryKind;
    readonly held: number;
    readonly total: number;
  }[];
  /** Texts written in the language. */
  readonly originals: number;
  /** Translations that are behind their original. */
  readonly behind: number;
  /** Translations that a specialist has read. */
  readonly reviewed: number;
};

/** The files of one language; JSON. */
export type LanguageDownloads = {
  readonly language: Language;
  readonly coverage: DownloadCoverage;
  /** Books first, then the archive, then chapters and sheets in reading order. */
  readonly files: readonly DownloadFile[];
};

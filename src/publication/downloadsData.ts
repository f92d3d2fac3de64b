import type {DownloadFile, LanguageDownloads} from './downloads';

/** The name under which pages find this data. */
export const PUBLICATION_PLUGIN = 'guide-publication';

/** What every page can ask of the finished files in its language; JSON. */
export type DownloadsData = {
  /** Whether there is a file that holds the whole guide. */
  readonly hasBook: boolean;
  /** By the chapter's id; chapters without files are left out. */
  readonly chapters: Readonly<Record<string, ChapterDownloads>>;
};

/** The small files of a chapter. */
export type ChapterDownloads = {
  readonly chapter?: ShownFile;
  /** In the order of the chapter. */
  readonly tools: readonly ShownTool[];
  /** Whether the content has changed since one of them was made. */
  readonly isBehind: boolean;
};

/** What a link to a file says. */
export type ShownFile = Pick<DownloadFile, 'name' | 'format' | 'bytes' | 'pages'>;

/** A sheet of a chapter. */
export type ShownTool = ShownFile & {readonly title: string};

/** What pages say of the finished files of a language; `code` is that of the content as it is now. */
export function toDownloadsData(
  downloads: LanguageDownloads | undefined,
  code: string,
): DownloadsData {
  const files = downloads?.files ?? [];
  const ids = new Set(files.flatMap(({chapter}) => chapter ?? []));
  const chapters = [...ids].map((id) => [id, toChapterDownloads(files, id, code)] as const);
  return {
    hasBook: files.some(({kind}) => kind === 'book'),
    chapters: Object.fromEntries(chapters),
  };
}

function toChapterDownloads(
  all: readonly DownloadFile[],
  id: string,
  code: string,
): ChapterDownloads {
  const files = all.filter(({chapter}) => chapter === id);
  const chapter = files.find(({kind}) => kind === 'chapter');
  const tools = files.filter(({kind}) => kind === 'tool');
  return {
    ...(chapter && {chapter: toShownFile(chapter)}),
    tools: tools.map((tool) => ({...toShownFile(tool), title: tool.title ?? ''})),
    isBehind: files.some((file) => file.code !== code),
  };
}

/** What a link says of a file. */
export function toShownFile({name, format, bytes, pages}: DownloadFile): ShownFile {
  return {name, format, bytes, ...(pages !== undefined && {pages})};
}

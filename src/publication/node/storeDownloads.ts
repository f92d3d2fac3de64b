import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {writeFiles} from '../../guide/node/writeFiles';
import type {Book} from '../book';
import {
  DOWNLOADS_FOLDER,
  DOWNLOADS_LIST,
  type DownloadCoverage,
  type DownloadFile,
  type LanguageDownloads,
} from '../downloads';
import type {MadeFile} from './madeFile';
import {readDownloads} from './readDownloads';

/**
 * Writes finished files of a language into the project's folder of downloads, and the list that tells of them. Files that were made
 * earlier and not now stay; those of the same kind and format are replaced, so that no chapter that is gone stays in the list.
 */
export async function storeDownloads(
  siteDir: string,
  {language, date, code}: Book,
  made: readonly MadeFile[],
  coverage: DownloadCoverage,
): Promise<readonly DownloadFile[]> {
  const folder = join(siteDir, DOWNLOADS_FOLDER, language);
  const earlier = (await readDownloads(siteDir, language))?.files ?? [];
  const files = made.map(({file, content}): DownloadFile => ({
    ...file,
    bytes: content.byteLength,
    date,
    code,
  }));
  const kept = earlier.filter(
    ({kind, format}) => !files.some((file) => file.kind === kind && file.format === format),
  );
  const list: LanguageDownloads = {language, coverage, files: sortFiles([...files, ...kept])};
  await writeFiles(
    folder,
    made.map(({file, content}) => ({name: file.name, content})),
  );
  await writeFiles(folder, [
    {name: DOWNLOADS_LIST, content: `${JSON.stringify(list, undefined, 2)}\n`},
  ]);
  await removeOthers(folder, list.files);
  return files;
}

const ORDER: readonly DownloadFile['kind'][] = ['book', 'archive', 'chapter', 'tool'];
const FORMATS: readonly DownloadFile['format'][] = ['pdf', 'epub', 'zip'];

function sortFiles(files: readonly DownloadFile[]): readonly DownloadFile[] {
  return files.toSorted(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format),
  );
}

/** What no list names any more is of an earlier edition. */
async function removeOthers(folder: string, files: readonly DownloadFile[]): Promise<void> {
  const names = new Set([DOWNLOADS_LIST, ...files.map(({name}) => name)]);
  const found = await readdir(folder, {recursive: true, withFileTypes: true});
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !names.has(name)) await rm(path);
  }
}

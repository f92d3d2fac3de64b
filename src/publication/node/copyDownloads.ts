import {copyFile, mkdir, readdir, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {DOWNLOADS_FOLDER, type DownloadFile, type LanguageDownloads} from '../downloads';
import {downloadsFolder, isWhole, type OnFault} from './readDownloads';

/** A built site and what it takes in. */
export type BuiltDownloads = {
  readonly siteDir: string;
  /** The folder of the site in the language. */
  readonly outDir: string;
  /** Absent when nothing has been made. */
  readonly downloads: LanguageDownloads | undefined;
};

/** The page about the files, which the host writes into their folder. */
const PAGE = 'index.html';

/**
 * Copies the finished files of a language into its built site, each whole or not at all, and removes what an earlier build left there.
 * A file that cannot be copied is told and left out: a site does without it.
 */
export async function copyDownloads(
  {siteDir, outDir, downloads}: BuiltDownloads,
  onFault: OnFault,
): Promise<void> {
  const target = join(outDir, DOWNLOADS_FOLDER);
  await removeAllBut(target, PAGE);
  if (downloads === undefined) return;
  const source = downloadsFolder(siteDir, downloads.language);
  for (const file of downloads.files) {
    const isCopied = await copyWhole(file, source, target).catch(() => false);
    if (!isCopied) onFault(`"${file.name}" could not be copied into "${target}".`);
  }
}

async function removeAllBut(folder: string, kept: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (name !== kept) await rm(join(folder, name), {recursive: true, force: true});
  }
}

/** The copy gets its name when it is complete; tells whether it has come to that. */
async function copyWhole(
  {name, bytes}: DownloadFile,
  source: string,
  target: string,
): Promise<boolean> {
  const copy = join(target, name);
  const draft = `${copy}.${process.pid}.draft`;
  await mkdir(dirname(copy), {recursive: true});
  try {
    await copyFile(join(source, name), draft);
    const isComplete = await isWhole(draft, bytes);
    if (isComplete) await rename(draft, copy);
    return isComplete;
  } finally {
    await rm(draft, {force: true});
  }
}

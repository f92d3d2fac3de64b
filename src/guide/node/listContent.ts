import type {Dirent} from 'node:fs';
import {lstat, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Issue} from '../issue';
import {isLanguage, LANGUAGES} from '../languages';
import {nearest} from '../nearest';
import {CONTENT_FOLDERS, placeOf} from '../place';
import {FILE_START, issueAt} from '../reportIssue';

/** The content folders as they are on disk; paths are from the site directory, with `/`. */
export type Listing = {
  /** Files to be read. */
  readonly files: readonly string[];
  readonly images: readonly string[];
  readonly issues: readonly Issue[];
};

type Found = {files: string[]; images: string[]; issues: Issue[]};

/** What the content folders hold. Symbolic links are not followed; they are issues, as is everything misplaced. */
export async function listContent(siteDir: string): Promise<Listing> {
  const found: Found = {files: [], images: [], issues: []};
  for (const folder of CONTENT_FOLDERS) {
    if (await isRealFolder(siteDir, folder, found)) await walk(siteDir, folder, found);
  }
  await checkLanguageFolders(siteDir, found);
  return found;
}

/** Looks at each step of the way: `docs` itself could be a link. */
async function isRealFolder(siteDir: string, folder: string, found: Found): Promise<boolean> {
  const steps = folder.split('/');
  for (const at of steps.keys()) {
    const path = steps.slice(0, at + 1).join('/');
    const stats = await lstat(join(siteDir, path)).catch(() => undefined);
    if (stats?.isSymbolicLink()) found.issues.push(issueAt(path, FILE_START, 'symlink'));
    else if (stats && !stats.isDirectory()) {
      found.issues.push(issueAt(path, FILE_START, 'unexpected-file'));
    }
    if (!stats?.isDirectory()) return false;
  }
  return true;
}

async function walk(siteDir: string, folder: string, found: Found): Promise<void> {
  for (const entry of await readFolder(siteDir, folder, found)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) found.issues.push(issueAt(path, FILE_START, 'symlink'));
    else if (entry.isDirectory()) await walk(siteDir, path, found);
    else if (entry.isFile()) sort(path, found);
    else found.issues.push(issueAt(path, FILE_START, 'unexpected-file'));
  }
}

async function readFolder(siteDir: string, folder: string, found: Found): Promise<Dirent[]> {
  try {
    return await readdir(join(siteDir, folder), {withFileTypes: true});
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    found.issues.push(issueAt(folder, FILE_START, 'unreadable-file', {details: {reason}}));
    return [];
  }
}

function sort(path: string, found: Found): void {
  const place = placeOf(path);
  if ('rule' in place) found.issues.push(issueAt(path, FILE_START, place.rule, place));
  else if (place.kind === 'image') found.images.push(path);
  else if (place.kind !== 'settings') found.files.push(path);
}

async function checkLanguageFolders(siteDir: string, found: Found): Promise<void> {
  const entries = await readdir(join(siteDir, 'i18n'), {withFileTypes: true}).catch(() => []);
  for (const {name} of entries.filter((entry) => entry.isDirectory())) {
    if (isLanguage(name)) continue;
    const finding = {details: {found: name}, nearest: nearest(name, LANGUAGES)};
    found.issues.push(issueAt(`i18n/${name}`, FILE_START, 'unknown-language', finding));
  }
}

import {lstat, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {SourceFile} from '../assembleGuide';
import type {Issue} from '../issue';
import {normalizeText} from '../normalizeText';
import {FILE_START, issueAt} from '../reportIssue';

/** Bytes; the longest chapter has about 20,000. */
const SIZE_LIMIT = 1_000_000;

/** Files read at the same time; enough to keep the disk busy, few enough for any limit of open files. */
const BATCH_SIZE = 32;

/** Texts of files, and an issue for each file that cannot be read as text. */
export type Sources = {readonly files: readonly SourceFile[]; readonly issues: readonly Issue[]};

/** The texts of `paths` in their order. Reports `too-large`, `not-utf8` and `unreadable-file`. */
export async function readSources(siteDir: string, paths: readonly string[]): Promise<Sources> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (let start = 0; start < paths.length; start += BATCH_SIZE) {
    const batch = paths.slice(start, start + BATCH_SIZE);
    for (const result of await Promise.all(batch.map((path) => readSource(siteDir, path)))) {
      if ('rule' in result) issues.push(result);
      else files.push(result);
    }
  }
  return {files, issues};
}

async function readSource(siteDir: string, path: string): Promise<SourceFile | Issue> {
  try {
    const {size} = await lstat(join(siteDir, path));
    if (size > SIZE_LIMIT) {
      const details = {found: String(size), expected: String(SIZE_LIMIT)};
      return issueAt(path, FILE_START, 'too-large', {details});
    }
    return decode(path, await readFile(join(siteDir, path)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return issueAt(path, FILE_START, 'unreadable-file', {details: {reason}});
  }
}

function decode(path: string, bytes: Uint8Array): SourceFile | Issue {
  try {
    return {path, text: normalizeText(new TextDecoder('utf-8', {fatal: true}).decode(bytes))};
  } catch {
    const line = firstBadLine(bytes);
    return issueAt(path, {line, column: 1}, 'not-utf8');
  }
}

/** The first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  const at = decoded.indexOf('\uFFFD');
  return decoded.slice(0, Math.max(at, 0)).split('\n').length;
}

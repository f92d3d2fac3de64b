import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const execute = promisify(execFile);

/** Bytes; a content file may have a million. */
const OUTPUT_LIMIT = 16_000_000;

/** How much git knows of a folder: nothing, the latest commits only, or all. */
export type HistoryKind = 'none' | 'shallow' | 'full';

/** A file as it was committed. */
export type FileVersion = {
  readonly commit: string;
  /** ISO 8601 day of the commit. */
  readonly date: string;
  readonly text: string;
};

/** How much of the history of a folder is there; `none` also when git is not installed. */
export async function readHistoryKind(folder: string): Promise<HistoryKind> {
  const answer = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (answer === undefined) return 'none';
  return answer.trim() === 'true' ? 'shallow' : 'full';
}

/** The committed versions of a file, newest first, across renames; none without git. `file` is a path from `folder`. */
export async function* readVersions(folder: string, file: string): AsyncGenerator<FileVersion> {
  for (const {commit, date, path} of await listCommits(folder, file)) {
    // As bytes: `git show` would run converters that a repository may configure.
    const text = await git(folder, ['cat-file', 'blob', `${commit}:${path}`]);
    if (text !== undefined) yield {commit, date, text};
  }
}

type Commit = {readonly commit: string; readonly date: string; readonly path: string};

async function listCommits(folder: string, file: string): Promise<readonly Commit[]> {
  const format = '--format=%x00%H %cs';
  const output = await git(folder, ['log', '--follow', format, '--name-only', '--', file]);
  const commits: Commit[] = [];
  for (const block of (output ?? '').split('\0').slice(1)) {
    const [head = '', ...names] = block.split('\n').filter((line) => line !== '');
    const [commit, date] = head.split(' ');
    // A merge tells no name; the file has the one it had in the commit above.
    const path = names[0] ?? commits.at(-1)?.path;
    if (commit && date && path !== undefined) commits.push({commit, date, path});
  }
  return commits;
}

async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const settings = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
  try {
    const {stdout} = await execute('git', [...settings, ...args], {
      cwd: folder,
      maxBuffer: OUTPUT_LIMIT,
      windowsHide: true,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

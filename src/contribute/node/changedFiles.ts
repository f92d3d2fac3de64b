import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {UsageError} from '../../guide/errors';

const execute = promisify(execFile);

/** Bytes; names of a hundred thousand files. */
const OUTPUT_LIMIT = 16_000_000;

/** What a change is compared with when nobody names it, the first that is there. */
const MAIN_BRANCHES = ['refs/remotes/origin/main', 'refs/heads/main'] as const;

/** A moved file counts as one that is gone and one that is new: to find out more, git would need their texts. */
const NAMES_ONLY = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative'] as const;

/**
 * The files below `folder` that differ from `revision`, else from where the current branch left `main`: committed or not, new or
 * gone; paths from `folder` with `/`. Only names are compared, so that it works where the texts of older commits are absent.
 *
 * @throws {UsageError} when there is no git, no repository or no such revision.
 */
export async function listChangedFiles(
  folder: string,
  revision?: string,
): Promise<readonly string[]> {
  const base = revision === undefined ? await findFork(folder) : await findCommit(folder, revision);
  const [differing, untracked] = await Promise.all([
    git(folder, ['diff', ...NAMES_ONLY, base, '--']),
    git(folder, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  const names = `${differing}${untracked}`.split('\0').filter((name) => name !== '');
  return [...new Set(names)];
}

async function findCommit(folder: string, revision: string): Promise<string> {
  await assertRepository(folder);
  // git would read it as an option; no revision begins so.
  const commit = revision.startsWith('-') ? undefined : await commitAt(folder, revision);
  if (commit === undefined) {
    throw new UsageError(
      `Unexpected revision "${revision}", expected a branch, tag or commit that git has here`,
    );
  }
  return commit;
}

async function findFork(folder: string): Promise<string> {
  await assertRepository(folder);
  for (const branch of MAIN_BRANCHES) {
    if ((await commitAt(folder, branch)) === undefined) continue;
    const fork = await git(folder, ['merge-base', branch, 'HEAD']).catch(() => undefined);
    if (fork !== undefined) return fork.trim();
  }
  throw new UsageError(
    'There is no branch "main" here with which this one has a commit in common; name what to compare with, as in --changed HEAD^1',
  );
}

async function commitAt(folder: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const answer = await git(folder, args).catch(() => undefined);
  return answer?.trim();
}

async function assertRepository(folder: string): Promise<void> {
  try {
    await git(folder, ['rev-parse', '--git-dir']);
  } catch (cause) {
    throw new UsageError(`--changed needs git and a repository: ${reasonOf(cause)}`, {cause});
  }
}

/** The first line that git printed, else why it did not start. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
  const printed = 'stderr' in error ? String(error.stderr).trim() : '';
  return printed.split('\n')[0] || error.message;
}

/** What git answers. No watcher that a repository may configure is started, and nothing is asked or written. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  const {stdout} = await execute('git', [...settings, ...args], {
    cwd: folder,
    maxBuffer: OUTPUT_LIMIT,
    windowsHide: true,
    env: {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'},
  });
  return stdout;
}

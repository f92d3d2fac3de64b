import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {runTranslations} from '../src/translation/node/translationsCommand';

const GOOD = path.resolve(import.meta.dirname, 'sites/good');

/** A copy of the sound fixture that a test may change. */
export type SiteCopy = {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces the first occurrence; throws when there is none. */
  readonly edit: (file: string, before: string, after: string) => void;
  readonly remove: () => void;
};

/** A fresh copy of the sound fixture in the system's temporary folder. */
export function copySite(): SiteCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guide-site-'));
  cpSync(GOOD, folder, {recursive: true});
  return siteAt(folder);
}

/** A folder that holds a site already. */
export function siteAt(folder: string): SiteCopy {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  };
  return {
    folder,
    read,
    write,
    edit: (file, before, after) => {
      const text = read(file);
      if (!text.includes(before)) throw new Error(`${file} does not hold "${before}"`);
      write(
        file,
        text.replace(before, () => after),
      );
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}

/** Runs git in a folder, with an author of its own and without the settings of the person who runs the tests. */
export function git(folder: string, ...args: readonly string[]): void {
  const author = ['-c', 'user.name=Tests', '-c', 'user.email=tests@guide.example'];
  const env = {...process.env, GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1'};
  execFileSync('git', [...author, '-c', 'commit.gpgSign=false', ...args], {
    cwd: folder,
    env,
    stdio: 'pipe',
  });
}

/** Commits everything in a folder, which becomes a repository when it is none. */
export function commit(folder: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'A version');
}

/** Runs `npm run translations` on a site. */
export function translations({folder}: SiteCopy, ...args: readonly string[]) {
  return runTranslations([...args, '--site', folder]);
}

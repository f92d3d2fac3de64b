import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ROOT, run} from './process.mjs';

/** Holds the hash of the lock file that the installed packages came from. */
const MARK = path.join(ROOT, 'node_modules', '.guide-lock');

/** The oldest Node, as [major, minor], that all packages of the lock file accept. */
const OLDEST_NODE = /** @type {const} */ ([20, 20]);

function isNodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
}

function installedHash() {
  return existsSync(MARK) ? readFileSync(MARK, 'utf8').trim() : '';
}

function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund'];
  // What a command prints may be read by a program.
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {stdio: ['inherit', 2, 2]};
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, {...options, shell: process.platform === 'win32'});
}

/**
 * Zero when `node_modules` holds what `package-lock.json` asks for, after an installation where
 * it did not; else an exit code.
 */
export async function ensureInstalled() {
  if (isNodeTooOld()) {
    console.error(
      `Unexpected Node ${process.versions.node}, expected ${OLDEST_NODE.join('.')} or newer.`,
    );
    return 2;
  }
  const wanted = lockHash();
  if (installedHash() === wanted) return 0;
  console.error('Installing the packages of package-lock.json …');
  const code = await npmCi();
  if (code === 0) writeFileSync(MARK, `${wanted}\n`);
  else console.error('The packages could not be installed; npm says why above.');
  return code;
}

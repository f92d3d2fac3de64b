import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string} file */
const inPackages = (file) => path.join(ROOT, 'node_modules', file);

/** The tools' own start files: run with this Node they need no shell and behave alike on every system. */
export const DOCUSAURUS = inPackages('@docusaurus/core/bin/docusaurus.mjs');
export const ESLINT = inPackages('eslint/bin/eslint.js');
export const PRETTIER = inPackages('prettier/bin/prettier.cjs');
export const TSC = inPackages('typescript/bin/tsc');
export const TSX = inPackages('tsx/dist/cli.mjs');
export const VITEST = inPackages('vitest/vitest.mjs');

/** The project's own commands, run with `TSX`. */
export const CHECK = path.join(ROOT, 'src/contribute/node/check.ts');
export const NEW = path.join(ROOT, 'src/contribute/node/new.ts');
export const SCHEMAS = path.join(ROOT, 'src/contribute/node/schemas.ts');
export const TRANSLATIONS = path.join(ROOT, 'src/translation/node/translations.ts');
export const SEARCH = path.join(ROOT, 'src/search/node/search.ts');
export const PUBLICATION = path.join(ROOT, 'tools/publication.ts');
export const REPORT = path.join(ROOT, 'src/report/node/report.ts');
export const SCREENSHOTS = path.join(ROOT, 'tools/screenshots.ts');
export const BENCH = path.join(ROOT, 'bench/main.ts');

/**
 * The exit code of a program that shares this terminal.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd: ROOT, stdio: 'inherit', ...options});
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The exit code of a JavaScript program, run with this Node.
 *
 * @param {string[]} args - the program's file, then its arguments
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runNode(args, env = process.env) {
  return run(process.execPath, args, {env});
}

/**
 * The exit code of a JavaScript program and all it printed, which is shown as well.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{code: number, output: string}>}
 */
export function runNodeAndListen(args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.setEncoding('utf8');
      from.on('data', (/** @type {string} */ text) => {
        output += text;
        to.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({code: code ?? 1, output}));
  });
}

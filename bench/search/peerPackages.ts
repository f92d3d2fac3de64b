import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {ROOT} from '../../tools/run/process.mjs';
import {runQuietly} from '../runQuietly';

const PACKAGES = ['pagefind@1.6.0', 'minisearch@7.2.0', 'lunr@2.3.9', 'lunr-languages@1.22.0'];

/** Outside everything the project publishes. */
export const SEARCH_CACHE = path.join(ROOT, '.cache', 'bench', 'search');

const MARK = path.join(SEARCH_CACHE, '.installed');

/** Makes sure of the packages of the other engines. */
export async function installPeers(): Promise<void> {
  if (existsSync(MARK)) return;
  console.log(`Installing ${PACKAGES.join(', ')} into .cache/bench …`);
  mkdirSync(SEARCH_CACHE, {recursive: true});
  writeFileSync(path.join(SEARCH_CACHE, 'package.json'), '{"private": true}\n');
  await runQuietly(
    'npm',
    ['install', '--prefix', SEARCH_CACHE, '--no-audit', '--no-fund', '--save-exact', ...PACKAGES],
    {shell: process.platform === 'win32'},
  );
  writeFileSync(MARK, '');
}

/** An installed package or one of its files. Its version is fixed above, so its shape is known. */
export function requirePeer(name: string): unknown {
  const loaded: unknown = createRequire(path.join(SEARCH_CACHE, 'package.json'))(name);
  return loaded;
}

export type PagefindFile = {readonly path: string; readonly content: Uint8Array};

/** What of Pagefind's builder is used. */
export type Pagefind = {
  readonly createIndex: (options: object) => Promise<{readonly index: PagefindIndex}>;
  readonly close: () => Promise<void>;
};

type PagefindIndex = {
  readonly addCustomRecord: (record: object) => Promise<unknown>;
  readonly addDirectory: (options: object) => Promise<unknown>;
  readonly getFiles: () => Promise<{readonly files: readonly PagefindFile[]}>;
  readonly writeFiles: (options: object) => Promise<unknown>;
};

/** Pagefind's builder, a package of the script kind that only `import` can load. */
export async function importPagefind(): Promise<Pagefind> {
  const entry = path.join(SEARCH_CACHE, 'node_modules/pagefind/lib/index.js');
  return (await importModule(entry)) as Pagefind;
}

/** What a script of the module kind exports. */
export async function importModule(file: string): Promise<unknown> {
  const loaded: unknown = await import(pathToFileURL(file).href);
  return loaded;
}

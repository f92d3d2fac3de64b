import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {ROOT} from '../../../tools/run/process.mjs';
import {runQuietly} from '../../runQuietly';

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

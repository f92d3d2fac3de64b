import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {SearchFiles} from '../buildSearchFiles';
import type {NamedFile} from '../../guide/namedFile';
import {writeFiles} from '../../guide/node/writeFiles';

/**
 * Writes the search files of a language into a folder and removes those of earlier content: all files under names with
 * a hash, then the manifest `<language>.json` that leads to them. A reader who comes in between finds the old or the
 * new state, never half a file.
 */
export async function writeSearchIndex(
  folder: string,
  {language, manifest, index, texts}: SearchFiles,
  worker: NamedFile,
): Promise<void> {
  const hashed = [worker, ...index, ...texts];
  await writeFiles(folder, hashed);
  await writeFiles(folder, [manifest]);
  await removeEarlier(folder, language, new Set(hashed.map(({name}) => name)));
}

async function removeEarlier(
  folder: string,
  language: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  const hashed = new RegExp(`^(${language}-[a-z0-9-]+|worker-[0-9a-f]+)\\.(json|js)$`, 'u');
  for (const name of await readdir(folder)) {
    if (hashed.test(name) && !kept.has(name)) await rm(join(folder, name), {force: true});
  }
}

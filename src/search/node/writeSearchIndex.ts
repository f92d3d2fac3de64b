import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {SEARCH_FILE_VERSION, type SearchFile, type SearchManifest} from '../wire';
import {nameByContent, type NamedFile} from './bundleWorker';

/**
 * Writes the search files of a language into a folder and removes those of earlier content: the index and the
 * worker under names with a hash, then the manifest `<language>.json` that names the index. A reader who comes in
 * between finds the old or the new state, never half a file.
 */
export async function writeSearchIndex(
  folder: string,
  file: SearchFile,
  worker: NamedFile,
): Promise<void> {
  const index = nameByContent(file.language, 'json', JSON.stringify(file));
  const manifest = toManifest(file, index);
  await mkdir(folder, {recursive: true});
  for (const each of [worker, index, manifest]) await writeWhole(folder, each);
  await removeEarlier(folder, file.language, new Set([worker.name, index.name]));
}

function toManifest({language}: SearchFile, index: NamedFile): NamedFile {
  const manifest: SearchManifest = {version: SEARCH_FILE_VERSION, language, index: index.name};
  return {name: `${language}.json`, content: JSON.stringify(manifest)};
}

async function writeWhole(folder: string, {name, content}: NamedFile): Promise<void> {
  const draft = join(folder, `.${name}.${process.pid}.draft`);
  await writeFile(draft, content);
  await rename(draft, join(folder, name));
}

async function removeEarlier(
  folder: string,
  language: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  const hashed = new RegExp(`^(${language}|worker)-[0-9a-f]+\\.(json|js)$`, 'u');
  for (const name of await readdir(folder)) {
    if (hashed.test(name) && !kept.has(name)) await rm(join(folder, name), {force: true});
  }
}

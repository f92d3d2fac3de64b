import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** A file to be written: its name, with `/` where it stands in a folder of its own, and its content. */
export type WrittenFile = {readonly name: string; readonly content: string | Uint8Array};

/** As many files as are written at a time, so that a system's limit of open files is never met. */
const AT_A_TIME = 64;

/**
 * Writes files into a folder, which is made; names may have folders of their own. A reader who comes in between finds an old file
 * or the new one, never half of it.
 */
export async function writeFiles(folder: string, files: readonly WrittenFile[]): Promise<void> {
  for (let first = 0; first < files.length; first += AT_A_TIME) {
    await Promise.all(
      files.slice(first, first + AT_A_TIME).map((file) => writeWhole(folder, file)),
    );
  }
}

/** The same for a folder that holds nothing else: what is left there of earlier content is removed. */
export async function writeFolder(folder: string, files: readonly WrittenFile[]): Promise<void> {
  await writeFiles(folder, files);
  const names = new Set(files.map(({name}) => name));
  await mkdir(folder, {recursive: true});
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name), {recursive: true, force: true});
  }
}

async function writeWhole(folder: string, {name, content}: WrittenFile): Promise<void> {
  const file = join(folder, name);
  const draft = `${file}.${process.pid}.draft`;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(draft, content);
  await rename(draft, file);
}

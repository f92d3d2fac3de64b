import {constants} from 'node:fs';
import {copyFile, link, mkdir, open, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Writes a file that does not exist yet, with its folders. Whoever looks finds no file or the whole one, and a file that is there
 * is never touched.
 *
 * @throws {Error} with `code` `EEXIST` when something stands there, and other codes of the file system.
 */
export async function createFile(file: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(file));
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`);
  try {
    await writeDraft(draft, content);
    await publish(draft, file);
  } finally {
    await rm(draft, {force: true});
  }
}

/** Here `EEXIST` means that a file stands where a folder should be. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
    throw Object.assign(new Error(`${folder} is no folder`, {cause}), {code: 'ENOTDIR'});
  }
}

async function writeDraft(draft: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A second name for the draft fails where one exists, which renaming does not. */
async function publish(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    // Some file systems know no second names.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error)))
      throw error;
    await copyFile(draft, file, constants.COPYFILE_EXCL);
  }
}

/** The code of a file system's error, such as `EEXIST`; empty for other errors. */
export function codeOf(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}

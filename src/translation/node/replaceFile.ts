import {open, rename, rm, stat} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

/**
 * Replaces what a file holds in one step: whoever reads it, and whatever happens, it has its old text or the new one. Keeps the
 * file's permissions. The new text is written beside it first, because only within a folder is a renaming sure to be one step.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const {mode} = await stat(file);
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeDraft(draft, text, mode);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

async function writeDraft(draft: string, text: string, mode: number): Promise<void> {
  const handle = await open(draft, 'wx', mode);
  try {
    await handle.writeFile(text, 'utf8');
    // The mode given on opening is narrowed by the user's mask.
    await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

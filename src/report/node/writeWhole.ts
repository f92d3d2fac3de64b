import {link, open, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {UsageError} from '../../guide/errors';

/**
 * Writes a file in one step: whoever reads it has all of the text, and a file that is there already stays as it is unless `force`
 * is set. The text is written beside it first, because only within a folder is a renaming sure to be one step.
 *
 * @throws {UsageError} when the file exists or its folder does not.
 */
export async function writeWhole(file: string, text: string, force: boolean): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeDraft(draft, text);
    // A link is refused where a file stands; a renaming would replace it.
    await (force ? rename(draft, file) : link(draft, file));
  } catch (cause) {
    throw explain(file, cause);
  } finally {
    await rm(draft, {force: true});
  }
}

async function writeDraft(draft: string, text: string): Promise<void> {
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EEXIST') {
    return new UsageError(`Unexpected file "${file}", which exists; --force overwrites it`, {
      cause,
    });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UsageError(`Unexpected file "${file}", expected one in an existing folder`, {cause});
  }
  return cause;
}

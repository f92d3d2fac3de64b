import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes files, given as paths from a folder and their text, with the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
}

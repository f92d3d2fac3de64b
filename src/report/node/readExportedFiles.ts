import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {ExportedFile} from '../fileParts';

/** Open data and feeds: text, of which it is known how it is built. */
const READABLE = /^case-studies\.(?:json|csv)$|(?:^|\/)feeds\/[^/]+\.(?:rss|atom|json)$/;

/** What is packed cannot be looked into without a reader of its own. */
const PACKED = /\.(?:pdf|epub)$/i;

/** The files of a build that carry the guide's texts outside of its pages, by their paths. */
export async function readExportedFiles(folder: string): Promise<readonly ExportedFile[]> {
  const names = await readdir(folder, {recursive: true});
  const paths = names.map((name) => name.replaceAll(path.sep, '/')).sort();
  const files: ExportedFile[] = [];
  // One after the other: with many cases each may be large.
  for (const file of paths) {
    if (READABLE.test(file)) {
      files.push({path: file, content: await readFile(path.join(folder, file), 'utf8')});
    } else if (PACKED.test(file)) files.push({path: file});
  }
  return files;
}

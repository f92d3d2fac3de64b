import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Book} from '../book';
import {bookPictures} from '../bookPictures';

/** The bytes of a book's pictures by their path; those that cannot be read, or stand outside the site, are left out. */
export async function readPictures(
  siteDir: string,
  book: Book,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const path of bookPictures(book)) {
    if (path.split('/').includes('..')) continue;
    const bytes = await readFile(join(siteDir, path)).catch(() => undefined);
    if (bytes) found.set(path, Uint8Array.from(bytes));
  }
  return found;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** Pictures as `data:` addresses; what is no picture of the web is left out. */
export function toDataAddresses(
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const [path, bytes] of pictures) {
    const type = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
    if (type === undefined) continue;
    addresses.set(path, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`);
  }
  return addresses;
}

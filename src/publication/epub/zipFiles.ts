import {strToU8, zipSync, type Zippable} from 'fflate';

/** A file of an archive. */
export type ArchiveFile = {readonly name: string; readonly content: string | Uint8Array};

/**
 * The bytes of an EPUB archive: `mimetype` first and as it is, then the files in their order. All have the time of the day `date`
 * (ISO 8601), so that the same files give the same bytes.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function zipFiles(files: readonly ArchiveFile[], date: string): Uint8Array {
  const entries: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0}]};
  for (const {name, content} of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[name] = [bytes, {level: PACKED.test(name) ? 0 : 9}];
  }
  return zipSync(entries, {mtime: noonOf(date)});
}

/** What is packed already. */
const PACKED = /\.(?:png|jpg|gif|webp|woff2?)$/u;

/** Noon by the clock of whoever builds: archives keep what the clock shows, and no place changes its clock at noon. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

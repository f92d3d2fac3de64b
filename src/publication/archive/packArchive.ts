import {zipSync, type Zippable} from 'fflate';
import {GuideError} from '../../guide/errors';
import type {ArchiveFile} from './archiveFile';

/**
 * Files as one ZIP file, in the order of their paths. All have the same date, so that the same files give the same bytes.
 *
 * @param date ISO 8601 day between 1980 and 2099, which is what the format can say.
 * @throws {GuideError} when a path leads out of the archive, when two files have one path, or when the date is none.
 */
export function packArchive(files: readonly ArchiveFile[], date: string): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const packed: Zippable = {};
  for (const {path, bytes} of sorted) {
    assertInside(path);
    if (Object.hasOwn(packed, path)) {
      throw new GuideError(`Unexpected second file "${path}", expected paths that differ`);
    }
    packed[path] = bytes;
  }
  return zipSync(packed, {level: 9, mtime: toLocalTime(date)});
}

const NOON = 12;

function assertInside(path: string): void {
  const steps = path.split('/');
  const isInside = steps.every((step) => step !== '' && step !== '.' && step !== '..');
  if (!isInside || /[\\:\0]/u.test(path)) {
    throw new GuideError(`Unexpected path "${path}", expected one inside the archive`);
  }
}

/** ZIP files say times without a zone, and the writer takes them as clocks of the machine's zone show them; every zone has a noon. */
function toLocalTime(date: string): Date {
  const [, year, month, day] = /^(19[89]\d|20\d\d)-(\d\d)-(\d\d)$/u.exec(date) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(date))) {
    throw new GuideError(`Unexpected date "${date}", expected a day such as 2026-11-22`);
  }
  return new Date(Number(year), Number(month) - 1, Number(day), NOON);
}

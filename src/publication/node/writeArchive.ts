import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {strToU8} from 'fflate';
import {listContent} from '../../guide/node/listContent';
import {placeOf} from '../../guide/place';
import type {ArchiveFile, FileLicence} from '../archive/archiveFile';
import {toDataPackage} from '../archive/dataPackage';
import type {ArchiveEdition} from '../archive/edition';
import {packArchive} from '../archive/packArchive';
import {archivedTexts} from '../archive/tables/textTables';
import {picturesOf} from '../archive/textPictures';
import {otherLicences} from '../archive/otherLicences';
import {writtenFiles} from '../archive/writtenFiles';

/** What an archive is made of, and the folder of the content. */
export type ArchiveSource = ArchiveEdition & {readonly siteDir: string};

/**
 * One ZIP file with all that the guide has in a language, for keeping: the texts as their authors saved them, what they refer to, and
 * what the files are. The same content, date and code give the same bytes.
 *
 * @throws {GuideError} when the date is none.
 */
export async function makeArchive({siteDir, ...edition}: ArchiveSource): Promise<Uint8Array> {
  const listed = await listContent(siteDir);
  const images = new Set(listed.images);
  const licences = otherLicences(edition, images);
  const saved = await readFiles(siteDir, contentPaths(edition, listed.files, images));
  const files = [
    ...saved.map((file) => withLicence(file, licences.get(file.path))),
    ...writtenFiles(edition, images),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const hashed = files.map((file) => ({...file, sha256: sha256(file.bytes)}));
  const descriptor = {path: 'datapackage.json', bytes: strToU8(toDataPackage(edition, hashed))};
  return packArchive([...files, descriptor], edition.date);
}

/** The files of the project that belong to an archive, each once. `files` and `images` are all that there are. */
function contentPaths(
  edition: ArchiveEdition,
  files: readonly string[],
  images: ReadonlySet<string>,
): readonly string[] {
  const texts = archivedTexts(edition).map(({text}) => text);
  return [
    ...files.filter(isReferredTo),
    ...texts.map(({file}) => file),
    ...new Set(texts.flatMap((text) => picturesOf(text, images))),
  ];
}

/** What is the same in every language and explains the texts. */
function isReferredTo(path: string): boolean {
  const place = placeOf(path);
  return 'kind' in place && ['vocabulary', 'bibliography', 'recognition'].includes(place.kind);
}

/** One after the other: the archive holds all of them anyway, and pictures may be large. */
async function readFiles(
  siteDir: string,
  paths: readonly string[],
): Promise<readonly ArchiveFile[]> {
  const files: ArchiveFile[] = [];
  for (const path of paths) {
    files.push({path, bytes: new Uint8Array(await readFile(join(siteDir, path)))});
  }
  return files;
}

function withLicence(file: ArchiveFile, licence: FileLicence | undefined): ArchiveFile {
  return licence === undefined ? file : {...file, licence};
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

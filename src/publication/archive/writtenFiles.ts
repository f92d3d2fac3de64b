import {strToU8} from 'fflate';
import type {ArchiveFile} from './archiveFile';
import {toCitationFile} from './citationFile';
import type {ArchiveEdition} from './edition';
import {toLicenceText} from './licenceText';
import {otherLicences} from './otherLicences';
import {toReadme} from './readme';
import {toCaseTables} from './tables/caseTables';
import {toFactTables} from './tables/factTables';
import {toPictureTable} from './tables/pictureTable';
import type {Table} from './tables/table';
import {archivedTexts, toMissingTable, toTextTable} from './tables/textTables';

/**
 * The files of an archive that are written for it: what it is, how it is cited, what may be done with it, and the facts of its texts as
 * tables. `images` are the paths of all pictures of the site.
 */
export function writtenFiles(
  edition: ArchiveEdition,
  images: ReadonlySet<string>,
): readonly ArchiveFile[] {
  const {guide, language} = edition;
  const texts = archivedTexts(edition);
  const entries = texts.map(({entry}) => entry);
  const tables = [
    toTextTable(texts),
    ...toFactTables(entries),
    ...toCaseTables(entries),
    toPictureTable(texts, images),
    toMissingTable(guide.entries, language),
  ];
  return [
    toFile('README.md', toReadme(edition)),
    toFile('LICENSE.txt', toLicenceText(language, otherLicences(edition, images))),
    toFile('CITATION.cff', toCitationFile(edition)),
    ...tables.map(tableFile),
  ];
}

function tableFile({path, title, csv, schema}: Table): ArchiveFile {
  return {...toFile(path, csv), table: {title, schema}};
}

function toFile(path: string, text: string): ArchiveFile {
  return {path, bytes: strToU8(text)};
}

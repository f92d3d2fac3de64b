import {AUTHOR} from '../author';
import type {ArchiveFile, FileLicence} from './archiveFile';
import {toAddress, type ArchiveEdition} from './edition';
import {LICENCE} from './licence';
import {archiveTitle} from './readme';
import {PICTURE_TABLE} from './tables/pictureTable';
import {ARCHIVE_WORDS} from './words/wordsByLanguage';

/** A file with its SHA-256 in hexadecimal digits. */
export type HashedFile = ArchiveFile & {readonly sha256: string};

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * What the files of an archive are: a Data Package, version 2, that names every file but itself.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function toDataPackage(edition: ArchiveEdition, files: readonly HashedFile[]): string {
  const {language, titles, date, code, siteUrl} = edition;
  const words = ARCHIVE_WORDS[language];
  const name = `${slugOf(titles.en)}-${language}`;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    id: `${name}-${date}-${code}`,
    title: archiveTitle(edition),
    description: [words.purpose, words.readme.about, words.independent, edition.fundingStatement]
      .filter((each) => each !== undefined)
      .join('\n\n'),
    ...(siteUrl !== undefined && {homepage: toAddress(edition, language, '')}),
    version: date,
    licenses: [{name: LICENCE.id, path: LICENCE.address, title: LICENCE.title}],
    contributors: [{title: AUTHOR, roles: ['author']}],
    keywords: words.keywords,
    resources: files.map(toResource),
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
}

function toResource(file: HashedFile) {
  const {path, bytes, sha256, table, licence} = file;
  const format = /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
  const {mediatype, isText} = FORMATS[format] ?? {mediatype: 'application/octet-stream'};
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: resourceName(file),
    ...(table && {type: 'table', title: table.title}),
    path,
    format,
    mediatype,
    ...(isText && {encoding: 'utf-8'}),
    bytes: bytes.length,
    hash: `sha256:${sha256}`,
    ...(licence && {licenses: [toLicence(licence)]}),
    ...(table && {schema: {$schema: `${PROFILES}/tableschema.json`, ...table.schema}}),
  };
}

/** A credit is no licence of a known name; the file that tells more stands in for its text. */
function toLicence(licence: FileLicence) {
  return 'spdx' in licence ? {name: licence.spdx} : {path: PICTURE_TABLE, title: licence.credit};
}

type Format = {readonly mediatype: string; readonly isText?: true};

const FORMATS: Readonly<Record<string, Format>> = {
  md: {mediatype: 'text/markdown', isText: true},
  csv: {mediatype: 'text/csv', isText: true},
  txt: {mediatype: 'text/plain', isText: true},
  json: {mediatype: 'application/json', isText: true},
  yaml: {mediatype: 'application/yaml', isText: true},
  cff: {mediatype: 'application/yaml', isText: true},
  svg: {mediatype: 'image/svg+xml', isText: true},
  png: {mediatype: 'image/png'},
  jpg: {mediatype: 'image/jpeg'},
  jpeg: {mediatype: 'image/jpeg'},
  webp: {mediatype: 'image/webp'},
  avif: {mediatype: 'image/avif'},
};

/**
 * The name of a file among the resources. What names may not have is written as its code, so that no two paths get one name; tables go
 * by their own, which has no ending.
 *
 * @example resourceName({path: 'vocabulary/parts.yaml'}) // => 'vocabulary_2fparts.yaml'
 * @example resourceName({path: 'data/texts.csv', table}) // => 'texts'
 */
function resourceName({path, table}: Pick<ArchiveFile, 'path' | 'table'>): string {
  const name = table ? path.replace(/^.*\/|\.csv$/gu, '') : path.toLowerCase();
  return name.replace(/[^a-z0-9.-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16) ?? ''}`);
}

/** @example slugOf('Learning Together') // => 'learning-together' */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

import {defaultPath} from '../../guide/siteIndex';
import {linkTarget} from '../../guide/contentLink';
import type {Entry} from '../../guide/model';
import type {Picture} from '../../guide/schemas/pictures';
import type {FileLicence} from './archiveFile';
import type {SiteEdition} from './edition';
import {LICENCE, licenceOf} from './licence';
import {archivedTexts, type ArchivedText} from './tables/textTables';
import {picturesOf} from './textPictures';

/**
 * The licences of the files of an archive that do not have that of the archive, by path: texts whose entry names another, and pictures that
 * have a credit of their own or belong to such an entry. `images` are the paths of all pictures of the site.
 */
export function otherLicences(
  edition: SiteEdition,
  images: ReadonlySet<string>,
): ReadonlyMap<string, FileLicence> {
  const stated = archivedTexts(edition).flatMap((each) => licencesAround(each, images));
  return new Map(stated);
}

function licencesAround(
  {entry, text}: ArchivedText,
  images: ReadonlySet<string>,
): readonly (readonly [path: string, licence: FileLicence])[] {
  const id = licenceOf(entry);
  const own = id === LICENCE.id ? undefined : {spdx: id};
  const pictures = picturesOf(text, images).map((path) => {
    const credit = statedPicture(entry, path)?.credit;
    return [path, credit === undefined ? own : {credit}] as const;
  });
  return [[text.file, own] as const, ...pictures].flatMap(([path, licence]) =>
    licence === undefined ? [] : [[path, licence] as const],
  );
}

/** What the original of an entry says of a picture; a translated picture goes with that of the original. */
export function statedPicture({texts, original, facts}: Entry, path: string): Picture | undefined {
  const from = texts.get(original)?.file ?? '';
  return facts.pictures?.find(({file}) => {
    const target = linkTarget(from, file);
    return target.kind === 'file' && defaultPath(target.path) === defaultPath(path);
  });
}

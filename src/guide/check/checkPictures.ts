import {linkTarget} from '../contentLink';
import {isRecord} from '../isRecord';
import type {Issue} from '../issue';
import {nearest} from '../nearest';
import {placeOf} from '../place';
import {FILE_START, issueAt} from '../reportIssue';
import {fieldsOf} from '../roles';
import {defaultPath} from '../siteIndex';
import type {TextFile} from '../textFile';
import {valueOffset} from '../yamlPosition';

/**
 * Reports `unlisted-picture` for each picture of the site that the front matter of no text lists under `pictures`, and
 * `broken-link` where a listed one does not exist. A translated picture goes with that of the original. `others` are the paths of
 * files that are no texts.
 */
export function checkPictures(
  texts: readonly TextFile[],
  others: readonly string[],
): readonly Issue[] {
  const images = others.filter((path) => isImage(path));
  const listed = texts.flatMap(listedPictures);
  const known = new Set(listed.map(({path}) => defaultPath(path)));
  const doubtful = new Set(texts.filter(({yaml}) => yaml?.value === undefined).map(folderOf));
  const exists = new Set(images);
  return [
    ...listed.flatMap((picture) => (exists.has(picture.path) ? [] : [missing(picture, images)])),
    ...images
      .filter((path) => !known.has(defaultPath(path)) && !doubtful.has(parentFolder(path)))
      .map((path) => issueAt(path, FILE_START, 'unlisted-picture', {details: {found: name(path)}})),
  ];
}

function isImage(path: string): boolean {
  const place = placeOf(path);
  return 'kind' in place && place.kind === 'image';
}

/** A line of `pictures`: the path it means, from the site directory. */
type Listed = {
  readonly text: TextFile;
  readonly at: number;
  readonly file: string;
  readonly path: string;
};

function listedPictures(text: TextFile): readonly Listed[] {
  const {pictures} = fieldsOf(text);
  if (!Array.isArray(pictures)) return [];
  return pictures.flatMap((picture: unknown, at) => {
    // What is no record, or has no file, has an issue of the schema.
    const file = isRecord(picture) ? picture.file : undefined;
    if (typeof file !== 'string') return [];
    const target = linkTarget(text.file, file);
    return [{text, at, file, path: target.kind === 'file' ? target.path : file}];
  });
}

function missing({text, at, file, path}: Listed, images: readonly string[]): Issue {
  const offset = text.yaml && valueOffset(text.yaml.document, ['pictures', at, 'file']);
  const spot = offset === undefined ? FILE_START : text.yaml?.spotOf(offset);
  const finding = {details: {found: file, target: path}, nearest: nearest(path, images)};
  return issueAt(text.file, spot ?? FILE_START, 'broken-link', finding);
}

/** While a text cannot be read, the pictures beside it may be its own. */
function folderOf({file}: TextFile): string {
  return defaultPath(file).replace(/\/[^/]*$/, '');
}

/** The folder of the texts beside whose folder `img` a picture stands. */
function parentFolder(path: string): string {
  return defaultPath(path).replace(/\/?img\/[^/]*$/, '');
}

function name(path: string): string {
  return path.replace(/^.*\//, '');
}

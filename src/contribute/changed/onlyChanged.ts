import {placePath} from '../../guide/contentLink';
import type {Issue} from '../../guide/issue';
import type {TextPlace} from '../../guide/place';
import {placeOf} from '../../guide/place';
import {defaultPath} from '../../guide/siteIndex';

/**
 * The issues that a change of the files at `paths` may have caused, in their order; files that are gone count as changed. They
 * are those
 *
 * - of a changed file itself, and of the folders above it;
 * - of every text of an entry of which one text has changed: translations are compared with their original;
 * - of pictures beside a changed text, which lists them;
 * - that name a changed file: as the vocabulary or list in which something is missing, as where a link leads, as the entry that
 *   does not exist, or as the place of the same id.
 *
 * So a changed vocabulary brings the terms that are no longer in it, not everything that is wrong with the files that use it.
 */
export function onlyChanged(issues: readonly Issue[], paths: readonly string[]): readonly Issue[] {
  const change = toChange(paths);
  return issues.filter((issue) => isTouched(issue, change));
}

/** A change under all the names by which an issue can tell of it. */
type Change = {
  /** Paths of files and of the folders above them; for translations also the path in the default language. */
  readonly paths: ReadonlySet<string>;
  /** The folders in which texts have changed, in the default language. */
  readonly textFolders: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
  /** Kind and id of entries. */
  readonly ids: ReadonlySet<string>;
  /** Addresses of entries on the site. */
  readonly addresses: ReadonlySet<string>;
};

function toChange(paths: readonly string[]): Change {
  const files = [...new Set(paths)];
  const texts = files.flatMap((path) => textPlace(path) ?? []);
  return {
    paths: new Set(files.flatMap((path) => [...withFolders(path), defaultPath(path)])),
    textFolders: new Set(files.filter((path) => textPlace(path)).map(folderOf)),
    entries: new Set(texts.map(entryName)),
    ids: new Set(texts.map(({kind, id}) => idName(kind, id))),
    addresses: new Set(texts.map(placePath)),
  };
}

function isTouched(issue: Issue, change: Change): boolean {
  const {file, rule, details} = issue;
  if (change.paths.has(file)) return true;
  const place = textPlace(file);
  if (place && change.entries.has(entryName(place))) return true;
  if (rule === 'unlisted-picture' && change.textFolders.has(folderOf(folderOf(file)))) return true;
  if (rule === 'country-alias' && change.paths.has(COUNTRIES_FILE)) return true;
  const {entries = '', found = '', target = ''} = details;
  return (
    namedPaths(issue).some((path) => change.paths.has(path)) ||
    change.addresses.has(target) ||
    change.ids.has(idName(entries, found))
  );
}

/** Which codes are aliases depends on the list of countries, which the issue does not name. */
const COUNTRIES_FILE = 'vocabulary/countries.yaml';

function namedPaths({details: {file, target, other}}: Issue): readonly string[] {
  return [file, target, other].flatMap((path) =>
    // What is named with its line stands before a colon.
    path === undefined ? [] : [path, defaultPath(path), path.replace(/:\d+$/, '')],
  );
}

function textPlace(path: string): TextPlace | undefined {
  const place = placeOf(path);
  return 'key' in place ? place : undefined;
}

function entryName({kind, key}: TextPlace): string {
  return `${kind}:${key}`;
}

function idName(kind: string, id: string): string {
  return `${kind}:${id}`;
}

function folderOf(path: string): string {
  return defaultPath(path).replace(/\/?[^/]*$/, '');
}

function withFolders(path: string): readonly string[] {
  const steps = path.split('/');
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}

import {readFile} from 'node:fs/promises';
import {isAbsolute, join, relative, resolve, sep} from 'node:path';
import {parseYamlSafely, splitFrontMatter} from '../../guide/frontMatter';
import {isFingerprint} from '../../guide/fingerprint';
import type {SectionId} from '../../guide/model';
import {normalizeText} from '../../guide/normalizeText';
import {parseMarkdown} from '../../guide/parseMarkdown';
import type {TextPlace} from '../../guide/place';
import {placeOf} from '../../guide/place';
import type {Stamps} from '../acceptPlan';

/** A content file as it stands on disk, read also when it has errors for which no guide holds it. */
export type TranslationFile = {
  /** Path from the site directory, with `/`. */
  readonly file: string;
  readonly place: TextPlace;
  /** As written: with byte order mark and line ends. */
  readonly fileText: string;
  /** Whether it says that it is a translation. */
  readonly isTranslation: boolean;
  /** Whether its front matter tells anything of the original's sections, be it malformed. */
  readonly isStamped: boolean;
  /** Fingerprints in the front matter; what is malformed is left out. */
  readonly stamps: Stamps;
  /** Ids of the sections it has. */
  readonly present: readonly SectionId[];
};

/** The content file that somebody named, from the site directory or from the current one; undefined when there is none. */
export async function readTranslationFile(
  site: string,
  named: string,
): Promise<TranslationFile | undefined> {
  for (const file of [toPosix(named), toPosix(relative(site, resolve(named)))]) {
    const place = isAbsolute(file) ? undefined : placeOf(file.replace(/^\.\//, ''));
    if (!place || !('key' in place)) continue;
    const path = file.replace(/^\.\//, '');
    const fileText = await readFile(join(site, path), 'utf8').catch(() => undefined);
    if (fileText !== undefined) return {file: path, place, fileText, ...parse(fileText)};
  }
  return undefined;
}

function toPosix(path: string): string {
  return path.split(sep).join('/');
}

type Parsed = Omit<TranslationFile, 'file' | 'place' | 'fileText'>;

function parse(fileText: string): Parsed {
  const text = normalizeText(fileText);
  const split = splitFrontMatter(text);
  if (!split) return UNREADABLE;
  const fields = toMap(parseYamlSafely('', split.yaml, 1).value);
  const unsafeStamps = toMap(fields.get('translation')).get('sections') ?? {};
  const stamps = [...toMap(unsafeStamps)];
  return {
    isTranslation: fields.has('translation'),
    isStamped: typeof unsafeStamps !== 'object' || stamps.length > 0,
    stamps: Object.fromEntries(stamps.filter(isStamp)),
    present: listSections(text, split.bodyStart),
  };
}

const UNREADABLE: Parsed = {isTranslation: false, isStamped: false, stamps: {}, present: []};

function isStamp(pair: readonly [string, unknown]): pair is [string, string] {
  return isFingerprint(pair[1]);
}

function toMap(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** Markdown nested too deeply overflows the parser's stack; the check reports it. */
function listSections(text: string, bodyStart: number): readonly SectionId[] {
  try {
    return parseMarkdown(text, bodyStart).sections.map(({id}) => id);
  } catch {
    return [];
  }
}

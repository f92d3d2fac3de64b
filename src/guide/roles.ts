import type {Issue} from './issue';
import type {Language} from './languages';
import {isLanguage, LANGUAGES} from './languages';
import {FILE_START, issueAt} from './reportIssue';
import type {TextFile} from './textFile';
import {keyOffset, valueOffset} from './yamlPosition';

/** Which of the files of an entry is the original and which are its translations. */
export type Roles = {
  readonly original?: TextFile;
  /** Their `of` is not yet checked by the schema. */
  readonly translations: readonly TextFile[];
  readonly issues: readonly Issue[];
};

/**
 * The roles of the files of one entry. A file with `translation` is a translation; of several without, the one with coded fields
 * comes first, then the order of `LANGUAGES`. Files whose front matter cannot be read have no role, and while there are any,
 * nothing is said to be missing. Reports `second-original`, `no-original`, `translation-without-original` and
 * `translation-of-mismatch`.
 */
export function assignRoles(files: readonly TextFile[]): Roles {
  const readable = files
    .filter(({yaml}) => yaml?.value !== undefined)
    .toSorted((a, b) => rank(a) - rank(b));
  const translations = readable.filter((file) => 'translation' in fieldsOf(file));
  const [original, ...others] = readable.filter((file) => !translations.includes(file));
  const languages = files.map(({place}) => place.language);
  const doubtful = readable.length < files.length;
  const issues = [
    ...others.map((file) => secondOriginal(file, original?.file ?? '')),
    ...translations.flatMap((file) => checkOf(file, original?.place.language, languages, doubtful)),
    ...(original || doubtful ? [] : circular(translations, languages)),
  ];
  return {translations, issues, ...(original && {original})};
}

/** The front matter of a file as a record; empty when it is none. */
export function fieldsOf({yaml}: TextFile): Readonly<Record<string, unknown>> {
  const {value} = yaml ?? {};
  return typeof value === 'object' && value !== null ? {...value} : {};
}

function rank(file: TextFile): number {
  const isCoded = Object.keys(fieldsOf(file)).some((key) => !WORDS.includes(key));
  return LANGUAGES.indexOf(file.place.language) + (isCoded ? 0 : LANGUAGES.length);
}

const WORDS = ['title', 'summary', 'disclaimer'];

function secondOriginal(file: TextFile, other: string): Issue {
  return issueAt(file.file, FILE_START, 'second-original', {details: {other}});
}

function checkOf(
  file: TextFile,
  original: Language | undefined,
  languages: readonly Language[],
  doubtful: boolean,
): readonly Issue[] {
  const of = ofLanguage(file);
  if (of === undefined || of === original) return [];
  const document = file.yaml?.document;
  const offset = document && valueOffset(document, ['translation', 'of']);
  const spot = file.yaml?.spotOf(offset ?? 0) ?? FILE_START;
  if (original !== undefined) {
    const details = {found: of, expected: original};
    return [issueAt(file.file, spot, 'translation-of-mismatch', {details})];
  }
  if (doubtful || languages.includes(of)) return [];
  return [issueAt(file.file, spot, 'translation-without-original', {details: {found: of}})];
}

/** All files say that they are translations of each other. */
function circular(
  translations: readonly TextFile[],
  languages: readonly Language[],
): readonly Issue[] {
  const isOrphaned = translations.some((file) => {
    const of = ofLanguage(file);
    return of === undefined || !languages.includes(of);
  });
  const [first] = translations;
  if (isOrphaned || !first) return [];
  const offset = first.yaml && keyOffset(first.yaml.document, ['translation']);
  const spot = first.yaml?.spotOf(offset ?? 0) ?? FILE_START;
  return [issueAt(first.file, spot, 'no-original')];
}

function ofLanguage(file: TextFile): Language | undefined {
  const {translation} = fieldsOf(file);
  const isRecord = typeof translation === 'object' && translation !== null;
  const of: unknown = isRecord && 'of' in translation ? translation.of : undefined;
  return isLanguage(of) ? of : undefined;
}

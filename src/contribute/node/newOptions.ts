import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import type {Language} from '../../guide/languages';
import {isLanguage, LANGUAGES} from '../../guide/languages';
import {nearest} from '../../guide/nearest';
import type {NewKind} from '../scaffold/newKinds';
import {NEW_KINDS} from '../scaffold/newKinds';

/** Words by language, as far as they are given. */
export type WordsByLanguage = Readonly<Partial<Record<Language, string>>>;

/** What `npm run new` was asked to make; what is absent may be asked for. */
export type NewOptions = {
  readonly help: boolean;
  readonly site: string;
  readonly kind?: NewKind;
  readonly language?: Language;
  readonly title?: string;
  readonly summary?: string;
  readonly id?: string;
  readonly part?: string;
  readonly of?: string;
  readonly vocabulary?: string;
  readonly label: WordsByLanguage;
  readonly definition: WordsByLanguage;
  readonly unsure: readonly Language[];
  readonly file?: string;
  readonly to?: string;
};

/** The options that each kind understands, besides those for all. */
const OPTIONS_OF: Readonly<Record<NewKind, readonly string[]>> = {
  'case-study': ['title', 'summary', 'id'],
  chapter: ['title', 'summary', 'id', 'part'],
  news: ['title', 'summary', 'id'],
  translation: ['of'],
  term: ['vocabulary', 'id', 'label', 'definition', 'unsure'],
  picture: ['to'],
};

const FOR_ALL = ['help', 'site', 'language'];

/**
 * The arguments of `npm run new`.
 *
 * @throws {UsageError} when they are not understood.
 */
export function readNewOptions(args: readonly string[]): NewOptions {
  const {values, positionals} = parse(args);
  const [name, file, ...rest] = positionals;
  const kind = name === undefined ? undefined : readKind(name);
  const isFileNamed = kind === 'picture' && file !== undefined;
  const [extra] = isFileNamed ? rest : positionals.slice(1);
  if (extra !== undefined) throw new UsageError(`Unexpected argument "${extra}"`);
  if (kind) refuseOthers(kind, Object.keys(values));
  const {help = false, site = '.', language, label, definition, unsure, ...texts} = values;
  return {
    ...texts,
    help,
    site,
    ...(kind && {kind}),
    ...(language !== undefined && {language: readLanguage(language)}),
    label: readWords('label', label),
    definition: readWords('definition', definition),
    unsure: (unsure ?? []).flatMap((each) => each.split(/[\s,]+/)).map(readLanguage),
    ...(isFileNamed && {file}),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: {type: 'boolean'},
        site: {type: 'string'},
        language: {type: 'string'},
        title: {type: 'string'},
        summary: {type: 'string'},
        id: {type: 'string'},
        part: {type: 'string'},
        of: {type: 'string'},
        vocabulary: {type: 'string'},
        label: {type: 'string', multiple: true},
        definition: {type: 'string', multiple: true},
        unsure: {type: 'string', multiple: true},
        to: {type: 'string'},
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

function readKind(found: string): NewKind {
  const kind = NEW_KINDS.find((each) => each === found);
  if (kind !== undefined) return kind;
  throw unexpected('kind', found, NEW_KINDS);
}

function refuseOthers(kind: NewKind, given: readonly string[]): void {
  const legal = [...FOR_ALL, ...OPTIONS_OF[kind]];
  const found = given.find((name) => !legal.includes(name));
  if (found === undefined) return;
  const expected = legal.map((name) => `--${name}`).join(', ');
  throw new UsageError(`Unexpected option --${found} with ${kind}, expected one of: ${expected}`);
}

function readLanguage(found: string): Language {
  if (isLanguage(found)) return found;
  throw unexpected('language', found, LANGUAGES);
}

function readWords(option: string, given: readonly string[] = []): WordsByLanguage {
  const words: Partial<Record<Language, string>> = {};
  for (const each of given) {
    const [, language = '', text = ''] = /^\s*([^=]*?)\s*=\s*(.*\S)\s*$/s.exec(each) ?? [];
    if (text === '') {
      throw new UsageError(`Unexpected --${option} "${each}", expected for example: en="Words"`);
    }
    words[readLanguage(language)] = text;
  }
  return words;
}

/** The error for a value that is none of those expected. */
export function unexpected(what: string, found: string, expected: readonly string[]): UsageError {
  const near = nearest(found, expected);
  const hint = near === undefined ? '' : `. Did you mean "${near}"?`;
  return new UsageError(
    `Unexpected ${what} "${found}", expected one of: ${expected.join(', ')}${hint}`,
  );
}

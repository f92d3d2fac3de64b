import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGES} from '../../guide/languages';

/** What `npm run translations` is asked to do. */
export type TranslationsTask =
  | {readonly kind: 'help'}
  | {readonly kind: 'status'; readonly json: boolean}
  | AcceptTask
  | {readonly kind: 'diff'; readonly file: string; readonly sections: readonly string[]}
  | {readonly kind: 'next'; readonly wanted: Language; readonly count: number};

export type AcceptTask = {
  readonly kind: 'accept';
  /** Empty with `all`. */
  readonly files: readonly string[];
  readonly all: boolean;
  readonly sections: readonly string[];
  readonly noChangeOfMeaning: boolean;
};

/** A task with the folder of the site and the language in which to answer. */
export type TranslationsOptions = {
  readonly task: TranslationsTask;
  readonly site: string;
  readonly language: Language;
};

/**
 * The arguments of `npm run translations`.
 *
 * @throws {UsageError} when they are not understood.
 */
export function readOptions(args: readonly string[]): TranslationsOptions {
  const {values, positionals} = parse(args);
  const language = readLanguage(values.language);
  return {task: readTask(values, positionals), site: values.site, language};
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: {type: 'boolean'},
        count: {type: 'string'},
        help: {type: 'boolean', default: false},
        json: {type: 'boolean'},
        language: {type: 'string', default: DEFAULT_LANGUAGE},
        'no-change-of-meaning': {type: 'boolean'},
        section: {type: 'string', multiple: true},
        site: {type: 'string', default: '.'},
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

function readTask(values: Values, [name, ...rest]: readonly string[]): TranslationsTask {
  if (values.help) return {kind: 'help'};
  switch (name) {
    case undefined:
      refuse(values, ['all', 'count', 'no-change-of-meaning', 'section'], 'without a command');
      return {kind: 'status', json: values.json ?? false};
    case 'accept':
      refuse(values, ['count', 'json'], 'with accept');
      return readAccept(values, rest);
    case 'diff':
      refuse(values, ['all', 'count', 'json', 'no-change-of-meaning'], 'with diff');
      return {kind: 'diff', file: only(rest, 'FILE'), sections: values.section ?? []};
    case 'next':
      refuse(values, ['all', 'json', 'no-change-of-meaning', 'section'], 'with next');
      return {
        kind: 'next',
        wanted: readLanguage(only(rest, 'LANGUAGE')),
        count: readCount(values.count),
      };
    default:
      throw new UsageError(`Unexpected command "${name}", expected accept, diff, next or none`);
  }
}

function readAccept(values: Values, files: readonly string[]): AcceptTask {
  const {all = false, section: sections = []} = values;
  const noChangeOfMeaning = values['no-change-of-meaning'] ?? false;
  if (all && (files.length > 0 || sections.length > 0 || noChangeOfMeaning)) {
    throw new UsageError('Unexpected argument beside --all, expected none');
  }
  if (!all && files.length === 0) throw new UsageError('Missing FILE after accept');
  return {kind: 'accept', files, all, sections, noChangeOfMeaning};
}

function refuse(values: Values, names: readonly (keyof Values)[], where: string): void {
  const found = names.find((name) => values[name] !== undefined);
  if (found !== undefined) throw new UsageError(`Unexpected option --${found} ${where}`);
}

function only(found: readonly string[], name: string): string {
  const [first, second] = found;
  if (first === undefined) throw new UsageError(`Missing ${name}`);
  if (second !== undefined) throw new UsageError(`Unexpected "${second}", expected one ${name}`);
  return first;
}

function readLanguage(found: string): Language {
  if (isLanguage(found)) return found;
  throw new UsageError(`Unexpected language "${found}", expected ${LANGUAGES.join(', ')}`);
}

function readCount(found = '1'): number {
  if (/^[1-9]\d{0,3}$/.test(found)) return Number(found);
  throw new UsageError(`Unexpected count "${found}", expected a number from 1`);
}

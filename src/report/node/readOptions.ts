import {parseArgs} from 'node:util';
import {UsageError} from '../../guide/errors';
import {DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language} from '../../guide/languages';
import {TABLES, type Table} from '../renderCsv';

/** How a report can be written. */
export const FORMATS = ['text', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** What `npm run report` is asked to do. */
export type ReportOptions = {
  readonly help: boolean;
  readonly format: Format;
  /** Of `csv`. */
  readonly table: Table;
  readonly language: Language;
  readonly site: string;
  /** Absent: the folder `build` of the site, if there is one. */
  readonly build?: string;
  /** Absent: the report is printed. */
  readonly out?: string;
  readonly force: boolean;
};

/**
 * The arguments of `npm run report`.
 *
 * @throws {UsageError} when they are not understood.
 */
export function readOptions(args: readonly string[]): ReportOptions {
  const {format, table, language, site, build, out, force, help} = parse(args);
  if (table !== undefined && format !== 'csv') {
    throw new UsageError('Unexpected option --table without --format csv');
  }
  if (force && out === undefined) throw new UsageError('Unexpected option --force without --out');
  if (!isLanguage(language)) {
    throw new UsageError(`Unexpected language "${language}", expected ${LANGUAGES.join(', ')}`);
  }
  return {
    help,
    format: oneOf(FORMATS, 'format', format),
    table: oneOf(TABLES, 'table', table ?? 'results'),
    language,
    site,
    force,
    ...(build !== undefined && {build}),
    ...(out !== undefined && {out}),
  };
}

function oneOf<T extends string>(known: readonly T[], name: string, found: string): T {
  const value = known.find((each) => each === found);
  if (value !== undefined) return value;
  throw new UsageError(`Unexpected ${name} "${found}", expected ${known.join(', ')}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        build: {type: 'string'},
        force: {type: 'boolean', default: false},
        format: {type: 'string', default: 'text'},
        help: {type: 'boolean', default: false},
        language: {type: 'string', default: DEFAULT_LANGUAGE},
        out: {type: 'string'},
        site: {type: 'string', default: '.'},
        table: {type: 'string'},
      },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), {cause});
  }
}

import type {Language} from '../guide/languages';
import {LANGUAGE_NAMES, LANGUAGES} from '../guide/languages';
import type {CommandMessages} from './messages/messages';
import type {StatusCounts, TranslationStatus} from './translationStatus';
import {COUNTED, KINDS} from './translationStatus';

type Row = readonly string[];

/** The counts of a status as a table of text: one line per language and kind, the sum of each language, and of all. */
export function renderStatusTable(status: TranslationStatus, messages: CommandMessages): string {
  const {columns, total} = messages;
  const head = [columns.language, columns.kind, ...COUNTED.map((column) => columns[column])];
  const all = LANGUAGES.flatMap((language) => Object.values(status.counts[language]));
  const groups = LANGUAGES.map((language) => languageRows(status, language, messages));
  return alignColumns([[head], ...groups, [toRow(total, '', sum(all))]]);
}

function languageRows(
  {counts}: TranslationStatus,
  language: Language,
  {kinds, total}: CommandMessages,
): readonly Row[] {
  const rows = KINDS.map((kind) =>
    toRow(LANGUAGE_NAMES[language], kinds[kind], counts[language][kind]),
  );
  return [...rows, toRow(LANGUAGE_NAMES[language], total, sum(Object.values(counts[language])))];
}

function toRow(name: string, kind: string, counts: StatusCounts): Row {
  return [name, kind, ...COUNTED.map((column) => String(counts[column]))];
}

function sum(all: readonly StatusCounts[]): StatusCounts {
  const add = (column: keyof StatusCounts): number =>
    all.reduce((total, counts) => total + counts[column], 0);
  return {
    original: add('original'),
    current: add('current'),
    behind: add('behind'),
    missing: add('missing'),
    orphan: add('orphan'),
    reviewed: add('reviewed'),
  };
}

/** Names stand left, numbers right; an empty line parts the groups. */
function alignColumns(groups: readonly (readonly Row[])[]): string {
  const rows = groups.flat();
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const align = (cell: string, at: number): string =>
    at < 2 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0);
  const toLine = (row: Row): string => row.map(align).join('  ').trimEnd();
  return groups.map((group) => group.map(toLine).join('\n')).join('\n\n');
}

import {stringify} from 'csv-stringify/sync';
import {LANGUAGES} from '../../guide/languages';
import type {CaseRecord} from './caseRecord';

/** Between the values of a list; no code has it. */
const LIST_SEPARATOR = '; ';

/** A column: its name in the file, and its cell. */
type Column = readonly [name: string, cellOf: (record: CaseRecord) => string];

const list =
  (
    name:
      | 'countries'
      | 'places'
      | 'languages'
      | 'themes'
      | 'topics'
      | 'activities'
      | 'audience'
      | 'levels'
      | 'barriers'
      | 'chapters',
  ) =>
  (record: CaseRecord): string =>
    record[name].join(LIST_SEPARATOR);

const single =
  (
    name:
      | 'id'
      | 'address'
      | 'original'
      | 'from'
      | 'to'
      | 'ongoing'
      | 'delivery'
      | 'staffHours'
      | 'costBand'
      | 'programme'
      | 'action'
      | 'projectNumber'
      | 'grant'
      | 'evidence'
      | 'licence',
  ) =>
  (record: CaseRecord): string =>
    String(record[name] ?? '');

const COLUMNS: readonly Column[] = [
  ['id', single('id')],
  ['address', single('address')],
  ['original', single('original')],
  ['languages', list('languages')],
  ...LANGUAGES.map((each): Column => [`title_${each}`, ({title}) => title[each] ?? '']),
  ...LANGUAGES.map((each): Column => [`summary_${each}`, ({summary}) => summary[each] ?? '']),
  ['countries', list('countries')],
  ['places', list('places')],
  ['organisations', ({organisations}) => organisations.map(({name}) => name).join(LIST_SEPARATOR)],
  [
    'organisation_kinds',
    ({organisations}) => organisations.map(({kind}) => kind).join(LIST_SEPARATOR),
  ],
  ['from', single('from')],
  ['to', single('to')],
  ['ongoing', single('ongoing')],
  ['themes', list('themes')],
  ['topics', list('topics')],
  ['activities', list('activities')],
  ['audience', list('audience')],
  ['levels', list('levels')],
  ['barriers', list('barriers')],
  ['delivery', single('delivery')],
  ['staff_hours', single('staffHours')],
  ['cost_band', single('costBand')],
  ['programme', single('programme')],
  ['action', single('action')],
  ['project_number', single('projectNumber')],
  ['grant_eur', single('grant')],
  ['evidence', single('evidence')],
  ['chapters', list('chapters')],
  [
    'sources',
    ({sources}) =>
      sources.map(({title, publisher}) => `${title} (${publisher})`).join(LIST_SEPARATOR),
  ],
  ['licence', single('licence')],
  ...LANGUAGES.map((each): Column => [
    `disclaimer_${each}`,
    ({disclaimer}) => disclaimer[each] ?? '',
  ]),
];

/** Stands in every row: such a file has no other place for what holds for all of it. */
const FUNDING_COLUMN = 'funding_statement';

/**
 * Case studies as comma-separated values (RFC 4180). It begins with a byte order mark, without which spreadsheet programs take
 * the letters of our languages for others; cells that a spreadsheet would take for formulas are made text.
 */
export function toCsv(records: readonly CaseRecord[], fundingStatement = ''): string {
  return stringify(
    records.map((record) => [...COLUMNS.map(([, cellOf]) => cellOf(record)), fundingStatement]),
    {
      bom: true,
      header: true,
      columns: [...COLUMNS.map(([name]) => name), FUNDING_COLUMN],
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}

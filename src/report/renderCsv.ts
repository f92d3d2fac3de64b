import {stringify} from 'csv-stringify/sync';
import {LANGUAGES} from '../guide/languages';
import type {Report} from './report';
import {RESULT_CATEGORIES} from './resultCategories';
import type {Result} from './results';
import {COUNTED, type TextCounts} from './textCounts';

/** The tables that a report can be written as; a file of rows holds one. */
export const TABLES = ['results', 'counts'] as const;

export type Table = (typeof TABLES)[number];

type Rows = readonly (readonly (string | number)[])[];

/**
 * A table of the report as comma-separated values (RFC 4180), with a byte order mark for the sake of spreadsheet programs. Cells
 * that such a program would take for formulas are made text.
 */
export function renderCsv(report: Report, table: Table): string {
  const rows = table === 'results' ? resultRows(report) : countRows(report);
  return stringify(
    rows.map((row) => [...row]),
    {bom: true, record_delimiter: 'windows', escape_formulas: true},
  );
}

const COLUMNS: readonly (readonly [name: string, cellOf: (result: Result) => string])[] = [
  ['result_type', ({category}) => RESULT_CATEGORIES[category]],
  ['title', ({title}) => title],
  ['description', ({description}) => description],
  ['languages', ({languages}) => list(languages)],
  ['themes', ({themes}) => list(themes)],
  ['topics', ({topics}) => list(topics)],
  ['countries', ({countries}) => list(countries)],
  ['partners', ({partners}) => list(partners)],
  ['programme', ({programme}) => programme],
  ['action', ({action}) => action],
  ['project_number', ({projectNumber}) => projectNumber],
  ['licence', ({licence}) => licence],
  ['address', ({address}) => address],
  ...LANGUAGES.map(
    (each) => [`texts_${each}`, ({texts}: Result) => toStates(texts[each])] as const,
  ),
];

function resultRows({results}: Report): Rows {
  return [
    COLUMNS.map(([name]) => name),
    ...results.map((result) => COLUMNS.map(([, cellOf]) => cellOf(result))),
  ];
}

/** The states that occur, with their numbers where there are several texts: `current 27; missing 1`. */
function toStates(counts: TextCounts): string {
  const found = COUNTED.filter((state) => counts[state] > 0);
  return list(found.map((state) => `${state} ${counts[state]}`));
}

function countRows({partners, countries, languages, reviewers}: Report): Rows {
  return [
    ['group', 'id', 'counted', 'count'],
    ...partners.map(({name, caseStudies}) => ['partner', name, 'case-studies', caseStudies]),
    ...countries.map(({code, caseStudies}) => ['country', code, 'case-studies', caseStudies]),
    ...LANGUAGES.flatMap((each) =>
      COUNTED.map((state) => ['language', each, state, languages[each][state]]),
    ),
    ...reviewers.map(({name, translations}) => ['reviewer', name, 'translations', translations]),
  ];
}

function list(values: readonly string[]): string {
  return values.join('; ');
}

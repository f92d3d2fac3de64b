import {LANGUAGES, LANGUAGE_NAMES} from '../guide/languages';
import {printable} from './fillWords';
import type {ReportMessages} from './messages/messages';
import type {Report} from './report';
import {RESULT_CATEGORIES} from './resultCategories';
import type {Result} from './results';
import {COUNTED} from './textCounts';

type Row = readonly string[];

/** The report for people: a list of the results, then tables of counts; those without rows are left out. */
export function renderText(report: Report, messages: ReportMessages): string {
  const {headings, columns} = messages;
  const {results, partners, countries, languages, reviewers} = report;
  const sections: readonly (readonly [heading: string, lines: string])[] = [
    [headings.results, results.map(toLines).join('\n')],
    [
      headings.partners,
      toTable(
        [columns.partner, columns.roles, columns.caseStudies],
        partners.map(({name, roles, caseStudies}) => [name, roles.join(', '), `${caseStudies}`]),
      ),
    ],
    [
      headings.countries,
      toTable(
        [columns.country, columns.caseStudies],
        countries.map(({code, name, caseStudies}) => [`${name} (${code})`, `${caseStudies}`]),
      ),
    ],
    [
      headings.languages,
      toTable(
        [columns.language, ...COUNTED.map((state) => columns[state])],
        LANGUAGES.map((each) => [
          LANGUAGE_NAMES[each],
          ...COUNTED.map((state) => `${languages[each][state]}`),
        ]),
      ),
    ],
    [
      headings.reviewers,
      toTable(
        [columns.reviewer, columns.translations],
        reviewers.map(({name, translations}) => [name, `${translations}`]),
      ),
    ],
  ];
  return sections
    .filter(([, lines]) => lines !== '')
    .map(([heading, lines]) => `${heading}\n${printable(lines)}`)
    .join('\n\n');
}

function toLines({category, title, languages, licence, address}: Result): string {
  const facts = [RESULT_CATEGORIES[category], languages.join(', '), licence].filter(Boolean);
  return [title, facts.join(' · '), address]
    .map((line, at) => (at === 0 ? '  ' : '    ') + line)
    .join('\n');
}

/** Words stand left, numbers right; empty without rows. */
function toTable(head: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const isNumber = (at: number): boolean => rows.every((row) => /^\d+$/.test(row[at] ?? ''));
  const align = (cell: string, at: number): string =>
    isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  return all.map((row) => `  ${row.map(align).join('  ')}`.trimEnd()).join('\n');
}

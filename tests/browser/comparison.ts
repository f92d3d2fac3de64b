import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {
  type CaseColumn,
  columnPath,
  readCaseColumn,
} from '../../src/caseStudies/compare/caseColumn';
import {BUILT_SITE} from '../site/builtSite';
import type {BuiltLanguage} from './pages';

/** Four case studies that differ in much. */
export const FOUR_CASES = [
  'kaisiadorys-job-shadowing',
  'leeds-learning-visit',
  'prienai-mini-change-projects',
  'educator-of-the-year',
] as const;

export const [FIRST_CASE, SECOND_CASE, THIRD_CASE] = FOUR_CASES;

/** The address of the comparison of case studies in a language. */
export function comparisonOf(language: BuiltLanguage, ids: readonly string[]): string {
  return `${language === 'en' ? '' : `/${language}`}/compare/?cases=${ids.join(',')}`;
}

/** The heads of the columns with case studies. */
export function titlesOf(page: Page): Locator {
  return page.locator('.guide-compare__titles th:not(:first-child)');
}

/** The case studies of the columns, by the addresses to which their titles lead; a title that leads nowhere as it stands. */
export function columnsOf(page: Page): Promise<string[]> {
  return titlesOf(page).evaluateAll((heads) =>
    heads.map((head) => {
      const link = head.querySelector('a');
      return link ? (link.pathname.split('/').at(-2) ?? '') : head.textContent;
    }),
  );
}

/** The buttons of the columns. */
export function buttonsOf(page: Page): Locator {
  return page.locator('.guide-compare__actions button');
}

/** A row of the table: the name of the fact, and its values in each column. */
export type Row = {readonly fact: string; readonly cells: readonly (readonly string[])[]};

/** The rows of the table as they stand there. */
export function rowsOf(page: Page): Promise<Row[]> {
  return page.locator('.guide-compare__table tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      fact: row.querySelector('th .guide-compare__fact')?.firstChild?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => {
        const items = [...cell.querySelectorAll('li')].map((item) => item.textContent);
        return items.length > 0 ? items : [cell.textContent];
      }),
    })),
  );
}

/**
 * The facts of a case study as its file has them.
 *
 * @throws when the file is none of this kind
 */
export function readColumn(language: BuiltLanguage, id: string): CaseColumn {
  const root = language === 'en' ? '' : language;
  const file = path.join(BUILT_SITE, root, columnPath(id));
  const column = readCaseColumn(JSON.parse(readFileSync(file, 'utf8')));
  if (column === undefined) throw new Error(`${file} is no column`);
  return column;
}

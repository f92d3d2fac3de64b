import {pluralForm} from '../../../guide/pluralForm';
import type {ComparisonRow, Likeness} from '../../compare/compareColumns';
import type {CompareSettings} from '../../compare/compareSettings';
import {columnTitle, type LoadedColumn} from '../../compare/loadedColumn';
import {columnButton, element, titleNode} from './compareNodes';

/** What the buttons of a column do. */
export type ColumnActions = {
  readonly remove: (id: string) => void;
  readonly retry: (id: string) => void;
};

/**
 * The table of the comparison: a column per case study, a row per fact. Its parts have their roles spelt out, since the narrow
 * layout, which is a grid, would take them away in some browsers.
 *
 * WCAG 1.3.1 (heads of rows and columns), 1.4.1 (rows that differ say so in words), 3.1.2 (language of titles).
 */
export function tableNode(
  columns: readonly LoadedColumn[],
  rows: readonly ComparisonRow[],
  settings: CompareSettings,
  actions: ColumnActions,
): HTMLTableElement {
  const {language, words} = settings;
  const table = element(
    'table',
    {role: 'table', class: 'guide-compare__table'},
    element('caption', {}, pluralForm(language, words.caption, columns.length)),
    element(
      'thead',
      {role: 'rowgroup'},
      titlesRow(columns, settings),
      actionsRow(columns, settings, actions),
    ),
    element('tbody', {role: 'rowgroup'}, ...rows.map((row) => factRow(row, settings))),
  );
  table.style.setProperty('--guide-compare-columns', String(columns.length));
  return table;
}

function titlesRow(columns: readonly LoadedColumn[], settings: CompareSettings): HTMLElement {
  const heads = columns.map((loaded) =>
    element('th', {scope: 'col', role: 'columnheader'}, titleLink(loaded, settings)),
  );
  const corner = element('th', {scope: 'col', role: 'columnheader'}, settings.words.fact);
  return element('tr', {role: 'row', class: 'guide-compare__titles'}, corner, ...heads);
}

function titleLink(loaded: LoadedColumn, settings: CompareSettings): HTMLElement {
  const title = titleOf(loaded, settings);
  if (loaded.kind === 'problem') return title;
  return element('a', {href: settings.baseUrl + loaded.column.path.slice(1)}, title);
}

function titleOf(loaded: LoadedColumn, {language}: CompareSettings): HTMLElement {
  const own = loaded.kind === 'facts' ? loaded.column.language : language;
  return titleNode(columnTitle(loaded), own, language);
}

function actionsRow(
  columns: readonly LoadedColumn[],
  settings: CompareSettings,
  actions: ColumnActions,
): HTMLElement {
  const cells = columns.map((loaded) =>
    element('td', {role: 'cell'}, ...actionNodes(loaded, settings, actions)),
  );
  const empty = element('td', {role: 'cell'});
  return element('tr', {role: 'row', class: 'guide-compare__actions'}, empty, ...cells);
}

function actionNodes(
  loaded: LoadedColumn,
  settings: CompareSettings,
  actions: ColumnActions,
): HTMLElement[] {
  const {words} = settings;
  const remove = columnButton(words.remove, titleOf(loaded, settings));
  remove.addEventListener('click', () => actions.remove(loaded.id));
  if (loaded.kind === 'facts') return [remove];
  const problem = element('p', {}, words.problems[loaded.problem]);
  if (loaded.problem === 'missing') return [problem, remove];
  const retry = columnButton(words.retry, titleOf(loaded, settings));
  retry.addEventListener('click', () => actions.retry(loaded.id));
  return [problem, retry, remove];
}

function factRow({fact, cells, likeness}: ComparisonRow, {words}: CompareSettings): HTMLElement {
  const name = element('span', {class: 'guide-compare__fact'}, words.facts[fact]);
  const head = element('th', {scope: 'row', role: 'rowheader'}, name);
  if (likeness !== undefined && isMarked(likeness)) {
    const symbol = element('span', {'aria-hidden': 'true'}, `${SYMBOLS[likeness]}\u00a0`);
    name.append(
      ' ',
      element('span', {class: 'guide-compare__mark'}, symbol, words.likeness[likeness]),
    );
  }
  const kind = likeness === 'different' ? {class: 'guide-compare__different'} : {};
  return element(
    'tr',
    {role: 'row', ...kind},
    head,
    ...cells.map((values) => valuesCell(values, words.notStated)),
  );
}

type Marked = Exclude<Likeness, 'same' | 'notStated'>;

const SYMBOLS: Readonly<Record<Marked, string>> = {different: '≠', partlyStated: '?'};

function isMarked(likeness: Likeness): likeness is Marked {
  return likeness in SYMBOLS;
}

function valuesCell(values: readonly string[] | undefined, notStated: string): HTMLElement {
  const cell = (className: string, ...content: readonly (Node | string)[]) =>
    element('td', {role: 'cell', class: className}, ...content);
  if (values === undefined) return cell('guide-compare__gap', '–');
  const [only, ...others] = values;
  if (only === undefined) return cell('guide-compare__gap', notStated);
  if (others.length === 0) return cell('guide-compare__value', only);
  const items = values.map((value) => element('li', {}, value));
  return cell('guide-compare__value', element('ul', {class: 'plain-list'}, ...items));
}

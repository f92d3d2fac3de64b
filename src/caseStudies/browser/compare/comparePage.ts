import {fillMessage} from '../../../guide/fillMessage';
import {pluralForm} from '../../../guide/pluralForm';
import {compareColumns, differingRows, type ComparisonRow} from '../../compare/compareColumns';
import {
  MOST_CASES,
  readComparison,
  removeCase,
  writeComparison,
  type ReadComparison,
} from '../../compare/comparison';
import type {CompareSettings} from '../../compare/compareSettings';
import {columnTitle, type LoadedColumn} from '../../compare/loadedColumn';
import {recallChoice, rememberChoice} from './chosenCases';
import {element} from './compareNodes';
import {tableNode} from './compareTable';
import type {ColumnLoader} from './loadColumns';

/** The parts of the page that the comparison works on. */
export type ComparePageParts = {
  /** How to choose, for who has not chosen enough. */
  readonly intro: HTMLElement;
  readonly tools: HTMLElement;
  readonly only: HTMLInputElement;
  /** Link to the list of case studies, for one more. */
  readonly add: HTMLElement;
  readonly status: HTMLElement;
  /** Holds the table and moves sideways where it is too wide. */
  readonly region: HTMLElement;
};

/** The page of the comparison: follows its address, and writes into it what the reader changes. */
export class ComparePage {
  readonly #parts: ComparePageParts;
  readonly #settings: CompareSettings;
  readonly #load: ColumnLoader;
  #comparison: ReadComparison = readComparison('');
  #columns: readonly LoadedColumn[] = [];

  constructor(parts: ComparePageParts, settings: CompareSettings, load: ColumnLoader) {
    this.#parts = parts;
    this.#settings = settings;
    this.#load = load;
  }

  /** Shows what the address tells of. */
  async followAddress(): Promise<void> {
    const {language, words} = this.#settings;
    const wanted = readComparison(location.search);
    // Links within the page change the address too.
    const isShown = writeComparison(wanted) === writeComparison(this.#comparison);
    if (isShown && this.#columns.length > 0) return;
    if (!(await this.#show(wanted))) return;
    const most = new Intl.NumberFormat(language).format(MOST_CASES);
    if (this.#comparison.isCut) {
      this.#say(fillMessage(words.tooMany, {most: [most]}).join(''), true);
    } else this.#say(this.#summary(), false);
  }

  /** Shows all rows or only those that differ. Going back is for case studies, so this makes no step of its own. */
  showOnly(onlyDifferences: boolean): void {
    this.#comparison = {...this.#comparison, onlyDifferences};
    history.replaceState(history.state, '', location.pathname + writeComparison(this.#comparison));
    this.#render();
    this.#say(this.#summary(), false);
  }

  /** Makes the case studies of this page the reader's choice, since she goes to choose more. */
  choose(): void {
    const {ids} = this.#comparison;
    if (ids.length > 0) rememberChoice(ids);
  }

  async #remove(id: string): Promise<void> {
    const place = this.#comparison.ids.indexOf(id);
    const title = this.#columns.filter((each) => each.id === id).map(columnTitle);
    const ids = removeCase(this.#comparison.ids, id);
    const next = {...this.#comparison, ids, isCut: false};
    history.pushState(null, '', location.pathname + writeComparison(next));
    const chosen = recallChoice();
    if (chosen.includes(id)) rememberChoice(removeCase(chosen, id));
    if (!(await this.#show(next))) return;
    const removed = fillMessage(this.#settings.words.removed, {title}).join('');
    this.#say(`${removed} ${this.#summary()}`, false);
    this.#focusColumn(Math.min(place, ids.length - 1));
  }

  async #retry(id: string): Promise<void> {
    if (!(await this.#show(this.#comparison))) return;
    this.#say(this.#summary(), false);
    this.#focusColumn(this.#comparison.ids.indexOf(id));
  }

  /** Loads and shows a comparison; false when the reader has gone on in the meantime. */
  async #show(comparison: ReadComparison): Promise<boolean> {
    this.#comparison = comparison;
    this.#say(comparison.ids.length > 0 ? this.#settings.words.loading : '', true);
    const columns = await this.#load(comparison.ids);
    if (this.#comparison.ids !== comparison.ids) return false;
    this.#columns = columns;
    this.#render();
    return true;
  }

  #render(): void {
    const {intro, tools, only, add, region} = this.#parts;
    const {ids, onlyDifferences} = this.#comparison;
    intro.hidden = ids.length > 1;
    tools.hidden = ids.length < 2;
    only.checked = onlyDifferences;
    add.hidden = ids.length === MOST_CASES;
    region.hidden = ids.length === 0;
    region.classList.toggle('guide-compare__region--many', ids.length > 2);
    const rows = this.#rows();
    const table = tableNode(this.#columns, rows, this.#settings, {
      remove: (id) => void this.#remove(id),
      retry: (id) => void this.#retry(id),
    });
    const {noDifference} = this.#settings.words;
    region.replaceChildren(table, ...(rows.length === 0 ? [element('p', {}, noDifference)] : []));
  }

  #rows(): readonly ComparisonRow[] {
    const rows = compareColumns(
      this.#columns.map((each) => (each.kind === 'facts' ? each.column : undefined)),
    );
    const canDiffer = rows.some(({likeness}) => likeness !== undefined);
    return this.#comparison.onlyDifferences && canDiffer ? differingRows(rows) : rows;
  }

  /** The button that had the focus is gone: its place takes the next one, or the words on how to choose. */
  #focusColumn(place: number): void {
    const cells = this.#parts.region.querySelectorAll('.guide-compare__actions td:has(button)');
    (cells[place]?.querySelector('button') ?? this.#parts.intro).focus();
  }

  #summary(): string {
    const {language, words} = this.#settings;
    const {length} = this.#comparison.ids;
    const caption = length === 0 ? '' : pluralForm(language, words.caption, length);
    return this.#rows().length === 0 ? `${caption} ${words.noDifference}` : caption;
  }

  /** Speaks; most of what is spoken can be seen anyway. */
  #say(words: string, isShown: boolean): void {
    const {status} = this.#parts;
    status.textContent = words;
    status.classList.toggle('visually-hidden', !isShown);
  }
}

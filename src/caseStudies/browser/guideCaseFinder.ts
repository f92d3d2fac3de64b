import {fillMessage} from '../../guide/fillMessage';
import {pluralForm} from '../../guide/pluralForm';
import {FACET_NAMES, type FacetName} from '../finder/facets';
import {findCases, indexCases, type Finding, type FinderIndex} from '../finder/findCases';
import {readFinderSettings, type FinderSettings} from '../finder/finderSettings';
import {readFinder, SORTS, withValues, writeFinder, type FinderState} from '../finder/finderState';

/** The parts of the page that the finder works on. */
type Parts = {
  readonly form: HTMLFormElement;
  readonly list: HTMLElement;
  readonly cases: readonly HTMLElement[];
  readonly status: HTMLElement;
  readonly relaxations: HTMLElement;
};

/**
 * The custom element `<guide-case-finder>` around a form and the whole list of case studies: shows what fits the choices, how
 * many there would be with each other choice, and keeps the choices in the address. Without script the list is whole and
 * the form is not shown.
 *
 * WCAG 1.3.1 (groups of checkboxes), 2.1.1, 4.1.3 (the number of cases is a status message).
 */
export class GuideCaseFinder extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const settings = readFinderSettings(this.dataset.settings);
    const parts = findParts(this);
    if (!settings || !parts) return;
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const index = indexOf(parts.cases);
    const show = (state: FinderState): void => {
      showState(parts, state);
      showFinding(parts, findCases(index, state), state, settings, go);
    };
    const go = (state: FinderState): void => {
      history.pushState(null, '', location.pathname + writeFinder(state));
      show(state);
    };
    parts.form.hidden = false;
    parts.form.addEventListener('change', () => go(stateOf(parts.form)), {signal});
    parts.form.addEventListener('reset', () => setTimeout(() => go(readFinder(''))), {signal});
    addEventListener('popstate', () => show(readFinder(location.search)), {signal});
    show(readFinder(location.search));
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function findParts(host: HTMLElement): Parts | undefined {
  const form = host.querySelector('form');
  const list = host.querySelector<HTMLElement>('ul:has(> li[data-values])');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  const relaxations = host.querySelector<HTMLElement>('.guide-finder__relaxations');
  if (!form || !list || !status || !relaxations) return undefined;
  const cases = [...list.querySelectorAll<HTMLElement>('li[data-values]')];
  return {form, list, cases, status, relaxations};
}

function indexOf(cases: readonly HTMLElement[]): FinderIndex {
  const byValue: Partial<Record<FacetName, Record<string, number[]>>> = {};
  for (const [number, {dataset}] of cases.entries()) {
    const {chosen} = readFinder(dataset.values ?? '');
    for (const name of FACET_NAMES) {
      for (const value of chosen[name] ?? []) ((byValue[name] ??= {})[value] ??= []).push(number);
    }
  }
  return indexCases(cases.length, byValue);
}

function stateOf(form: HTMLFormElement): FinderState {
  const data = new FormData(form);
  const sort = SORTS.find((each) => each === data.get('sort')) ?? 'newest';
  return FACET_NAMES.reduce<FinderState>(
    (state, name) => withValues(state, name, data.getAll(name).map(String)),
    {chosen: {}, sort},
  );
}

function showState({form}: Parts, {chosen, sort}: FinderState): void {
  for (const box of boxesOf(form)) {
    box.checked = FACET_NAMES.some(
      (name) => name === box.name && (chosen[name] ?? []).includes(box.value),
    );
    // A choice that an address made must be seen.
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
  const select = form.elements.namedItem('sort');
  if (select instanceof HTMLSelectElement) select.value = sort;
}

function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

function showFinding(
  {form, list, cases, status, relaxations}: Parts,
  {cases: found, counts, relaxations: others}: Finding,
  state: FinderState,
  {language, words}: FinderSettings,
  go: (state: FinderState) => void,
): void {
  for (const [number, item] of cases.entries()) item.hidden = !found.includes(number);
  list.replaceChildren(...inOrder(cases, state, language));
  for (const box of boxesOf(form)) {
    const count = FACET_NAMES.map((name) =>
      name === box.name ? counts.get(name)?.get(box.value) : undefined,
    ).find((each) => each !== undefined);
    const label = box.closest('label');
    const shown = label?.querySelector('.guide-finder__count');
    if (shown) shown.textContent = `(${new Intl.NumberFormat(language).format(count ?? 0)})`;
    label?.classList.toggle('guide-finder__empty', count === 0);
  }
  status.textContent =
    found.length === 0 ? words.nothing : pluralForm(language, words.caseCount, found.length);
  relaxations.replaceChildren(
    ...others.map(({facet, count}) => {
      const button = document.createElement('button');
      button.type = 'button';
      const name =
        form.querySelector(`fieldset[data-facet="${facet}"] legend`)?.textContent ?? facet;
      const number = new Intl.NumberFormat(language).format(count);
      button.textContent = fillMessage(words.without, {facet: [name], count: [number]}).join('');
      button.addEventListener('click', () => {
        go(withValues(state, facet, []));
        status.focus();
      });
      return button;
    }),
  );
}

/** The server wrote the latest first. */
function inOrder(
  cases: readonly HTMLElement[],
  {sort}: FinderState,
  language: string,
): readonly HTMLElement[] {
  if (sort === 'oldest') return cases.toReversed();
  if (sort === 'newest') return cases;
  const compare = new Intl.Collator(language).compare;
  const titleOf = (item: HTMLElement) => item.querySelector('a')?.textContent ?? '';
  return cases.toSorted((a, b) => compare(titleOf(a), titleOf(b)));
}

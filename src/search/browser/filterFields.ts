import type {FacetCounts, SearchAnswer, SearchFilters} from '../searchResult';
import {FACETS, type FacetName, type ResultsSettings} from '../searchSettings';
import {element} from './resultNodes';
import {toFilters, writeQuery, type ShownQuery} from './searchAddress';

/** From this width on there is room for the filters, and they stand open. */
const WIDE = '(min-width: 48rem)';

type Field = {
  readonly facet: FacetName;
  readonly row: HTMLElement;
  readonly select: HTMLSelectElement;
};

/**
 * The filters of the results page: one `<select>` for each facet with those values that occur and the number of their
 * pages, in a `<details>` that is folded on a narrow screen. They are part of the form, so a plain submit sends them.
 * WCAG 1.3.1, 3.2.2 (a choice changes the results, not the place of the reader), 4.1.2.
 */
export class FilterFields {
  readonly #container: HTMLElement;
  readonly #settings: ResultsSettings;
  readonly #fields: readonly Field[];
  readonly #summary = element('summary', '');
  readonly #row: HTMLElement;
  readonly #remove: HTMLAnchorElement;
  readonly #details: HTMLDetailsElement;

  constructor(container: HTMLElement, settings: ResultsSettings) {
    this.#container = container;
    this.#settings = settings;
    this.#fields = FACETS.map((facet) => createField(facet, settings));
    this.#remove = element('a', 'guide-search__remove', settings.resultsWords.removeFilters);
    this.#row = element('div', 'guide-search__facets', ...this.#fields.map(({row}) => row));
    this.#details = element('details', '', this.#summary, this.#row);
    this.#details.open = matchMedia(WIDE).matches;
    container.hidden = true;
    container.replaceChildren(this.#details);
  }

  /** What the reader has chosen. */
  get chosen(): SearchFilters {
    return toFilters(
      (facet) => this.#fields.find((field) => field.facet === facet)?.select.value ?? '',
    );
  }

  /** Shows the choice of a query before its answer is there. */
  choose({text, filters}: ShownQuery): void {
    for (const {facet, select} of this.#fields) {
      const id = filters[facet] ?? '';
      if (![...select.options].some(({value}) => value === id)) {
        select.append(new Option(labelOf(facet, id, this.#settings), id));
      }
      select.value = id;
    }
    const chosen = this.#fields.filter(({select}) => select.value !== '');
    if (chosen.length === 0) this.#remove.remove();
    else this.#row.append(this.#remove);
    this.#remove.href = writeQuery({text, filters: {}});
    this.#summary.textContent = [this.#settings.resultsWords.filters, ...this.#chosenLabels()].join(
      ' · ',
    );
    if (chosen.length > 0) this.#container.hidden = false;
  }

  /** Offers the values that occur in an answer, beside those that are chosen. */
  offer({facets}: SearchAnswer): void {
    const found = sum(facets.kind);
    for (const {facet, row, select} of this.#fields) {
      fillSelect(select, facet, facets[facet], this.#settings);
      row.hidden = select.value === '' && !canNarrow(facets[facet], found);
    }
    this.#container.hidden = this.#fields.every(({row}) => row.hidden);
  }

  /** Takes the filters from the page. */
  hide(): void {
    this.#container.hidden = true;
  }

  #chosenLabels(): string[] {
    const {chosen} = this;
    return FACETS.flatMap((facet) => {
      const id = chosen[facet];
      return id === undefined ? [] : [labelOf(facet, id, this.#settings)];
    });
  }
}

function createField(facet: FacetName, {resultsWords}: ResultsSettings): Field {
  const {label, any} = resultsWords.facets[facet];
  const select = element('select', '', new Option(any, ''));
  select.name = facet;
  return {facet, select, row: element('label', 'guide-search__facet', label, ' ', select)};
}

function fillSelect(
  select: HTMLSelectElement,
  facet: FacetName,
  counts: FacetCounts,
  settings: ResultsSettings,
): void {
  const chosen = select.value;
  const ids = idsInOrder(facet, settings).filter(
    (id) => Object.hasOwn(counts, id) || id === chosen,
  );
  const unknown = [chosen, ...Object.keys(counts)].filter((id) => id !== '' && !ids.includes(id));
  const options = [...new Set([...ids, ...unknown])].map((id) => {
    const count = new Intl.NumberFormat(settings.language).format(counts[id] ?? 0);
    return new Option(`${labelOf(facet, id, settings)} (${count})`, id);
  });
  const texts = options.map(({text}) => text).join('\n');
  const shown = [...select.options].slice(1);
  // A list that the reader has open would close.
  if (shown.map(({text}) => text).join('\n') === texts) return;
  for (const option of shown) option.remove();
  select.append(...options);
  select.value = chosen;
}

function idsInOrder(facet: FacetName, {words, facetLabels}: ResultsSettings): string[] {
  return Object.keys(facet === 'kind' ? words.kinds : facetLabels[facet]);
}

function labelOf(facet: FacetName, id: string, {words, facetLabels}: ResultsSettings): string {
  const labels: Readonly<Record<string, string>> =
    facet === 'kind' ? words.kinds : facetLabels[facet];
  return labels[id] ?? id;
}

/** Whether some value, but not every page has it. */
function canNarrow(counts: FacetCounts, found: number): boolean {
  return Object.values(counts).some((count) => count < found);
}

function sum(counts: FacetCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

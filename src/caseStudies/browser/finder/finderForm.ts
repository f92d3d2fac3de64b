import {FACET_NAMES} from '../../finder/facets';
import type {Finding} from '../../finder/findCases';
import {EVERYTHING, sortOf, SORTS, withValues, type FinderState} from '../../finder/finderState';
import type {FinderParts} from './finderParts';

/** The state that the form says, from its first screen. */
export function stateOf({form, text, sort, boxes}: FinderParts): FinderState {
  const wanted = SORTS.find((each) => each === sort.value);
  const typed = text.value.trim();
  const base = {...EVERYTHING, text: typed};
  const isUsual = wanted === undefined || wanted === sortOf(base);
  const start: FinderState = isUsual ? base : {...base, sort: wanted};
  const checked = boxes.filter((box) => box.checked && box.form === form);
  return FACET_NAMES.reduce<FinderState>((state, name) => {
    const values = checked.filter((box) => box.name === name).map(({value}) => value);
    return withValues(state, name, values);
  }, start);
}

/** Makes the form say a state. A text that the reader is typing stays as she types it. */
export function showState(parts: FinderParts, state: FinderState): void {
  const {text, sort, boxes, sheet} = parts;
  if (text.value.trim() !== state.text) text.value = state.text;
  for (const box of boxes) {
    const wasChecked = box.checked;
    box.checked = FACET_NAMES.some(
      (name) => name === box.name && (state.chosen[name] ?? []).includes(box.value),
    );
    // A choice that an address made must be seen.
    const isNew = box.checked && !wasChecked;
    if (isNew) openAround(box, sheet);
  }
  for (const option of sort.options) {
    // Without a text all fit equally well.
    if (option.value === 'match') option.hidden = option.disabled = state.text === '';
  }
  sort.value = sortOf(state);
}

function openAround(box: HTMLInputElement, sheet: HTMLDetailsElement): void {
  const facet = box.closest('details');
  if (facet !== null && facet !== sheet) facet.open = true;
}

/** Writes beside each value how many cases there would be with it. */
export function showCounts(
  {boxes}: FinderParts,
  counts: Finding['counts'],
  format: (count: number) => string,
): void {
  const byName = new Map<string, ReadonlyMap<string, number>>(counts);
  for (const box of boxes) {
    const count = byName.get(box.name)?.get(box.value) ?? 0;
    const label = box.closest('label');
    const shown = label?.querySelector('.guide-finder__count');
    const words = `(${format(count)})`;
    if (shown && shown.textContent !== words) shown.textContent = words;
    label?.classList.toggle('guide-finder__empty', count === 0);
  }
}

/** The name of a facet as the form has it. */
export function facetName({form}: FinderParts, facet: string): string {
  const legend = form.querySelector(`fieldset[data-facet="${facet}"] legend`);
  return legend?.textContent ?? facet;
}

import {readSearchSettings} from '../searchSettings';
import {SearchBox, type SearchBoxParts} from './searchBox';
import {createSearchClient} from './searchClient';
import {listenForShortcuts} from './searchShortcuts';
import {createSearchStatus} from './searchStatus';
import {startSearchWorker} from './startSearchWorker';

/**
 * The custom element `<guide-search>` around a plain search form: while the reader types it lists the best pages
 * (ARIA 1.2 editable combobox with list autocomplete). Enter without an option sends the form to the results page,
 * as it does without script. Nothing is loaded before the box has the focus.
 *
 * It only adds listeners and attributes and fills two containers that the server left empty. WCAG 1.3.1, 2.1.1,
 * 2.1.4 (the key `/` works outside text fields only), 4.1.2, 4.1.3.
 */
export class GuideSearch extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const settings = readSearchSettings(this.dataset.settings);
    const parts = findParts(this);
    if (!settings || !parts) return;
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const client = createSearchClient(settings.manifestUrl, startSearchWorker(settings.workerUrl));
    const status = createSearchStatus(() => this.querySelector('[role="status"]'));
    describe(parts.input);
    parts.input.addEventListener('focus', client.prepare, {signal});
    const box = new SearchBox(parts, settings, client, status);
    listenToText(parts.input, box, signal);
    listenToKeys(parts.input, box, signal);
    listenToLeaving(this, parts.popup, box, signal);
    listenForShortcuts(this, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function findParts(host: HTMLElement): SearchBoxParts | undefined {
  const form = host.querySelector('form');
  const input = host.querySelector('input');
  const popup = host.querySelector<HTMLElement>('.guide-search__popup');
  return form && input && popup ? {input, popup, resultsPage: form.action} : undefined;
}

function describe(input: HTMLInputElement): void {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
}

// What an input method has not finished composing is not a query yet.
function listenToText(input: HTMLInputElement, box: SearchBox, signal: AbortSignal): void {
  const ask = (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing)) void box.ask();
  };
  input.addEventListener('input', ask, {signal});
  input.addEventListener('compositionend', ask, {signal});
}

function listenToKeys(input: HTMLInputElement, box: SearchBox, signal: AbortSignal): void {
  const press = (event: KeyboardEvent): void => {
    const isCombined = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (isComposing(event) || (isCombined && event.key !== 'Tab')) return;
    if (box.press(event.key)) event.preventDefault();
  };
  input.addEventListener('keydown', press, {signal});
}

/** Whether a key belongs to an input method. */
function isComposing(event: KeyboardEvent): boolean {
  // Safari ends the composition before the key that ends it, and tells the two apart by this code only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === 229;
}

function listenToLeaving(
  host: HTMLElement,
  popup: HTMLElement,
  box: SearchBox,
  signal: AbortSignal,
): void {
  const leave = ({relatedTarget}: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) box.leave();
  };
  const keepFocus = (event: MouseEvent): void => {
    event.preventDefault();
  };
  // A link to a section of this very page leaves the page where it is.
  const followLink = ({target}: MouseEvent): void => {
    if (target instanceof Element && target.closest('a')) box.leave();
  };
  host.addEventListener('focusout', leave, {signal});
  popup.addEventListener('click', followLink, {signal});
  popup.addEventListener('mousedown', keepFocus, {signal});
}

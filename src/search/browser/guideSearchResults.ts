import {pluralForm} from '../pluralForm';
import {readSearchSettings, type SearchSettings} from '../searchSettings';
import {resultsList} from './resultsList';
import {createSearchClient, type SearchClient, type SearchOutcome} from './searchClient';
import {messageNode} from './searchPopup';
import {createSearchStatus, type SearchStatus} from './searchStatus';
import {startSearchWorker} from './startSearchWorker';

/** The parts of the page that the results work on. */
type ResultsParts = {readonly input: HTMLInputElement; readonly list: HTMLElement};

/**
 * The custom element `<guide-search-results>` on the page `/search/?q=`: reads the query from the address, lists what
 * is found as headings and links, and follows the reader's typing; the address follows too, so that it can be kept
 * and shared. WCAG 1.3.1, 3.1.2, 4.1.3.
 */
export class GuideSearchResults extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const settings = readSearchSettings(this.dataset.settings);
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('.guide-search__results');
    if (!settings || !input || !list) return;
    this.#connection = new AbortController();
    const client = createSearchClient(settings.manifestUrl, startSearchWorker(settings.workerUrl));
    const status = createSearchStatus(() => this.querySelector('[role="status"]'));
    const show = (): Promise<void> => showResults({input, list}, settings, client, status);
    input.value = new URL(location.href).searchParams.get('q') ?? '';
    void show();
    listen(this, show, this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function listen(host: HTMLElement, show: () => Promise<void>, signal: AbortSignal): void {
  const ask = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    if (event.type === 'submit') event.preventDefault();
    void show();
  };
  for (const type of ['input', 'compositionend', 'submit']) {
    host.addEventListener(type, ask, {signal});
  }
}

async function showResults(
  parts: ResultsParts,
  settings: SearchSettings,
  client: SearchClient,
  status: SearchStatus,
): Promise<void> {
  const text = parts.input.value;
  keepInAddress(text);
  if (text.trim() === '') {
    parts.list.replaceChildren();
    status.clear();
    return;
  }
  if (!parts.list.hasChildNodes()) parts.list.append(messageNode(settings.words.loading));
  const outcome = await client.query(text);
  if (outcome.kind === 'overtaken' || parts.input.value !== text) return;
  status.say(toStatus(outcome, settings));
  if (outcome.kind === 'found')
    parts.list.replaceChildren(...resultsList(outcome.results, settings));
  else {
    const run = (): void => void showResults(parts, settings, client, status);
    const line = messageNode(settings.words.failures[outcome.reason], {
      label: settings.words.retry,
      run,
    });
    parts.list.replaceChildren(line);
  }
}

function toStatus(
  outcome: Exclude<SearchOutcome, {kind: 'overtaken'}>,
  {language, words}: SearchSettings,
): string {
  if (outcome.kind === 'failed') return words.failures[outcome.reason];
  const count = outcome.results.length;
  return count === 0 ? words.noResults : pluralForm(language, words.resultCount, count);
}

function keepInAddress(text: string): void {
  const address = new URL(location.href);
  if ((address.searchParams.get('q') ?? '') === text) return;
  address.searchParams.set('q', text);
  history.replaceState(history.state, '', address);
}

import {readResultsSettings, type ResultsSettings} from '../searchSettings';
import {FilterFields} from './filterFields';
import {ResultsPage} from './resultsPage';
import {createSearchClient} from './searchClient';
import {listenForShortcuts} from './searchShortcuts';
import {createSearchStatus} from './searchStatus';
import {startSearchWorker} from './startSearchWorker';

/**
 * The custom element `<guide-search-results>` on the page `/search/?q=`: reads the query from the address, lists what
 * is found as headings and links, and follows the reader's typing and her choice of filters; the address follows too,
 * so that it can be kept and shared. WCAG 1.3.1, 3.1.2, 4.1.3.
 */
export class GuideSearchResults extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const settings = readResultsSettings(this.dataset.settings);
    const input = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('.guide-search__results');
    const filters = this.querySelector<HTMLElement>('.guide-search__filters');
    if (!settings || !input || !list || !filters) return;
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const page = createPage(this, {input, list, filters}, settings);
    listen(this, page, signal);
    listenForShortcuts(this, signal);
    page.followAddress();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function createPage(
  host: HTMLElement,
  {input, list, filters}: {input: HTMLInputElement; list: HTMLElement; filters: HTMLElement},
  settings: ResultsSettings,
): ResultsPage {
  return new ResultsPage(
    {input, list, filters: new FilterFields(filters, settings)},
    settings,
    createSearchClient(settings.manifestUrl, startSearchWorker(settings.workerUrl)),
    createSearchStatus(() => host.querySelector('[role="status"]')),
  );
}

function listen(host: HTMLElement, page: ResultsPage, signal: AbortSignal): void {
  const type = (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing) && isText(event))
      page.followForm(false);
  };
  const finish = (event: Event): void => {
    event.preventDefault();
    page.followForm(true);
  };
  const choose = (event: Event): void => {
    if (!isText(event)) page.followForm(true);
  };
  const click = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || !isQueryLink(link) || isForNewTab(event)) return;
    event.preventDefault();
    page.followLink(link);
  };
  host.addEventListener('input', type, {signal});
  host.addEventListener('compositionend', type, {signal});
  host.addEventListener('change', choose, {signal});
  host.addEventListener('submit', finish, {signal});
  host.addEventListener('click', click, {signal});
  addEventListener(
    'popstate',
    () => {
      page.followAddress();
    },
    {signal},
  );
}

function isText({target}: Event): boolean {
  return target instanceof HTMLInputElement;
}

/** Whether a link leads to another query of this page. */
function isQueryLink({pathname, search, hash}: HTMLAnchorElement): boolean {
  return pathname === location.pathname && search !== '' && hash === '';
}

function isForNewTab({ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

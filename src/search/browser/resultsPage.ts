import type {SearchAnswer} from '../searchResult';
import type {ResultsSettings} from '../searchSettings';
import {resultsStatus} from '../answerWords';
import type {FilterFields} from './filterFields';
import {element} from './resultNodes';
import {languageGroups, resultsList} from './resultsList';
import {isSameQuery, readQuery, writeQuery, type ShownQuery} from './searchAddress';
import type {SearchClient} from './searchClient';
import {messageNode} from './searchPopup';
import type {SearchStatus} from './searchStatus';

/** Pages shown at first, and added by each "show more": two or three screens. */
const STEP = 20;

/** An answer that takes longer is shown to be on its way. */
const WAIT_MS = 300;

/** The parts of the page that the results work on. */
export type ResultsParts = {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly filters: FilterFields;
};

/**
 * The behaviour of the results page: form and address say the same, and the list answers them. Typing changes the
 * address in place; a choice, a submit or the first letter after them makes a new step of the history, so that "back"
 * leads to what the reader saw.
 */
export class ResultsPage {
  readonly #parts: ResultsParts;
  readonly #settings: ResultsSettings;
  readonly #client: SearchClient;
  readonly #status: SearchStatus;
  #query: ShownQuery = {text: '', filters: {}};
  /** Whether the reader has finished the query that the address has now. */
  #isFinished = false;

  constructor(
    parts: ResultsParts,
    settings: ResultsSettings,
    client: SearchClient,
    status: SearchStatus,
  ) {
    this.#parts = parts;
    this.#settings = settings;
    this.#client = client;
    this.#status = status;
  }

  /** Shows what the address asks for; nothing happens when that is shown already. */
  followAddress(): void {
    const query = readQuery(location.search);
    if (isSameQuery(query, this.#query)) return;
    this.#parts.input.value = query.text;
    this.#isFinished = query.text !== '';
    this.#take(query);
  }

  /**
   * Shows what the form asks for, and keeps it in the address.
   *
   * @param isFinished `false` while the reader types.
   */
  followForm(isFinished: boolean): void {
    const query = {text: this.#parts.input.value, filters: this.#parts.filters.chosen};
    if (!isSameQuery(query, this.#query)) {
      const isStep =
        this.#isFinished || !isSameQuery({...query, text: ''}, {...this.#query, text: ''});
      keepInAddress(query, isStep);
      this.#isFinished = false;
      this.#take(query);
    }
    this.#isFinished ||= isFinished;
  }

  /** Goes to another query of this page as a link names it. */
  followLink({search}: HTMLAnchorElement): void {
    keepInAddress(readQuery(search), true);
    this.followAddress();
    this.#parts.input.focus();
  }

  #take(query: ShownQuery): void {
    this.#query = query;
    this.#parts.filters.choose(query);
    void this.#show();
  }

  async #show(limit = STEP): Promise<void> {
    const query = this.#query;
    const {list, filters} = this.#parts;
    if (query.text.trim() === '') {
      list.replaceChildren();
      list.removeAttribute('aria-busy');
      filters.hide();
      this.#status.clear();
      return;
    }
    if (!list.hasChildNodes()) list.append(messageNode(this.#settings.words.loading));
    const waiting = setTimeout(() => {
      list.setAttribute('aria-busy', 'true');
    }, WAIT_MS);
    const outcome = await this.#client.query({...query, limit});
    clearTimeout(waiting);
    if (outcome.kind === 'overtaken' || query !== this.#query) return;
    list.removeAttribute('aria-busy');
    if (outcome.kind === 'failed') this.#showFailure(this.#settings.words.failures[outcome.reason]);
    else this.#showAnswer(outcome.answer);
  }

  #showAnswer(answer: SearchAnswer): void {
    const {list, filters} = this.#parts;
    filters.offer(answer);
    list.replaceChildren(
      ...resultsList(answer, this.#query, this.#settings),
      ...this.#moreNodes(answer),
      ...languageGroups(answer, this.#settings),
    );
    this.#status.say(resultsStatus(answer, this.#query.text, this.#settings));
  }

  #showFailure(words: string): void {
    const run = (): void => {
      // The button goes away with the message.
      this.#parts.input.focus();
      void this.#show();
    };
    const line = messageNode(words, {label: this.#settings.words.retry, run});
    this.#parts.list.replaceChildren(line);
    this.#status.say(words);
  }

  #moreNodes({results, total}: SearchAnswer): HTMLElement[] {
    if (total <= results.length) return [];
    const button = element('button', 'guide-search__more', this.#settings.resultsWords.showMore);
    button.type = 'button';
    button.addEventListener('click', () => void this.#showMore(results.length));
    return [button];
  }

  async #showMore(shown: number): Promise<void> {
    await this.#show(shown + STEP);
    // The button went away; the reader goes on at the first new page.
    const links = this.#parts.list.querySelectorAll<HTMLElement>('.guide-search__page a');
    links[shown]?.focus();
  }
}

function keepInAddress(query: ShownQuery, isStep: boolean): void {
  const address = location.pathname + writeQuery(query);
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

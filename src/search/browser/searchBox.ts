import {close, CLOSED, pressKey, showOptions, type ComboboxState} from '../comboboxState';
import type {SearchAnswer} from '../searchResult';
import type {SearchSettings} from '../searchSettings';
import {boxStatus, correctionWords, countAll} from '../answerWords';
import {element} from './resultNodes';
import {writeQuery} from './searchAddress';
import type {SearchClient, SearchOutcome} from './searchClient';
import {fillOptions, fitOptions, messageNode, MOST_PAGES} from './searchPopup';
import type {SearchStatus} from './searchStatus';

/** An answer that takes longer is announced by "loading". */
const WAIT_MS = 300;

/** The parts of the page that a search box works on. */
export type SearchBoxParts = {
  readonly input: HTMLInputElement;
  readonly popup: HTMLElement;
  /** Address of the results page without the query. */
  readonly resultsPage: string;
};

/**
 * The behaviour of a search box: asks while the reader types, shows what is found and answers the keys. It holds the
 * state; what a key means is decided in `comboboxState`.
 */
export class SearchBox {
  readonly #parts: SearchBoxParts;
  readonly #settings: SearchSettings;
  readonly #client: SearchClient;
  readonly #status: SearchStatus;
  readonly #listbox: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];
  #state: ComboboxState = CLOSED;
  /** The text that is being answered or was answered last. */
  #asked = '';
  #isWaiting = false;

  constructor(
    parts: SearchBoxParts,
    settings: SearchSettings,
    client: SearchClient,
    status: SearchStatus,
  ) {
    this.#parts = parts;
    this.#settings = settings;
    this.#client = client;
    this.#status = status;
    this.#listbox = element('div', 'guide-search__options');
    this.#listbox.id = `${parts.popup.id}-list`;
    this.#listbox.setAttribute('role', 'listbox');
    this.#listbox.setAttribute('aria-label', settings.words.list);
  }

  /** Asks for the text in the box and shows the answer; nothing happens when the text is that of the last answer. */
  async ask(): Promise<void> {
    const text = this.#parts.input.value;
    if (text === this.#asked) return;
    this.#asked = text;
    this.#status.clear();
    if (text.trim() === '') {
      this.#options = [];
      this.#apply(CLOSED);
      return;
    }
    const isWanted = (): boolean => this.#asked === text;
    const waiting = setTimeout(() => {
      if (isWanted()) this.#showLoading();
    }, WAIT_MS);
    this.#isWaiting = true;
    const outcome = await this.#client.query({text, filters: {}, limit: MOST_PAGES});
    clearTimeout(waiting);
    if (!isWanted()) return;
    if (this.#parts.input.matches(':focus')) this.#show(outcome, text);
    else this.leave();
  }

  /** Answers a key; `true` when the browser must not. */
  press(key: string): boolean {
    const active = this.#activeOption();
    const {state, action, isHandled} = pressKey(this.#state, key);
    this.#apply(state);
    if (action === 'choose') active?.click();
    if (action === 'clear') this.#clear();
    return isHandled;
  }

  /** Hides the list when the reader has gone elsewhere. */
  leave(): void {
    // An answer that is still on its way must not open the list behind her.
    if (this.#isWaiting) this.#asked = '';
    this.#apply(close(this.#state));
  }

  #show(outcome: SearchOutcome, text: string): void {
    const {words} = this.#settings;
    if (outcome.kind === 'overtaken') return;
    this.#isWaiting = false;
    if (outcome.kind === 'failed') {
      this.#showMessage(messageNode(words.failures[outcome.reason], this.#retry()));
      this.#status.say(words.failures[outcome.reason]);
    } else {
      if (countAll(outcome.answer) === 0) this.#showMessage(messageNode(words.noResults));
      else this.#showAnswer(outcome.answer, text);
      this.#status.say(boxStatus(outcome.answer, text, this.#settings));
    }
  }

  #showAnswer(answer: SearchAnswer, text: string): void {
    const {popup, resultsPage} = this.#parts;
    const page = resultsPage + writeQuery({text, filters: {}});
    const options = fillOptions(this.#listbox, answer, page, this.#settings);
    const notes = correctionWords(answer, text, this.#settings).map((words) => messageNode(words));
    popup.replaceChildren(...notes, this.#listbox);
    popup.hidden = false;
    this.#options = fitOptions(this.#listbox, options);
    this.#apply(showOptions(this.#options.length));
  }

  #showLoading(): void {
    const {loading} = this.#settings.words;
    this.#showMessage(messageNode(loading));
    this.#status.say(loading);
  }

  #showMessage(line: HTMLElement): void {
    this.#options = [];
    this.#parts.popup.replaceChildren(line);
    this.#apply(showOptions(0));
  }

  #retry(): {label: string; run: () => void} {
    const run = (): void => {
      this.#asked = '';
      this.#parts.input.focus();
      void this.ask();
    };
    return {label: this.#settings.words.retry, run};
  }

  #clear(): void {
    this.#parts.input.value = '';
    void this.ask();
  }

  #activeOption(): HTMLAnchorElement | undefined {
    const {active} = this.#state;
    return active === undefined ? undefined : this.#options[active];
  }

  #apply(state: ComboboxState): void {
    this.#state = state;
    const {input, popup} = this.#parts;
    const hasOptions = state.isOpen && state.optionCount > 0;
    popup.hidden = !state.isOpen;
    if (!state.isOpen) this.#status.clear();
    input.setAttribute('aria-expanded', String(hasOptions));
    if (hasOptions) input.setAttribute('aria-controls', this.#listbox.id);
    else input.removeAttribute('aria-controls');
    const active = this.#activeOption();
    for (const option of this.#options) {
      option.setAttribute('aria-selected', String(option === active));
    }
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active.id);
    active?.scrollIntoView({block: 'nearest'});
  }
}

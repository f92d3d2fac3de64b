import {fillMessage} from '../../../guide/fillMessage';
import {pluralForm} from '../../../guide/pluralForm';
import type {CardData} from '../../finder/finderData';
import type {Finding} from '../../finder/findCases';
import type {FinderSettings} from '../../finder/finderSettings';
import {
  EVERYTHING,
  isEverything,
  readFinder,
  withValues,
  writeFinder,
  type FinderState,
} from '../../finder/finderState';
import {showCards, toCardNode} from './finderList';
import type {FinderLoader} from './finderLoader';
import {facetName, showCounts, showState, stateOf} from './finderForm';
import type {FinderParts} from './finderParts';
import {findShown, type FindText} from './findShown';

/** From here on there is room for the filters beside or above the list. */
const WIDE = '(min-width: 48em)';

/** Who types does not want an answer to each letter. */
const TYPING_MS = 200;

/** The behaviour of the finder: address, form and list say the same. */
export class CaseFinding {
  readonly #parts: FinderParts;
  readonly #settings: FinderSettings;
  readonly #loader: FinderLoader;
  readonly #findText: FindText;
  readonly #nodes = new Map<string, HTMLElement>();
  #state: FinderState = EVERYTHING;
  #newest = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    parts: FinderParts,
    settings: FinderSettings,
    loader: FinderLoader,
    findText: FindText,
  ) {
    this.#parts = parts;
    this.#settings = settings;
    this.#loader = loader;
    this.#findText = findText;
    for (const node of parts.written) this.#nodes.set(node.dataset.case ?? '', node);
  }

  /** Takes the page over, until the signal says that it is left. */
  start(signal: AbortSignal): void {
    const {form, text, sheet, more, pages} = this.#parts;
    form.hidden = false;
    sheet.open = matchMedia(WIDE).matches;
    if (pages !== null) pages.hidden = true;
    form.addEventListener('submit', (event) => this.#submit(event), {signal});
    form.addEventListener('change', (event) => this.#choose(event), {signal});
    form.addEventListener('reset', (event) => this.#reset(event), {signal});
    text.addEventListener('input', (event) => this.#type(event), {signal});
    more.addEventListener('click', () => void this.#showMore(), {signal});
    addEventListener('popstate', () => void this.#show(readFinder(location.search)), {signal});
    void this.#show(readFinder(location.search));
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#follow();
  }

  #choose({target}: Event): void {
    // The text is followed while it is typed.
    if (target !== this.#parts.text) this.#follow();
  }

  #reset(event: Event): void {
    event.preventDefault();
    this.#go(EVERYTHING);
  }

  #type(event: Event): void {
    clearTimeout(this.#typing);
    if (event instanceof InputEvent && event.isComposing) return;
    this.#typing = setTimeout(() => this.#follow(), TYPING_MS);
  }

  #follow(): void {
    clearTimeout(this.#typing);
    this.#go(stateOf(this.#parts));
  }

  #go(state: FinderState): void {
    const address = location.pathname + writeFinder(state);
    // While somebody types, the address changes in place: "back" leads to what was there before.
    const isTyping =
      this.#state.text !== '' && state.text !== '' && this.#state.text !== state.text;
    if (isTyping) history.replaceState(history.state, '', address);
    else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#show(state);
  }

  async #showMore(): Promise<void> {
    const {list} = this.#parts;
    const shown = list.children.length;
    const state = {...this.#state, screens: this.#state.screens + 1};
    history.replaceState(history.state, '', location.pathname + writeFinder(state));
    await this.#show(state);
    list.children[shown]?.querySelector('a')?.focus();
  }

  async #show(state: FinderState): Promise<void> {
    const turn = (this.#newest += 1);
    const isNewest = (): boolean => turn === this.#newest;
    const {list, written, more, pages} = this.#parts;
    const isAtStart = this.#state === EVERYTHING && isEverything(state) && state.screens === 1;
    this.#state = state;
    showState(this.#parts, state);
    this.#nameSheet(state);
    // What the server wrote answers that already.
    if (isAtStart) more.hidden = pages === null;
    else {
      list.setAttribute('aria-busy', 'true');
      try {
        const shown = await findShown(this.#loader, this.#findText, state);
        if (shown === undefined || !isNewest()) return;
        this.#tell(shown.finding, shown.correction);
        const cards = await shown.cards;
        if (!isNewest()) return;
        showCards(
          list,
          cards.map((card) => this.#nodeOf(card, written)),
        );
        more.hidden = cards.length >= shown.finding.cases.length;
      } catch (error) {
        if (isNewest()) this.#tellFailure(error);
      }
      list.removeAttribute('aria-busy');
    }
  }

  #nodeOf(card: CardData, [pattern]: readonly HTMLElement[]): HTMLElement {
    const known = this.#nodes.get(card.id);
    if (known !== undefined || pattern === undefined) return known ?? document.createElement('li');
    const node = toCardNode(pattern, card, this.#settings);
    this.#nodes.set(card.id, node);
    return node;
  }

  #nameSheet({chosen}: FinderState): void {
    const {chosen: words} = this.#settings.words;
    const count = Object.values(chosen).flat().length;
    const shown = this.#parts.sheet.querySelector('summary .guide-finder__chosen');
    if (shown)
      shown.textContent = count === 0 ? '' : this.#fill(words, {count: [this.#number(count)]});
  }

  #tell({cases, counts, relaxations}: Finding, correction: string | undefined): void {
    const {status, notes} = this.#parts;
    const {language, words} = this.#settings;
    showCounts(this.#parts, counts, (count) => this.#number(count));
    const found =
      cases.length === 0 ? words.nothing : pluralForm(language, words.caseCount, cases.length);
    const isCorrected = correction !== undefined && cases.length > 0;
    status.textContent = isCorrected
      ? `${found} ${this.#fill(words.correction, {corrected: [correction]})}`
      : found;
    notes.replaceChildren(
      ...relaxations.map(({facet, count}) => {
        const name = facet === 'text' ? words.text : facetName(this.#parts, facet);
        const without =
          facet === 'text' ? {...this.#state, text: ''} : withValues(this.#state, facet, []);
        const label = this.#fill(words.without, {facet: [name], count: [this.#number(count)]});
        return this.#button(label, () => this.#go({...without, screens: 1}));
      }),
    );
  }

  #tellFailure(error: unknown): void {
    const {status, notes} = this.#parts;
    const {failed, retry} = this.#settings.words;
    status.textContent = failed;
    notes.replaceChildren(this.#button(retry, () => void this.#show({...this.#state})));
    console.error(error);
  }

  #button(label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      // The button goes away; the answer is where to read on.
      this.#parts.status.focus();
      act();
    });
    return button;
  }

  #number(count: number): string {
    return new Intl.NumberFormat(this.#settings.language).format(count);
  }

  #fill(message: string, values: Parameters<typeof fillMessage>[1]): string {
    return fillMessage(message, values).join('');
  }
}

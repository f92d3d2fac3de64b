import {fillMessage} from '../../../guide/fillMessage';
import {pluralForm} from '../../../guide/pluralForm';
import {MOST_CASES, writeComparison, type Addition} from '../../compare/comparison';
import {readCompareBarSettings, type CompareBarSettings} from '../../compare/compareSettings';
import {followChoice, recallChoice, rememberChoice} from './chosenCases';
import {GuideCompareChoice} from './guideCompareChoice';

/** The parts of the bar. */
type Parts = {
  readonly bar: HTMLElement;
  readonly status: HTMLElement;
  readonly message: HTMLElement;
  /** Link to the comparison. */
  readonly compare: HTMLAnchorElement;
  /** Link to the list of case studies. */
  readonly another: HTMLAnchorElement;
  readonly clear: HTMLButtonElement;
};

/**
 * The custom element `<guide-compare-bar>` at the end of a page with case studies to choose: the link to the comparison of those
 * that the reader has chosen, and a button that takes them all away. Nothing is seen of it until something is chosen.
 *
 * WCAG 4.1.3: what becomes of a choice is a status message; what was there when the page came is not.
 */
export class GuideCompareBar extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const settings = readCompareBarSettings(this.dataset.settings);
    const parts = findParts(this);
    if (!settings || !parts) return;
    this.#connection = new AbortController();
    const {signal} = this.#connection;
    const clear = (): void => {
      rememberChoice([]);
      showChange(parts, settings, {kind: 'added', ids: []});
      // The button that had the focus is gone.
      parts.status.focus();
    };
    parts.clear.addEventListener('click', clear, {signal});
    followChoice((change) => showChange(parts, settings, change), signal);
    showBar(parts, settings, recallChoice());
    parts.status.setAttribute('role', 'status');
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

function findParts(bar: HTMLElement): Parts | undefined {
  const status = bar.querySelector('p');
  const message = bar.querySelector('span');
  const [compare, another] = bar.querySelectorAll('a');
  const clear = bar.querySelector('button');
  if (!status || !message || !compare || !another || !clear) return undefined;
  return {bar, status, message, compare, another, clear};
}

/** Shows a choice everywhere on the page; without a change, the choice that another page may have made. */
function showChange(parts: Parts, settings: CompareBarSettings, change?: Addition): void {
  const ids = change?.ids ?? recallChoice();
  showBar(parts, settings, ids, change && newsOf(change, settings));
  for (const choice of document.querySelectorAll('guide-compare-choice')) {
    if (choice instanceof GuideCompareChoice) choice.show(ids);
  }
}

function showBar(
  {bar, message, compare, another, clear}: Parts,
  {language, words}: CompareBarSettings,
  ids: readonly string[],
  news = '',
): void {
  const isSeveral = ids.length > 1;
  compare.textContent = isSeveral ? pluralForm(language, words.compare, ids.length) : '';
  compare.search = writeComparison({ids, onlyDifferences: false});
  compare.hidden = !isSeveral;
  another.hidden = ids.length !== 1 || another.pathname === location.pathname;
  clear.hidden = ids.length === 0;
  const isOne = ids.length === 1;
  message.textContent = isOne ? pluralForm(language, words.chosen, ids.length) : news;
  bar.classList.toggle('guide-compare-bar--shown', ids.length > 0 || news !== '');
}

/** What the link to the comparison does not say by itself. */
function newsOf({kind, ids}: Addition, {language, words}: CompareBarSettings): string {
  const most = new Intl.NumberFormat(language).format(MOST_CASES);
  if (kind === 'full') return fillMessage(words.full, {most: [most]}).join('');
  return ids.length === 0 ? words.cleared : '';
}

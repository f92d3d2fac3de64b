import {addCase, isCaseId, removeCase, type Addition} from '../../compare/comparison';
import {recallChoice, rememberChoice, tellChoice} from './chosenCases';

/**
 * The custom element `<guide-compare-choice data-case="…" data-title="…">` around a hidden label with a checkbox: shows it and
 * puts the case study into the reader's choice or takes it out. It may be moved, copied and given another case study before it
 * is connected again. `<guide-compare-bar>` on the same page says what was chosen.
 *
 * The label carries the title for who hears it without the card around (WCAG 2.4.6, 3.1.2).
 */
export class GuideCompareChoice extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('change', () => this.#choose());
  }

  connectedCallback(): void {
    const label = this.querySelector('label');
    const title = this.querySelector<HTMLElement>('.guide-compare-choice__title');
    if (!label || !title || !isCaseId(this.#id)) return;
    title.textContent = this.dataset.title ?? '';
    title.lang = this.dataset.titleLanguage ?? '';
    if (title.lang === '') title.removeAttribute('lang');
    label.hidden = false;
    this.show(recallChoice());
  }

  /** Makes the checkbox say whether the case study is among the chosen. */
  show(chosen: readonly string[]): void {
    const box = this.querySelector('input');
    if (box) box.checked = chosen.includes(this.#id);
  }

  get #id(): string {
    return this.dataset.case ?? '';
  }

  #choose(): void {
    const chosen = recallChoice();
    const isWanted = this.querySelector('input')?.checked === true;
    const change: Addition = isWanted
      ? addCase(chosen, this.#id)
      : {kind: 'added', ids: removeCase(chosen, this.#id)};
    if (change.kind === 'added') rememberChoice(change.ids);
    this.show(change.ids);
    tellChoice(change);
  }
}

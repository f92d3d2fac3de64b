import {fillMessage} from '../../../guide/fillMessage';
import type {CardData} from '../../finder/finderData';
import type {FinderSettings} from '../../finder/finderSettings';

/** A card like one that the server wrote, about another case. */
export function toCardNode(
  pattern: HTMLElement,
  {id, path, title, summary, language, facts, recognitions = []}: CardData,
  {baseUrl, language: reader, words: {mark}}: FinderSettings,
): HTMLElement {
  const card = document.importNode(pattern, true);
  card.dataset.case = id;
  const [heading, words] = card.children;
  const marks = recognitions.map((year) =>
    fillMessage(`★ ${mark}`, {year: [String(year)]}).join(''),
  );
  const link = heading?.querySelector('a');
  if (link) {
    link.href = baseUrl + path.slice(1);
    link.textContent = title;
  }
  if (words) words.textContent = summary;
  for (const element of [heading, words]) {
    if (language === reader) element?.removeAttribute('lang');
    else element?.setAttribute('lang', language);
  }
  const line = card.querySelector('[data-facts]');
  if (line) line.textContent = [...marks, facts].join(' · ');
  for (const choice of card.querySelectorAll<HTMLElement>('guide-compare-choice')) {
    choice.dataset.case = id;
    choice.dataset.title = title;
    if (language === reader) delete choice.dataset.titleLanguage;
    else choice.dataset.titleLanguage = language;
  }
  return card;
}

/** Puts cards into the list; those that are there already stay, so that focus and reading place stay too. */
export function showCards(list: HTMLElement, cards: readonly HTMLElement[]): void {
  for (const [place, card] of cards.entries()) {
    if (list.children[place] !== card) list.insertBefore(card, list.children[place] ?? null);
  }
  while (list.children.length > cards.length) list.lastElementChild?.remove();
}

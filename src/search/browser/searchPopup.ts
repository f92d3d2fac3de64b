import {countFitting} from '../countFitting';
import {pluralForm} from '../../guide/pluralForm';
import type {SearchAnswer, SearchResult} from '../searchResult';
import type {SearchSettings} from '../searchSettings';
import {countAll} from '../answerWords';
import {badgeNodes, element, excerptNode, headingNodes, titleNode, toHref} from './resultNodes';

/** Pages offered while typing, where the screen has room for them; the results page has the others. */
export const MOST_PAGES = 8;

/** Pages offered on the smallest screen, where the list scrolls. */
const LEAST_PAGES = 2;

/** Kept free below the list, in CSS pixels. */
const MARGIN_PX = 16;

/**
 * Fills the list box with the best pages, those in other languages last, and with a last option that leads to all.
 *
 * @returns the options in order; each is a link.
 */
export function fillOptions(
  listbox: HTMLElement,
  answer: SearchAnswer,
  resultsPage: string,
  settings: SearchSettings,
): HTMLAnchorElement[] {
  const others = answer.otherLanguages.flatMap(({results}) => results);
  const pages = [...answer.results, ...others].slice(0, MOST_PAGES);
  const words = pluralForm(settings.language, settings.words.allResults, countAll(answer));
  const options = [
    ...pages.map((result) => toOption(result, settings)),
    link(resultsPage, element('span', 'guide-search__all', words)),
  ];
  for (const [place, option] of options.entries()) option.id = `${listbox.id}-${place}`;
  listbox.replaceChildren(...options);
  return options;
}

/** The options that fit between the top of the list and the end of what is seen of the window; takes the others out. */
export function fitOptions(
  listbox: HTMLElement,
  options: readonly HTMLAnchorElement[],
): readonly HTMLAnchorElement[] {
  // A keyboard on the screen takes its room from the visual viewport only.
  const {height, offsetTop} = visualViewport ?? {height: innerHeight, offsetTop: 0};
  const room = height + offsetTop - listbox.getBoundingClientRect().top - MARGIN_PX;
  const heights = options.map(({offsetHeight}) => offsetHeight);
  const count = countFitting(heights, room, LEAST_PAGES);
  for (const option of options.slice(count, -1)) option.remove();
  return [...options.slice(0, count), ...options.slice(-1)];
}

/** A line in place of options: still loading, nothing found, or failed with a button to try again. */
export function messageNode(words: string, retry?: {label: string; run: () => void}): HTMLElement {
  const line = element('p', 'guide-search__message', words);
  if (retry !== undefined) {
    const button = element('button', 'guide-search__retry', retry.label);
    button.type = 'button';
    button.addEventListener('click', retry.run);
    line.append(' ', button);
  }
  return line;
}

function toOption(result: SearchResult, settings: SearchSettings): HTMLAnchorElement {
  const [part] = result.parts;
  if (part === undefined) return link(toHref(result.page, settings), titleNode(result, settings));
  const head = element(
    'span',
    'guide-search__head',
    titleNode(result, settings),
    ...badgeNodes(result, settings).flatMap((badge) => [' ', badge]),
  );
  const section = headingNodes(result, part, settings);
  return link(toHref(part.url, settings), head, ...section, excerptNode(part, settings));
}

// A link keeps "open in a new tab"; the focus stays in the text, so it is no Tab stop.
function link(href: string, ...content: readonly Node[]): HTMLAnchorElement {
  // The spaces part the words for screen readers, which read an option in one go.
  const option = element('a', 'guide-search__option', ...content.flatMap((node) => [node, ' ']));
  option.href = href;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  return option;
}

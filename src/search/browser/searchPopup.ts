import {pluralForm} from '../pluralForm';
import type {SearchResult} from '../searchResult';
import type {SearchSettings} from '../searchSettings';
import {badgeNodes, element, excerptNode, headingNodes, titleNode, toHref} from './resultNodes';

/** Pages offered while typing; the results page has the others. */
const MOST_OPTIONS = 6;

/**
 * Fills the list box with the best pages and, where there are more, a last option that leads to all of them.
 *
 * @returns the options in order; each is a link with an id.
 */
export function fillOptions(
  listbox: HTMLElement,
  results: readonly SearchResult[],
  resultsPage: string,
  settings: SearchSettings,
): HTMLAnchorElement[] {
  const options = results.slice(0, MOST_OPTIONS).map((result) => toOption(result, settings));
  if (results.length > MOST_OPTIONS) {
    const words = pluralForm(settings.language, settings.words.allResults, results.length);
    options.push(link(resultsPage, element('span', 'guide-search__all', words)));
  }
  for (const [place, option] of options.entries()) option.id = `${listbox.id}-${place}`;
  listbox.replaceChildren(...options);
  return options;
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
    ' ',
    ...badgeNodes(result, settings),
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

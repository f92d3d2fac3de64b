import {LANGUAGE_NAMES} from '../../guide/languages';
import type {MarkedText, SearchResult, SearchResultPart} from '../searchResult';
import type {SearchSettings} from '../searchSettings';

/**
 * An element with a class and what it holds. Class names are written whole, since the build keeps the styles of
 * names that it finds in the script.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (className !== '') node.className = className;
  node.append(...content);
  return node;
}

/** A text with its found words in `<mark>`. */
export function markedNodes({text, marks}: MarkedText): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    nodes.push(text.slice(end, from), element('mark', '', text.slice(from, to)));
    end = to;
  }
  return [...nodes, text.slice(end)];
}

/** The title of a page with its `lang` where it is not the reader's. */
export function titleNode(result: SearchResult, settings: SearchSettings): HTMLElement {
  const node = element('span', 'guide-search__title', ...markedNodes(result.title));
  return withLanguage(node, result.titleLanguage, settings);
}

/** The heading of a section with its `lang`; nothing for the head of a page. */
export function headingNodes(
  result: SearchResult,
  part: SearchResultPart,
  settings: SearchSettings,
): HTMLElement[] {
  if (part.heading.text === '') return [];
  const node = element('span', 'guide-search__section', ...markedNodes(part.heading));
  return [withLanguage(node, result.language, settings)];
}

/** The excerpt of a part with its `lang`. */
export function excerptNode(part: SearchResultPart, settings: SearchSettings): HTMLElement {
  const node = element('span', 'guide-search__excerpt', ...markedNodes(part.excerpt));
  return withLanguage(node, part.excerptLanguage, settings);
}

/** The kind of the page and, where the text is in another language, the name of that language. */
export function badgeNodes(result: SearchResult, settings: SearchSettings): HTMLElement[] {
  const kind = element('span', 'guide-search__kind', settings.words.kinds[result.kind]);
  if (result.language === settings.language) return [kind];
  const language = element('span', 'guide-search__language', LANGUAGE_NAMES[result.language]);
  return [kind, withLanguage(language, result.language, settings)];
}

/** The address of a page or section on this site. */
export function toHref(url: string, {baseUrl}: SearchSettings): string {
  return baseUrl + url.replace(/^\//u, '');
}

function withLanguage(node: HTMLElement, language: string, settings: SearchSettings): HTMLElement {
  if (language !== settings.language) node.lang = language;
  return node;
}

import {fillMessage} from '../../guide/fillMessage';
import type {OtherLanguage, SearchAnswer, SearchResult, SearchResultPart} from '../searchResult';
import type {ResultsSettings, SearchSettings} from '../searchSettings';
import {countWords, languageWords} from '../answerWords';
import {badgeNodes, element, excerptNode, headingNodes, titleNode, toHref} from './resultNodes';
import {writeQuery, type ShownQuery} from './searchAddress';

/**
 * An answer as headings and links with excerpts: what was corrected, how many pages there are, the pages in the
 * reader's language, then a group for each other language. WCAG 1.3.1, 3.1.2.
 */
export function resultsList(
  answer: SearchAnswer,
  query: ShownQuery,
  settings: ResultsSettings,
): HTMLElement[] {
  return [
    ...correctionNodes(answer, query, settings),
    element('p', 'guide-search__count', ...countNodes(answer, query, settings)),
    ...alsoNodes(answer, settings),
    ...listNodes(answer.results, 'h2', settings),
  ];
}

/** The groups of pages in other languages, each under the name of its language. */
export function languageGroups(
  {otherLanguages}: SearchAnswer,
  settings: ResultsSettings,
): HTMLElement[] {
  return otherLanguages.map((group) => {
    const heading = element('h2', 'guide-search__group', languageWords(group, settings));
    heading.id = groupId(group);
    // A link leads here, and the focus goes along.
    heading.tabIndex = -1;
    const section = element('section', '', heading, ...listNodes(group.results, 'h3', settings));
    section.setAttribute('aria-labelledby', heading.id);
    return section;
  });
}

function correctionNodes(
  {correction}: SearchAnswer,
  {text, filters}: ShownQuery,
  {words}: SearchSettings,
): HTMLElement[] {
  if (correction === undefined) return [];
  const link = element('a', '', correction);
  link.href = writeQuery({text: correction, filters});
  const line = fillMessage<Node | string>(words.correction, {
    corrected: [link],
    typed: [text.trim()],
  });
  return [element('p', 'guide-search__correction', ...line)];
}

function countNodes(
  answer: SearchAnswer,
  {text}: ShownQuery,
  settings: ResultsSettings,
): (Node | string)[] {
  const words = countWords(answer, settings);
  if (words !== settings.resultsWords.noneFiltered) return [words];
  const link = element('a', '', settings.resultsWords.removeFilters);
  link.href = writeQuery({text, filters: {}});
  return [words, ' ', link];
}

function alsoNodes({otherLanguages}: SearchAnswer, settings: ResultsSettings): HTMLElement[] {
  if (otherLanguages.length === 0) return [];
  const links = otherLanguages.flatMap((group, place) => {
    const link = element('a', '', languageWords(group, settings));
    link.href = `#${groupId(group)}`;
    return place === 0 ? [link] : [', ', link];
  });
  const line = fillMessage<Node | string>(settings.resultsWords.also, {languages: links});
  return [element('p', 'guide-search__also', ...line)];
}

function groupId({language}: OtherLanguage): string {
  return `results-${language}`;
}

function listNodes(
  results: readonly SearchResult[],
  level: 'h2' | 'h3',
  settings: SearchSettings,
): HTMLElement[] {
  if (results.length === 0) return [];
  const items = results.map((result) =>
    element('li', 'guide-search__result', ...resultNodes(result, level, settings)),
  );
  return [element('ol', 'guide-search__list', ...items)];
}

function resultNodes(result: SearchResult, level: 'h2' | 'h3', settings: SearchSettings): Node[] {
  const link = element('a', '', titleNode(result, settings));
  link.href = toHref(result.page, settings);
  return [
    element(level, 'guide-search__page', link),
    element(
      'p',
      'guide-search__badges',
      ...badgeNodes(result, settings).flatMap((badge) => [badge, ' ']),
    ),
    ...result.parts.map((part) => partNode(result, part, settings)),
  ];
}

function partNode(result: SearchResult, part: SearchResultPart, settings: SearchSettings): Node {
  const excerpt = excerptNode(part, settings);
  const heading = headingNodes(result, part, settings);
  if (heading.length === 0) return element('p', 'guide-search__part', excerpt);
  const link = element('a', '', ...heading);
  link.href = toHref(part.url, settings);
  return element('p', 'guide-search__part', link, ' ', excerpt);
}

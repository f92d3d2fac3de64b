import {pluralForm} from '../pluralForm';
import type {SearchResult, SearchResultPart} from '../searchResult';
import type {SearchSettings} from '../searchSettings';
import {badgeNodes, element, excerptNode, headingNodes, titleNode, toHref} from './resultNodes';

/** The results as headings and links with excerpts, under a line that says how many there are. */
export function resultsList(results: readonly SearchResult[], settings: SearchSettings): Node[] {
  const {language, words} = settings;
  const count = results.length;
  const line = count === 0 ? words.noResults : pluralForm(language, words.resultCount, count);
  const items = results.map((result) =>
    element('li', 'guide-search__result', ...resultNodes(result, settings)),
  );
  return [
    element('p', 'guide-search__count', line),
    ...(count === 0 ? [] : [element('ol', 'guide-search__list', ...items)]),
  ];
}

function resultNodes(result: SearchResult, settings: SearchSettings): Node[] {
  const link = element('a', '', titleNode(result, settings));
  link.href = toHref(result.page, settings);
  return [
    element('h2', 'guide-search__page', link),
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

import type {EntryKind} from '../guide/model';
import {correctText} from './correctText';
import {findPages, splitByLanguage} from './querySearch';
import type {SearchIndex} from './searchIndex';

/** The pages of one kind that answer a text, as places among all pages of that kind in the order of the guide, best first. */
export type KindPlaces = {
  readonly places: readonly number[];
  /** The text with slips corrected, when a word found nothing as it was typed; the places are for it. */
  readonly correction?: string;
};

/** What a text finds among the pages of one kind, in whatever language; nothing while files are missing. */
export function findKindPlaces(
  index: SearchIndex,
  text: string,
  kind: EntryKind,
): KindPlaces | undefined {
  const found = findPages(index, text);
  if (found === undefined) return undefined;
  const {own, others} = splitByLanguage(index, found);
  const ofKind = index.pages.filter((page) => page.kind === kind);
  const places = new Map(ofKind.map(({number}, place) => [number, place]));
  const pages = [...own.map(({page}) => page), ...others];
  const correction = correctText(text, found.words, [], () => []);
  if (!index.isComplete()) return undefined;
  return {
    places: pages.flatMap(({number}) => places.get(number) ?? []),
    ...(correction !== undefined && {correction}),
  };
}

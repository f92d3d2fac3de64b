import type {Language} from '../guide/languages';
import type {Entry, Text} from '../guide/model';
import type {TextPlace} from '../guide/place';
import {placeOf} from '../guide/place';
import {textPath as pathOfText} from '../guide/textPath';

/** The original of an entry. */
export function originalOf(entry: Entry): Text | undefined {
  return entry.texts.get(entry.original);
}

/**
 * The path, from the site directory, at which an entry's text in a language stands or would stand.
 *
 * @example textPath(leeds, 'lv') // => 'i18n/lv/docusaurus-plugin-content-blog/leeds.md'
 */
export function textPath(entry: Entry, language: Language): string {
  return pathOfText(entry.kind, keyOf(entry), language);
}

/** Tells whether a file stands at a place of this entry, in whatever language. */
export function isOfEntry(entry: Entry, {kind, key}: TextPlace): boolean {
  const place = placeOf(originalOf(entry)?.file ?? '');
  return entry.kind === kind && 'key' in place && place.key === key;
}

/** What the texts of an entry share: the id; for a chapter the path of its file, which has the numbers that the id has not. */
function keyOf(entry: Entry): string {
  const place = placeOf(originalOf(entry)?.file ?? '');
  return 'key' in place ? place.key : entry.id;
}

import type {Language} from '../guide/languages';
import {DEFAULT_LANGUAGE} from '../guide/languages';
import type {Entry, Text} from '../guide/model';
import type {TextPlace} from '../guide/place';
import {placeOf} from '../guide/place';

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
  const key = keyOf(entry);
  const isDefault = language === DEFAULT_LANGUAGE;
  const plugin = `i18n/${language}/docusaurus-plugin-content`;
  switch (entry.kind) {
    case 'caseStudy':
      return `case-studies/${key}/${language}.md`;
    case 'chapter':
      return isDefault ? `docs/${key}.md` : `${plugin}-docs/current/${key}.md`;
    case 'newsItem':
      return isDefault ? `blog/${key}.md` : `${plugin}-blog/${key}.md`;
  }
}

/** Tells whether a file stands at a place of this entry, in whatever language. */
export function isOfEntry(entry: Entry, {kind, key}: TextPlace): boolean {
  const place = placeOf(originalOf(entry)?.file ?? '');
  return entry.kind === kind && 'key' in place && place.key === key;
}

/** The part of the path that all texts of an entry share; it has the numbers that the id has not. */
function keyOf(entry: Entry): string {
  const place = placeOf(originalOf(entry)?.file ?? '');
  // The key of a chapter is the path of its file.
  return 'key' in place ? place.key.replace(/\.md$/, '') : entry.id;
}

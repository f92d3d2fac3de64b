import type {Language} from '../guide/languages';
import type {Concept} from './concepts';
import type {SearchPage} from './searchPage';
import {wordsOf} from './tokenize';

/**
 * The words of an index by language, each as often as it stands there: those of the pages, and those by which readers name
 * what pages in other languages are about.
 */
export function listWords(
  reader: Language,
  pages: readonly SearchPage[],
  concepts: readonly Concept[],
): Map<Language, string[]> {
  const words = new Map<Language, string[]>([[reader, []]]);
  const add = (language: Language, ...texts: readonly string[]): void => {
    const ofLanguage = words.get(language) ?? [];
    words.set(language, ofLanguage);
    for (const text of texts) for (const {word} of wordsOf(text)) ofLanguage.push(word);
  };
  for (const {language, titleLanguage, title, summary, about, body, sections} of pages) {
    add(titleLanguage, title, summary);
    add(reader, about);
    add(language, body, ...sections.flatMap((section) => [section.heading, section.body]));
  }
  if (pages.some(({language}) => language !== reader)) {
    for (const {labels} of concepts) add(reader, ...labels[reader]);
  }
  return words;
}

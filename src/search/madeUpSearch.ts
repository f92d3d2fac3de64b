import {LANGUAGES, type Language} from '../guide/languages';
import {buildSearchFiles, type SearchContent, type SearchFiles} from './buildSearchFiles';
import type {Concept} from './concepts';
import type {Lexicons} from './indexAnalyzer';
import type {Lexicon} from './lexicon/lexicon';
import {packLexicon} from './lexicon/packLexicon';
import {openWhole} from './openSearch';
import {querySearch} from './querySearch';
import type {SearchIndex} from './searchIndex';
import type {SearchPage, SearchSection} from './searchPage';
import {NO_ANSWER, type SearchAnswer, type SearchFilters} from './searchResult';

// What the tests of search are made of; nothing else uses this file.

/** A lexicon of words with their forms, the first of which stands for the word; all must begin alike. */
export function madeUpLexicon(language: Language, words: readonly (readonly string[])[]): Lexicon {
  const entries = words
    .map((forms) => {
      const stem = sharedBeginning(forms);
      const endings = forms.map((form) => form.slice(stem.length));
      const paradigm = {prefixes: [], base: endings[0] ?? '', parts: [{infix: '', endings}]};
      return {stem, paradigm};
    })
    .sort((a, b) => (a.stem < b.stem ? -1 : 1))
    .map((entry, lemma) => ({...entry, lemma}));
  return packLexicon({language, entries, frequencies: entries.map(() => 1), strangers: []});
}

/** A page in English with these words. */
export function madeUpPage(name: string, words: Partial<SearchPage>): SearchPage {
  return {
    id: `chapter/${name}`,
    kind: 'chapter',
    address: `/${name}/`,
    title: '',
    titleLanguage: 'en',
    language: 'en',
    summary: '',
    about: '',
    body: '',
    sections: [],
    themes: [],
    countries: [],
    concepts: [],
    ...words,
  };
}

/** A section of a page. */
export function madeUpSection(id: string, heading: string, body: string): SearchSection {
  return {id, heading, body};
}

/** A concept that has the same words in every language but these. */
export function madeUpConcept(
  id: string,
  labels: Readonly<Partial<Record<Language, readonly string[]>>>,
): Concept {
  const [en, lt, lv, et, pl] = LANGUAGES.map((language) => labels[language] ?? [id]);
  return {id, labels: {en: en ?? [], lt: lt ?? [], lv: lv ?? [], et: et ?? [], pl: pl ?? []}};
}

/** The files of a site with these pages. */
export function madeUpFiles(
  language: Language,
  pages: readonly SearchPage[],
  {lexicons = {}, concepts = []}: Partial<Pick<SearchContent, 'lexicons' | 'concepts'>> = {},
): SearchFiles {
  return buildSearchFiles({language, pages, lexicons, concepts}, (stem, content) => ({
    name: `${stem}.json`,
    content,
  }));
}

/** An index of these pages with all its files. */
export function madeUpIndex(
  language: Language,
  pages: readonly SearchPage[],
  rest: {readonly lexicons?: Lexicons; readonly concepts?: readonly Concept[]} = {},
): SearchIndex {
  return openWhole(madeUpFiles(language, pages, rest));
}

/** The answer of an index that has all its files. */
export function ask(
  index: SearchIndex,
  text: string,
  filters: SearchFilters = {},
  limit = 10,
): SearchAnswer {
  return querySearch(index, {text, filters, limit}) ?? NO_ANSWER;
}

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  while (others.some((other) => !other.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

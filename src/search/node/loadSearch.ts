import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {buildSearchFiles, type SearchContent, type SearchFiles} from '../buildSearchFiles';
import {toConcepts} from '../concepts';
import {toFacetLabels, type FacetLabels} from '../facetLabels';
import type {Lexicons} from '../indexAnalyzer';
import {listWords} from '../listWords';
import type {NamedFile} from '../searchFiles';
import {toSearchPages} from '../searchPage';
import {buildLexicon} from './buildLexicon';
import {bundleWorker} from './bundleWorker';
import {nameByContent} from './nameByContent';
import {readDictionary} from './readDictionary';

/** What search adds to the site of one language. */
export type LoadedSearch = {
  readonly files: SearchFiles;
  readonly worker: NamedFile;
  readonly facetLabels: FacetLabels;
};

/** The search of a language, from all content of the site. */
export async function loadSearch(
  siteDir: string,
  language: Language,
  dictionaryOf = readDictionary,
): Promise<LoadedSearch> {
  const [{guide}, worker] = await Promise.all([readGuide(siteDir), bundleWorker(siteDir)]);
  const content = await toContent(guide, language, dictionaryOf);
  return {
    files: buildSearchFiles(content, (stem, text) => nameByContent(stem, 'json', text)),
    worker,
    facetLabels: toFacetLabels(guide, language),
  };
}

/** What the search files of a language are made of. */
export async function toContent(
  guide: Guide,
  language: Language,
  dictionaryOf = readDictionary,
): Promise<SearchContent> {
  const pages = toSearchPages(guide, language);
  const concepts = toConcepts(guide.vocabulary);
  return {
    language,
    pages,
    concepts,
    lexicons: await readLexicons(listWords(language, pages, concepts), dictionaryOf),
  };
}

/** The lexicons of languages with these words. */
export async function readLexicons(
  words: ReadonlyMap<Language, readonly string[]>,
  dictionaryOf = readDictionary,
): Promise<Lexicons> {
  const lexicons = await Promise.all(
    [...words].map(async ([language, ofLanguage]) => {
      return [language, buildLexicon(await dictionaryOf(language), ofLanguage)] as const;
    }),
  );
  return Object.fromEntries(lexicons);
}

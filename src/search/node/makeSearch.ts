import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {currentGuide} from '../../guide/node/currentGuide';
import {nameByContent} from '../../guide/node/nameByContent';
import {buildSearchFiles, type SearchFiles} from '../buildSearchFiles';
import {lemmaKey} from '../analyzer';
import {toConcepts, type Concept} from '../concepts';
import {toIndexKey} from '../keyOrder';
import {listWords} from '../listWords';
import {toSearchPages, type SearchPage} from '../searchPage';
import {buildLexicon} from './buildLexicon';
import {keepDictionaries, readDictionary} from './readDictionary';

/** The search files of all content as readers of a language see it. */
export function makeSearch(
  guide: Guide,
  language: Language,
  dictionaryOf = readDictionary,
): Promise<SearchFiles> {
  const pages = toSearchPages(guide, language);
  return makeSearchFiles(language, pages, toConcepts(guide.vocabulary), dictionaryOf);
}

/** The search files of some pages, with lexicons of the words that stand in them. */
export async function makeSearchFiles(
  language: Language,
  pages: readonly SearchPage[],
  concepts: readonly Concept[],
  dictionaryOf = readDictionary,
): Promise<SearchFiles> {
  const words = listWords(language, pages, concepts);
  const built = await Promise.all(
    [...words].map(async ([each, ofLanguage]) => {
      return [each, buildLexicon(await dictionaryOf(each), ofLanguage)] as const;
    }),
  );
  const lexicons = Object.fromEntries(built.map(([each, {lexicon}]) => [each, lexicon]));
  const lastParts = built.flatMap(([each, {lastParts: ofLanguage}]) => {
    const toKey = (lemma: number): string => toIndexKey(language, each, lemmaKey(lemma));
    return [...ofLanguage].map(([whole, part]) => [toKey(whole), toKey(part)] as const);
  });
  return buildSearchFiles(
    {language, pages, concepts, lexicons, lastParts: new Map(lastParts)},
    (stem, content) => nameByContent(stem, 'json', content),
  );
}

/** The search files of a site as its content is now; made when they are asked for and something has changed since. */
export function keepSearch(siteDir: string, language: Language): () => Promise<SearchFiles> {
  const dictionaryOf = keepDictionaries();
  let kept: {readonly guide: Guide; readonly files: Promise<SearchFiles>} | undefined;
  return async () => {
    const {guide} = await currentGuide(siteDir);
    if (kept?.guide !== guide) kept = {guide, files: makeSearch(guide, language, dictionaryOf)};
    return kept.files;
  };
}

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import type {Lexicon} from '../findUnknownWords';
import {knownNames} from '../knownNames';
import {parseWordList} from '../wordList';
import {loadDictionary} from './loadDictionary';

/** Folder of the project's own word lists, from the site directory: one for each language and one of names. */
const LISTS = 'spelling';

/** The words of a language: of its dictionary, of the names in the Guide and of the project's own lists. */
export async function loadLexicon(
  siteDir: string,
  guide: Guide,
  language: Language,
): Promise<Lexicon> {
  const own = [...(await readList(siteDir, language)), ...(await readList(siteDir, 'names'))];
  const dictionary = await loadDictionary(language, own);
  const names = knownNames(guide, language);
  return {
    knows: (word) => names.has(word) || dictionary.has(word),
    nearest: (word) => dictionary.suggest(word),
  };
}

/** The words of a list; a list that does not exist is empty. */
async function readList(siteDir: string, name: string): Promise<readonly string[]> {
  const file = path.join(siteDir, LISTS, `${name}.txt`);
  return parseWordList(await readFile(file, 'utf8').catch(() => ''));
}

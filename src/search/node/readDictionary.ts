import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {Language} from '../../guide/languages';
import type {Dictionary} from './dictionary';
import {createEstonianDictionary} from './estonian/estonianDictionary';
import {ENGLISH} from './grammars/english';
import type {Grammar} from './grammars/grammar';
import {LATVIAN} from './grammars/latvian';
import {LITHUANIAN} from './grammars/lithuanian';
import {POLISH} from './grammars/polish';
import {createHunspellDictionary} from './hunspellDictionary';
import {parseAffixes} from './parseAffixes';
import {parseWords} from './parseWords';

const GRAMMARS: Record<Exclude<Language, 'et'>, Grammar> = {
  en: ENGLISH,
  lt: LITHUANIAN,
  lv: LATVIAN,
  pl: POLISH,
};

/** The dictionary of a language: the package `dictionary-…` that the site is built with. */
export async function readDictionary(language: Language): Promise<Dictionary> {
  const [affixText, wordText] = await Promise.all(
    ['index.aff', 'index.dic'].map((file) =>
      readFile(path.join(dictionaryDir(language), file), 'utf8'),
    ),
  );
  const affixes = parseAffixes(affixText ?? '');
  const words = parseWords(wordText ?? '', affixes.flagType);
  if (language === 'et') return createEstonianDictionary(affixes, words);
  return createHunspellDictionary(language, affixes, words, GRAMMARS[language]);
}

/** `readDictionary` that reads each dictionary once, for who makes lexicons again and again. */
export function keepDictionaries(): typeof readDictionary {
  const kept = new Map<Language, Promise<Dictionary>>();
  return (language) => {
    const dictionary = kept.get(language) ?? readDictionary(language);
    kept.set(language, dictionary);
    return dictionary;
  };
}

function dictionaryDir(language: Language): string {
  return path.dirname(createRequire(__filename).resolve(`dictionary-${language}`));
}

import type {Language} from '../../guide/languages';

/** What a language's dictionary and words of our own know. */
export type Dictionary = {
  /** Tells whether a word is right; any word may begin with a capital, a name must. */
  readonly has: (word: string) => boolean;
  /** The single word that was most likely meant. */
  readonly suggest: (word: string) => string | undefined;
};

/** The npm packages with the words of each language. */
const PACKAGES: Record<Language, string> = {
  en: '@cspell/dict-en-gb',
  lt: '@cspell/dict-lt-lt',
  lv: '@cspell/dict-lv',
  et: '@cspell/dict-et-ee',
  pl: '@cspell/dict-pl_pl',
};

/** Letters that a package writes wrongly, ours first: the Estonian words were once read in another encoding. */
const LETTERS: Partial<Record<Language, readonly string[]>> = {et: ['šð', 'žþ', 'ŠÐ', 'ŽÞ']};

/** Of five suggestions one is nearly always a single word. */
const SUGGESTIONS = {numSuggestions: 5, ignoreCase: false};

/** The dictionary of a language with words of our own. Takes about a second. */
export async function loadDictionary(
  language: Language,
  own: readonly string[],
): Promise<Dictionary> {
  // The library is slow to load, and most runs of the check do not need it.
  const {getDictionary, readSettings} = await import('cspell-lib');
  const settings = await readSettings(`${PACKAGES[language]}/cspell-ext.json`, __filename);
  const dictionaries = settings.dictionaryDefinitions?.map(({name}) => name) ?? [];
  const {encode, decode} = lettersOf(language);
  const words = await getDictionary({...settings, dictionaries, words: own.map(encode)});
  return {
    has: (word) => words.has(encode(word), {ignoreCase: false}),
    suggest: (word) => {
      const found = words.suggest(encode(word), SUGGESTIONS).map((each) => decode(each.word));
      return found.find((each) => !each.includes(' '));
    },
  };
}

/** From our letters to those of a language's package, and back. */
function lettersOf(language: Language) {
  const pairs = LETTERS[language] ?? [];
  const replace = (word: string, from: 0 | 1, to: 0 | 1): string =>
    pairs.reduce((rest, pair) => rest.replaceAll(pair.charAt(from), pair.charAt(to)), word);
  return {
    encode: (word: string) => replace(word, 0, 1),
    decode: (word: string) => replace(word, 1, 0),
  };
}

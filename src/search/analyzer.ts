import type {Language} from '../guide/languages';

/** A word of a text: where it stands (UTF-16 code units, end exclusive) and the key it is found by. */
export type Token = {readonly start: number; readonly end: number; readonly key: string};

/** Turns a lower-case word without marks into the key it is indexed and found by. */
type KeyFilter = (word: string) => string;

// Letters that Unicode does not take apart into a base letter and a mark.
const BASE_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

// An apostrophe inside a word belongs to it: "teacher’s".
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** What each language does to a folded word; a stemmer for a language goes here. */
const KEY_FILTERS: Record<Language, KeyFilter> = {
  en: asItIs,
  lt: asItIs,
  lv: asItIs,
  et: asItIs,
  pl: asItIs,
};

/**
 * The keys of the words of a text in the order of the text: lower case in the manner of the language, without
 * diacritics. The same function serves the index and the query. Analysing its own result changes nothing.
 *
 * @example analyze('pl', 'Żółte Łąki') // => ['zolte', 'laki']
 */
export function analyze(language: Language, text: string): string[] {
  return tokenize(language, text).map((token) => token.key);
}

/**
 * The words of a text with their places, in order. Empty for a text without words.
 *
 * @example tokenize('lt', 'Į mokyklą') // => [{start: 0, end: 1, key: 'i'}, {start: 2, end: 9, key: 'mokykla'}]
 */
export function tokenize(language: Language, text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = KEY_FILTERS[language](fold(language, match[0]));
    if (key !== '') tokens.push({start: match.index, end: match.index + match[0].length, key});
  }
  return tokens;
}

function asItIs(word: string): string {
  return word;
}

// Compatibility decomposition comes first, since lower case of some signs (ℳ) exists only for the plain letter.
function fold(language: Language, word: string): string {
  return word
    .normalize('NFKD')
    .toLocaleLowerCase(language)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[æðđħıłŋøœßþŧ]/gu, (letter) => BASE_LETTERS[letter] ?? letter);
}

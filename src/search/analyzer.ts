import type {Language} from '../guide/languages';
import {fold} from './fold';
import {createCorrections} from './lexicon/corrections';
import type {Lexicon} from './lexicon/lexicon';
import {analyzeWord, openLexicon, type OpenLexicon} from './lexicon/openLexicon';
import {wordsBegunBy} from './lexicon/wordsBegunBy';
import {stemOf} from './stem/stemOf';
import {normalize, wordsOf} from './tokenize';

/** A word of a text: where it stands (UTF-16 code units, end exclusive), and what it is found by. */
export type Token = {
  readonly start: number;
  readonly end: number;
  /** In lower case, composed, as it stands. */
  readonly word: string;
  /** Each of them alone finds the word. */
  readonly keys: readonly string[];
};

/** A word with the keys it is found by. */
export type KnownWord = {readonly word: string; readonly keys: readonly string[]};

/** What is known of the words of one language on one site. */
export type Analyzer = {
  readonly language: Language;
  /** The words of a text with their places and keys, in order. */
  readonly tokenize: (text: string) => Token[];
  /** The keys of one word; never empty for a word with letters or digits. A key is its own key. */
  readonly keysOf: (word: string) => readonly string[];
  /** Whether the site has a form of the word, written exactly or without diacritics. */
  readonly isKnown: (word: string) => boolean;
  /** Words of the site's lexicon with a form that begins so, in alphabetical order, as the dictionary writes them. */
  readonly wordsFrom: (
    beginning: string,
    limit: number,
  ) => readonly {readonly word: string; readonly key: string}[];
  /** Known words one slip away, best first; `word` has its diacritics where the dictionary knows it. */
  readonly corrections: (word: string) => readonly KnownWord[];
};

/** Before a key that is a stem: what stands without it is the number of a lemma. */
export const STEM_MARK = '~';

/**
 * The analyzer of a language with the words of a site. The same one serves the index and the query.
 *
 * @throws {TypeError} when the lexicon is damaged or of another version.
 */
export function createAnalyzer(language: Language, lexicon: Lexicon): Analyzer {
  const open = openLexicon(lexicon);
  const keysOf = (word: string) =>
    word.startsWith(STEM_MARK) ? [word] : keysOfWord(language, open, normalize(word));
  const isKnown = (word: string) => {
    const keys = keysOf(word);
    return keys.some((key) => !key.startsWith(STEM_MARK) || open.strangers.has(key.slice(1)));
  };
  return {
    language,
    keysOf,
    isKnown,
    tokenize: (text) =>
      wordsOf(text)
        .map((token) => ({...token, keys: keysOf(token.word)}))
        .filter(({keys}) => keys.length > 0),
    wordsFrom: (beginning, limit) =>
      wordsBegunBy(open.entries, normalize(beginning), limit).map(({word, lemma}) => ({
        word,
        key: lemmaKey(lemma),
      })),
    corrections: createCorrections(open, keysOf),
  };
}

function keysOfWord(language: Language, open: OpenLexicon, word: string): string[] {
  for (const written of [word, word.slice(0, Math.max(0, word.lastIndexOf("'")))]) {
    const {exact, folded} = analyzeWord(open, written);
    const lemmas = exact.size > 0 ? exact : folded;
    if (lemmas.size > 0) return [...lemmas].sort((a, b) => a - b).map(lemmaKey);
  }
  const folded = fold(word);
  return folded === '' ? [] : [STEM_MARK + stemOf(language, folded)];
}

/** The key of a lemma. */
export function lemmaKey(lemma: number): string {
  return lemma.toString(36);
}

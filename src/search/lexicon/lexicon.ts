import type {Language} from '../../guide/languages';

/** The endings that stand after one and the same shape of a stem. */
export type Part = {
  /** What the stem has before these endings: `sz` in Polish `pi|sz|emy`. */
  readonly infix: string;
  readonly endings: readonly string[];
};

/** How a word is inflected: all that may stand around its stem. */
export type Paradigm = {
  /** Beginnings that leave the word the same word: Lithuanian `ne`, Latvian `jā`. */
  readonly prefixes: readonly string[];
  /** What makes the dictionary's base of the stem. */
  readonly base: string;
  readonly parts: readonly Part[];
};

/** A stem with its paradigm; entries with the same lemma are one word for a reader. */
export type Entry = {readonly stem: string; readonly lemma: number; readonly paradigm: Paradigm};

/** How often a site has a lemma, in steps that double: 0 for never, 1 for once, 2 for two or three times. */
export type FrequencyStep = number;

/** What a language's words of one site are, before it is packed. */
export type LexiconContent = {
  readonly language: Language;
  /** Sorted by stem; lemmas are numbered in the order in which they first stand here. */
  readonly entries: readonly Entry[];
  /** A step for each lemma. */
  readonly frequencies: readonly FrequencyStep[];
  /** Stems, as the general stemmer makes them, of the words that no entry makes; sorted. */
  readonly strangers: readonly string[];
};

/**
 * The words of a site as the browser loads them: JSON made to compress well. Numbers within strings have base 36.
 *
 * @see packLexicon, unpackLexicon
 */
export type Lexicon = {
  readonly version: typeof LEXICON_VERSION;
  readonly language: Language;
  /** Sets of endings, each front-coded. */
  readonly endings: readonly string[];
  /** `prefixes|base|infix:set|infix:set`. */
  readonly paradigms: readonly string[];
  /** Stems in alphabetical order, front-coded. */
  readonly stems: string;
  /** The paradigm of each stem. */
  readonly stemParadigms: readonly number[];
  /** For each stem 0 where it begins a new lemma, else how many lemmas back its lemma stands. */
  readonly stemLemmas: readonly number[];
  /** One digit for each lemma. */
  readonly frequencies: string;
  /** Front-coded. */
  readonly strangers: string;
};

/** Changes whenever what a field means changes. */
export const LEXICON_VERSION = 1;

/** The lexicon of a site without words: every word has the key of its stem. */
export function emptyLexicon(language: Language): Lexicon {
  return {
    version: LEXICON_VERSION,
    language,
    endings: [],
    paradigms: [],
    stems: '',
    stemParadigms: [],
    stemLemmas: [],
    frequencies: '',
    strangers: '',
  };
}

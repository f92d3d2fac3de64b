import type {Language} from '../guide/languages';
import {createAnalyzer, type Analyzer} from './analyzer';
import type {KeyedWord} from './concepts';
import {toIndexKey} from './keyOrder';
import {emptyLexicon, type Lexicon} from './lexicon/lexicon';
import {remember} from './remember';
import {wordsOf, type Word} from './tokenize';

/** The lexicons of an index: that of the reader's language and of each other language in which texts are shown. */
export type Lexicons = Readonly<Partial<Record<Language, Lexicon>>>;

/** Another word with the keys under which the index has it. */
export type OtherWord = {readonly word: string; readonly keys: readonly string[]};

/** The words of one language of an index. Keys are those of the index; what was analysed once is kept. */
export type IndexAnalyzer = {
  readonly language: Language;
  /** The keys by which a word of a query is looked up. */
  readonly keysOf: (word: string) => readonly string[];
  /** The words of a text with the keys of each. */
  readonly wordsOf: (text: string) => readonly (Word & {readonly keys: readonly string[]})[];
  /** The words of a text for recognising concepts. */
  readonly keyWords: (text: string) => KeyedWord[];
  /** Words that begin so, in alphabetical order. */
  readonly wordsFrom: (beginning: string, limit: number) => readonly OtherWord[];
  /** Words one slip away, best first. */
  readonly corrections: (word: string) => readonly OtherWord[];
};

/** What ends a sentence or its part; a name does not go on behind it. */
const END_OF_SENTENCE = /[.!?…;:•|]|\n/u;

/** The analyzers of an index, that of the reader's language first. @throws {TypeError} when a lexicon is damaged. */
export function createIndexAnalyzers(reader: Language, lexicons: Lexicons): IndexAnalyzer[] {
  const others = Object.values(lexicons).filter(({language}) => language !== reader);
  return [lexicons[reader] ?? emptyLexicon(reader), ...others].map((lexicon) =>
    toIndexAnalyzer(reader, createAnalyzer(lexicon.language, lexicon)),
  );
}

/** An analyzer as the index of a reader's language uses it. */
export function toIndexAnalyzer(reader: Language, analyzer: Analyzer): IndexAnalyzer {
  const {language} = analyzer;
  const toKey = (key: string): string => toIndexKey(reader, language, key);
  const keysOf = remember((word) => analyzer.keysOf(word).map(toKey));
  return {
    language,
    keysOf,
    wordsOf: remember((text) => wordsOf(text).map((word) => ({...word, keys: keysOf(word.word)}))),
    keyWords: (text) => toKeyedWords(text, wordsOf(text), keysOf),
    wordsFrom: (beginning, limit) =>
      analyzer.wordsFrom(beginning, limit).map(({word, key}) => ({word, keys: [toKey(key)]})),
    corrections: remember((word) =>
      analyzer
        .corrections(word)
        .map(({word: other, keys}) => ({word: other, keys: keys.map(toKey)})),
    ),
  };
}

function toKeyedWords(
  text: string,
  words: readonly Word[],
  keysOf: (word: string) => readonly string[],
): KeyedWord[] {
  let end = 0;
  return words.map(({word, start, end: next}) => {
    const isFirst = END_OF_SENTENCE.test(text.slice(end, start));
    end = next;
    return {keys: keysOf(word), isFirst};
  });
}

import {describe, expect, it} from 'vitest';
import type {Language} from '../guide/languages';
import {parseTextFile} from '../guide/textFile';
import {findUnknownWords} from './findUnknownWords';

const lexicon = (...words: readonly string[]) => ({
  knows: (word: string) => words.includes(word),
  nearest: (word: string) => (word === 'zat' ? 'cat' : undefined),
});

const LEXICONS = {
  en: lexicon('the', 'cat', 'sat', 'Vilnius'),
  lt: lexicon('katė'),
  lv: lexicon(),
  et: lexicon(),
  pl: lexicon('kot', 'Europa'),
};

/** The unknown words of a news item with their places. */
function rowsOf(language: Language, body: string) {
  const place = {kind: 'newsItem', language, key: 'cat', id: 'cat', order: []} as const;
  const file = parseTextFile({path: 'cat.md', text: `---\ntitle: x\n---\n${body}`}, place);
  return findUnknownWords(file, LEXICONS).map(
    ({line, column, details}) => `${line}:${column} ${details.found} ${details.language}`,
  );
}

describe('findUnknownWords', () => {
  it('is a warning with file, line, column and the nearest word', () => {
    const place = {kind: 'newsItem', language: 'en', key: 'cat', id: 'cat', order: []} as const;
    const text = '---\ntitle: x\n---\nThe cat\nthe zat';
    expect(findUnknownWords(parseTextFile({path: 'cat.md', text}, place), LEXICONS)).toEqual([
      {
        rule: 'unknown-word',
        severity: 'warning',
        file: 'cat.md',
        line: 5,
        column: 5,
        details: {found: 'zat', language: 'en'},
        nearest: 'cat',
      },
    ]);
  });

  it('names each word once, whatever its capitals', () => {
    expect(rowsOf('en', 'Dog. The dog sat.\n\nDOG')).toEqual(['4:1 Dog en']);
  });

  it('lets the endings of an English possessive and of names after an apostrophe pass', () => {
    expect(rowsOf('en', "The cat's sat. Didn't")).toEqual(["4:16 Didn't en"]);
    expect(rowsOf('pl', "Europa'ie")).toEqual([]);
  });

  it('wants a capital where a name has one', () => {
    expect(rowsOf('en', 'Vilnius vilnius')).toEqual(['4:9 vilnius en']);
  });

  it('lets names inside a sentence pass outside English', () => {
    expect(rowsOf('en', 'The Katowic')).toEqual(['4:5 Katowic en']);
    expect(rowsOf('pl', 'Kot Katowic. Katowic')).toEqual(['4:14 Katowic pl']);
  });

  it('asks the language of a :lang passage', () => {
    expect(rowsOf('pl', 'Kot, :lang[katė, katte]{lt}')).toEqual(['4:18 katte lt']);
  });
});

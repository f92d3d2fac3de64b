/** A word of a text with its place: UTF-16 code units, end exclusive. */
export type Word = {readonly start: number; readonly end: number; readonly word: string};

// An apostrophe inside a word belongs to it: "teacher’s".
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * The words of a text in lower case, composed, with straight apostrophes, in order.
 *
 * @example wordsOf('Į mokyklą') // => [{start: 0, end: 1, word: 'į'}, {start: 2, end: 9, word: 'mokyklą'}]
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: normalize(match[0]),
  }));
}

/** A word as it is looked up: in lower case, composed, with straight apostrophes. */
export function normalize(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/[’ʼ]/gu, "'");
}

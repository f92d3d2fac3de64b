/** A word and where it stands. */
export type PlacedWord = {
  /** As written, but for the apostrophe, which is always `'`. */
  readonly word: string;
  /** From the beginning of the text, in UTF-16 code units. */
  readonly offset: number;
  readonly beginsSentence: boolean;
};

/** Letters with apostrophes between them. Digits and underscores belong to it, so that codes can be told from words. */
const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}\p{N}_]+)*/gu;

const SENTENCE_END = /[.!?…]/;

const INITIAL = /^\p{Lu}$/u;

/**
 * The words of a text in their order. Single letters and what holds a digit, such as `S11` and the ending of `11-oji`, are none.
 * The parts of a compound with hyphen are words of their own.
 *
 * @example wordsOf('Job-shadowing').map(({word}) => word) // => ['Job', 'shadowing']
 */
export function wordsOf(text: string): readonly PlacedWord[] {
  let before = {word: '', end: 0};
  const words: PlacedWord[] = [];
  for (const {0: token, index} of text.matchAll(TOKEN)) {
    const word = token.replaceAll('’', "'");
    const gap = text.slice(before.end, index);
    const endsNumber = gap === '-' && /\p{N}$/u.test(before.word);
    // The point after an initial ends no sentence.
    const beginsSentence =
      before.word === '' || (SENTENCE_END.test(gap) && !INITIAL.test(before.word));
    if (isWord(word) && !endsNumber) words.push({word, offset: index, beginsSentence});
    before = {word, end: index + token.length};
  }
  return words;
}

function isWord(token: string): boolean {
  return token.length > 1 && !/[\p{N}_]/u.test(token);
}

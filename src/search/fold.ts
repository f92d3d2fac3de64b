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

const PLAIN = /^[a-z0-9]*$/u;

/**
 * The word in lower case without marks, as people type who have no keyboard for them. Folding its own result changes
 * nothing; the fold of two strings one after the other is the two folds one after the other.
 *
 * @example fold('Żółć') // => 'zolc'
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  // Compatibility decomposition comes first, since lower case of some signs (ℳ) exists only for the plain letter.
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[æðđħıłŋøœßþŧ]/gu, (letter) => BASE_LETTERS[letter] ?? letter);
}

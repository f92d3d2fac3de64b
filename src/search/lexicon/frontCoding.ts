/** Longest shared beginning that one sign can say: A is 0, Z is 25. UTF-16 code units. */
const MOST_SHARED = 25;

const FIRST_SIGN = 'A'.charCodeAt(0);

/**
 * Words in order as one string: before each a capital letter that says how many letters it shares with the word before.
 * Words must have no capital letters of A to Z.
 *
 * @example frontCode(['mokykla', 'mokytojas']) // => 'AmokyklaEtojas'
 */
export function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const shared = sharedLength(before, word);
      before = word;
      return String.fromCharCode(FIRST_SIGN + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a front-coded string. */
export function frontDecode(coded: string): string[] {
  let before = '';
  return (coded.match(/[A-Z][^A-Z]*/gu) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - FIRST_SIGN) + part.slice(1);
    return before;
  });
}

function sharedLength(before: string, word: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < before.length && before[length] === word[length]) {
    length += 1;
  }
  return length;
}

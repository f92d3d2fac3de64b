/**
 * The text as far as the fonts can draw it, in one line. Letters and digits that they lack (another script) become one `…`, because
 * a reader should see that something is left out; signs that they lack (emoji, invisible marks) go without a trace.
 *
 * @param has whether there is a picture of a code point
 * @returns an empty text when nothing but gaps is left
 * @example drawableText('Visit to 平塚 🎉', isLatin) // => 'Visit to …'
 */
export function drawableText(text: string, has: (codePoint: number) => boolean): string {
  const line = text.normalize('NFC').replace(/[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]/gu, toSpace);
  const drawn = [...line].map((letter) => drawLetter(letter, has)).join('');
  const tidy = drawn
    .replace(/…(?:[ \u00a0]*…)+/gu, '…')
    .replace(/ +/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy : '';
}

/** Spaces that forbid a line break keep doing so; all others, line ends and tabs become plain ones. */
function toSpace(space: string): string {
  return /[\u00a0\u202f\u2007]/u.test(space) ? '\u00a0' : ' ';
}

function drawLetter(letter: string, has: (codePoint: number) => boolean): string {
  if (isDrawn(letter, has)) return letter;
  // Wide, raised, circled and joined letters have plain ones inside.
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (plain !== '' && [...plain].every((each) => isDrawn(each, has))) return plain;
  return /[\p{L}\p{N}]/u.test(letter) ? '…' : '';
}

function isDrawn(letter: string, has: (codePoint: number) => boolean): boolean {
  return !/[\p{C}\p{M}]/u.test(letter) && has(letter.codePointAt(0) ?? 0);
}

/** What becomes of a UTF-16 code unit. */
const KEPT = 0;
const BLANK = 1;
const DASH = 2;
const DOUBLE_QUOTE = 3;
const SINGLE_QUOTE = 4;
const DOTS = 5;
const UNSEEN = 6;

/** White space other than line ends, as `\s` has it. */
const BLANKS =
  ' \t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';

/** From the hyphens to the long dash, the minus sign and their other widths. */
const DASHES = '-\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D';

const DOUBLE_QUOTES = '"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u2036\u301D\u301E\u301F\uFF02';

const SINGLE_QUOTES = "'\u00B4\u1FFD\u02BC\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\uFF07";

/** Characters that nobody sees: soft hyphen, zero-width spaces and joiners, marks of direction, byte order mark. */
const INVISIBLE =
  '\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF';

const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'g');

/** The class of each code unit: a table, since it is asked for every letter of every text. */
const CLASSES = classTable([
  [BLANKS, BLANK],
  [DASHES, DASH],
  [DOUBLE_QUOTES, DOUBLE_QUOTE],
  [SINGLE_QUOTES, SINGLE_QUOTE],
  ['\u2026', DOTS],
  [INVISIBLE, UNSEEN],
]);

const REPLACEMENTS: Readonly<Record<number, string>> = {
  [DASH]: '-',
  [DOUBLE_QUOTE]: '"',
  [SINGLE_QUOTE]: "'",
};

const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const DOT = 46;
const HYPHEN = 45;
const QUOTATION_SIGN = 62;
const BAR = 124;

/** A text may grow to three times its length: by dots of omission. */
const MOST_GROWTH = 3;

/**
 * Markdown on one line, as UTF-16 code units since a fingerprint needs no string, without what may differ between two ways of
 * typing the same text: line ends and all other white space, blanks beside the bars of tables and the length of the line below their head, Unicode form, the shape of quotation marks, dashes
 * and dots of omission, characters that nobody sees. Words, numbers, addresses, other punctuation, letter case and order stay.
 *
 * What it returns is the ground of every fingerprint in the content: another result here makes all translations look outdated.
 *
 * @example foldTypography('„Taip“ –\nne…') // => the codes of '"Taip" - ne...'
 */
export function foldTypography(markdown: string): Uint16Array {
  const text = markdown.normalize('NFC');
  const codes = new Uint16Array(text.length * MOST_GROWTH);
  let length = 0;
  let hasBlank = false;
  let isLineStart = true;
  let isQuoted = false;
  let wasQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code];
    // Few texts have any: it is faster to begin again than to look for them first.
    if (kind === UNSEEN) return foldTypography(text.replace(ANY_INVISIBLE, ''));
    if (kind === BLANK) {
      hasBlank = true;
      continue;
    }
    if (code === LINE_FEED || code === RETURN) {
      if (code === RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue;
      hasBlank = true;
      wasQuoted = isQuoted;
      isQuoted = false;
      isLineStart = true;
      continue;
    }
    if (isLineStart) {
      isLineStart = false;
      isQuoted = code === QUOTATION_SIGN;
      // The sign for the next line of a quotation, below a line that has one too.
      if (isQuoted && wasQuoted) {
        hasBlank = true;
        continue;
      }
    }
    const isAfterBar = length === 0 || codes[length - 1] === BAR;
    if (hasBlank && code !== BAR && !isAfterBar) codes[length++] = SPACE;
    else if (kind === DASH && codes[length - 1] === HYPHEN && !hasBlank) continue;
    hasBlank = false;
    if (kind === KEPT) codes[length++] = code;
    else length = appendFolded(codes, length, kind ?? KEPT);
  }
  return codes.subarray(0, length);
}

/** Writes what stands for a class of characters; returns the new length. */
function appendFolded(codes: Uint16Array, length: number, kind: number): number {
  if (kind === DOTS) {
    codes.fill(DOT, length, length + MOST_GROWTH);
    return length + MOST_GROWTH;
  }
  codes[length] = REPLACEMENTS[kind]?.charCodeAt(0) ?? 0;
  return length + 1;
}

function classTable(classes: readonly (readonly [string, number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [characters, kind] of classes) {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind;
  }
  return table;
}

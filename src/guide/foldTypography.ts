/** Characters that nobody sees: soft hyphen, zero-width spaces and joiners, marks of direction, byte order mark. */
const INVISIBLE =
  '\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF';

/** White space other than blank and line feed, as `\s` has it. */
const BLANKS =
  '\t\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000';

/** From the hyphens to the long dash, the minus sign and their other widths. */
const DASHES = '\u058A\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63\uFF0D';

const DOUBLE_QUOTES = '\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u2036\u301D\u301E\u301F\uFF02';

const SINGLE_QUOTES = '\u00B4\u1FFD\u02BC\u2018\u2019\u201A\u201B\u2032\u2035\u2039\u203A\uFF07';

const FOLDED: ReadonlyMap<string, string> = new Map(
  [
    [INVISIBLE, ''],
    [BLANKS, ' '],
    [DASHES, '-'],
    [DOUBLE_QUOTES, '"'],
    [SINGLE_QUOTES, "'"],
    ['\u2026', '...'],
  ].flatMap(([all = '', to = '']) => [...all].map((from): [string, string] => [from, to])),
);

const ANY_FOLDED = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g');

/** Printable ASCII and line feeds. */
const PLAIN = /^[\n -~]*$/;

/** The sign for the next line of a quotation, below a line that has one too. */
const QUOTED_LINE = /\n(?<=^ *>[^\n]*\n) *>/gm;

/**
 * Markdown on one line, without what may differ between two ways of typing the same text: line ends and all other white space,
 * blanks beside the bars of tables and the length of the line below their head, Unicode form, the shape of quotation marks, dashes
 * and dots of omission, characters that nobody sees. Words, numbers, addresses, other punctuation, letter case and order stay.
 *
 * What it returns is the ground of every fingerprint in the content: another result here makes all translations look outdated.
 *
 * @example foldTypography('„Taip“ –\nne…') // => '"Taip" - ne...'
 */
export function foldTypography(markdown: string): string {
  const line = joinLines(PLAIN.test(markdown) ? markdown : foldCharacters(markdown));
  const dashed = line.includes('--') ? line.replace(/--+/g, '-') : line;
  return dashed.includes('|') ? dashed.replace(/ ?\| ?/g, '|') : dashed;
}

function foldCharacters(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\r/g, '\n')
    .replace(ANY_FOLDED, (character) => FOLDED.get(character) ?? '')
    .normalize('NFC');
}

/** Replaces what is frequent first: most of the work is done without regular expressions, which take three times as long. */
function joinLines(text: string): string {
  const unquoted = text.includes('>') ? text.replace(QUOTED_LINE, ' ') : text;
  const joined = unquoted.replaceAll('\n\n', ' ').replaceAll('\n', ' ').trim();
  return joined.includes('  ') ? joined.replace(/ {2,}/g, ' ') : joined;
}

/** One font file of the site: where it comes from and how the style sheet names it. */
export type FontFile = {
  /** Package and path of the source file. */
  readonly source: string;
  /** Name of the file that is made, without ending. */
  readonly name: string;
  readonly family: string;
  /** A weight or a range of weights of a variable font. */
  readonly weight: string;
  readonly letters: string;
};

/** Letters, digits and signs of English text, and the typographic signs that all five languages share. */
export const LATIN = printableAscii() + '\u00a0§«»°·×–—‘’‚“”„…‹›€−éóöüäõÕÄÖÜÉÓ';

/** The letters of Lithuanian, Latvian, Estonian and Polish that `LATIN` does not have. */
export const LATIN_EXTENDED = 'ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņĀĒĢĪĶĻŅćłńśźżĆŁŃŚŹŻ';

const TEXT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const DISPLAY = '@fontsource/bitter/files/bitter';

/** The fonts of the site: one for text in weights 400 to 700, one for headings. Slanted text is slanted by the browser. */
export const FONT_FILES: readonly FontFile[] = [
  text('latin', LATIN),
  text('latin-ext', LATIN_EXTENDED),
  display('latin', LATIN),
  display('latin-ext', LATIN_EXTENDED),
];

function text(part: string, letters: string): FontFile {
  return {
    source: `${TEXT}-${part}-wght-normal.woff2`,
    name: `guide-text-${part}`,
    family: 'Atkinson Hyperlegible Next',
    weight: '400 700',
    letters,
  };
}

function display(part: string, letters: string): FontFile {
  return {
    source: `${DISPLAY}-${part}-600-normal.woff2`,
    name: `guide-display-${part}`,
    family: 'Bitter',
    weight: '600',
    letters,
  };
}

/**
 * The style rule that makes a font file known.
 *
 * @example toFontFace(file) // => "@font-face{font-family:'Bitter';…}"
 */
export function toFontFace({name, family, weight, letters}: FontFile): string {
  return [
    '@font-face{',
    `font-family:'${family}';font-style:normal;font-weight:${weight};font-display:swap;`,
    `src:url('./${name}.woff2') format('woff2');`,
    `unicode-range:${toUnicodeRange(letters)}`,
    '}',
  ].join('');
}

/**
 * The code points of letters as CSS writes them, neighbours joined.
 *
 * @example toUnicodeRange('abcė') // => 'U+61-63,U+117'
 */
export function toUnicodeRange(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0);
  const ranges: [number, number][] = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
}

function printableAscii(): string {
  return Array.from({length: 95}, (_, at) => String.fromCharCode(32 + at)).join('');
}

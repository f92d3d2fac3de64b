/** A font file as far as the layout needs it. */
export type FontFace = {
  readonly weight: CardWeight;
  /** The widths of its letters in em, by code point. */
  readonly advances: ReadonlyMap<number, number>;
};

/** The weights in which cards are set. */
export type CardWeight = 400 | 700;

/** What the layout asks of the fonts; kerning is left out, so that widths are a little too large rather than too small. */
export type CardFont = {
  /** Whether there is a picture of this code point in every weight. */
  readonly has: (codePoint: number) => boolean;
  /** The width of a line of text in em. */
  readonly widthOf: (text: string, weight: CardWeight) => number;
};

/** The font that some files make together; of two that have a letter the first one counts. */
export function toCardFont(faces: readonly FontFace[]): CardFont {
  const byWeight = {400: advancesOf(faces, 400), 700: advancesOf(faces, 700)};
  return {
    has: (codePoint) => byWeight[400].has(codePoint) && byWeight[700].has(codePoint),
    widthOf: (text, weight) =>
      [...text].reduce(
        (width, letter) => width + (byWeight[weight].get(letter.codePointAt(0) ?? 0) ?? UNKNOWN_EM),
        0,
      ),
  };
}

function advancesOf(faces: readonly FontFace[], weight: CardWeight): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  for (const face of faces.filter((each) => each.weight === weight)) {
    for (const [code, advance] of face.advances) {
      if (!advances.has(code)) advances.set(code, advance);
    }
  }
  return advances;
}

/** The box that stands for a letter without a picture is at most so wide. */
const UNKNOWN_EM = 1;

/** The room for lines of text. */
export type LineRoom = {
  /** In em. */
  readonly width: number;
  /** The width of a line in em. */
  readonly widthOf: (line: string) => number;
};

/**
 * The text in as few lines as fit the width, all about equally long. A word that is wider than the width has a line of its own. A
 * word of one letter stays with the one behind it, as typesetters in all five languages do.
 *
 * @example breakLines('Uczymy się razem', {width: 10, widthOf: (line) => line.length}) // => ['Uczymy', 'się razem']
 */
export function breakLines(text: string, room: LineRoom): readonly string[] {
  const words = text
    .trim()
    .replace(/(?<=(?:^|\s)\p{L})\s+/gu, '\u00a0')
    .split(/[^\S\u00a0]+/u);
  const widest = fill(words, room);
  let best = widest;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = fill(words, {...room, width: room.width * share});
    if (narrower.length > widest.length) break;
    best = narrower;
  }
  return best;
}

function fill(words: readonly string[], {width, widthOf}: LineRoom): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A title in lines. */
export type FittedTitle = {
  /** Pixels. */
  readonly size: number;
  readonly lines: readonly string[];
};

/** The room for a title and how it may be set. */
export type TitleBox = {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Font sizes in pixels that may be used, the largest first. */
  readonly sizes: readonly number[];
  /** Height of a line in em. */
  readonly lineHeight: number;
};

/** The width of a line of text in em. */
export type WidthOf = (text: string) => number;

/**
 * The title in the largest size in which all of it fits without breaking a word, its lines about equally long. What is too long for
 * the smallest size ends with `…` after a whole word. Only a word that is wider than a line of that size is broken.
 */
export function fitTitle(title: string, box: TitleBox, widthOf: WidthOf): FittedTitle {
  const words = toWords(title);
  for (const size of box.sizes) {
    const room = box.width / size;
    const lines = wrap(words, room, widthOf);
    const fits = lines.length <= lineCount(box, size);
    if (fits && lines.every((line) => widthOf(line) <= room)) {
      return {size, lines: balance(words, lines, room, widthOf)};
    }
  }
  return cutTitle(words, box, widthOf);
}

function lineCount({height, lineHeight}: TitleBox, size: number): number {
  return Math.max(1, Math.floor(height / (size * lineHeight)));
}

/** Dashes stay with the word before them, words of one letter with the word behind them, as typesetters in all five languages do. */
function toWords(title: string): readonly string[] {
  return title
    .replace(/ (?=[–—](?: |$))/gu, '\u00a0')
    .replace(/(?<=(?:^|[ \u00a0])\p{L}) /gu, '\u00a0')
    .split(' ')
    .filter((word) => word !== '');
}

/** As many words in each line as there is room for; a word that is too wide has a line of its own. */
function wrap(words: readonly string[], room: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(joined) <= room) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines in the least room, so that no line has a single short word. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  room: number,
  widthOf: WidthOf,
): readonly string[] {
  let best = lines;
  for (let share = 0.98; share >= 0.5; share -= 0.02) {
    const tried = wrap(words, room * share, widthOf);
    if (tried.length > lines.length) break;
    if (tried.every((line) => widthOf(line) <= room)) best = tried;
  }
  return best;
}

function cutTitle(words: readonly string[], box: TitleBox, widthOf: WidthOf): FittedTitle {
  const size = Math.min(...box.sizes);
  const room = box.width / size;
  const pieces = words.flatMap((word) => breakWord(word, room, widthOf));
  const all = wrap(pieces, room, widthOf);
  const lines = all.slice(0, lineCount(box, size));
  const last = lines.pop() ?? '';
  const end = all.length > lines.length + 1 ? withEllipsis(last, room, widthOf) : last;
  return {size, lines: [...lines, end]};
}

/** Pieces of a word that each fit into a line; a word that fits is its only piece. */
function breakWord(word: string, room: number, widthOf: WidthOf): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (longer.length > letter.length && widthOf(longer) > room) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

/** The line with `…` at its end, without the words for which there is no room then and without signs left hanging. */
function withEllipsis(line: string, room: number, widthOf: WidthOf): string {
  const words = line.split(/[ \u00a0]/u);
  while (words.length > 0 && widthOf(`${words.join(' ')}…`) > room) words.pop();
  return `${words.join(' ').replace(/[^\p{L}\p{N}\p{Pe}\p{Pf}]+$/u, '')}…`;
}

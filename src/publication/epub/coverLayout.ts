import type {Book} from '../book';
import {breakLines} from './breakLines';
import {COVER_COLOURS, coverMotif, MOTIF_HEIGHT} from './coverMotif';
import {toXmlText, xml, type XmlContent} from './serializeXml';

/** The size of the cover in pixels. */
export const COVER_SIZE = {width: 1600, height: 2560} as const;

/** A line of text as outlines. */
export type Outline = {
  /** From the first ink to the last, in em. */
  readonly width: number;
  /** A path of SVG for a size of 100 pixels: the letters stand on y = 0. */
  readonly path: string;
  /** Where the ink of the path begins, in pixels: lines stand in line with their ink. */
  readonly start: number;
};

/** Gives the outlines of lines. */
export type Typesetter = (line: string, use: 'headings' | 'text') => Outline;

/** The words of a cover. */
export type CoverWords = Pick<Book, 'title' | 'subtitle' | 'coverLines'>;

/** The cover as a drawing without fonts: title and subtitle at the top, the motif over the whole width, the other lines below it. */
export function coverLayout(words: CoverWords, typeset: Typesetter): string {
  const title = fitTitle(words.title, typeset);
  const titleEnd =
    MARGIN.top + title.size * (CAP_HEIGHT + (title.lines.length - 1) * title.leading);
  const subtitle = toBlock(words.subtitle, SUBTITLE, typeset);
  const {width, height} = COVER_SIZE;
  const content = [
    xml('rect', {width: `${width}`, height: `${height}`, fill: COVER_COLOURS.paper}),
    xml('g', {transform: `translate(0 ${MOTIF_TOP})`}, coverMotif()),
    ...draw(title, MARGIN.top + title.size * CAP_HEIGHT, typeset),
    ...draw(subtitle, titleEnd + SUBTITLE.gap, typeset),
    ...drawFoot(words.coverLines, typeset),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${width}`,
    height: `${height}`,
    viewBox: `0 0 ${width} ${height}`,
  };
  return toXmlText(xml('svg', root, content));
}

/** How a block of text is set. Sizes and gaps in pixels, leading in em. */
type TextStyle = {
  readonly use: 'headings' | 'text';
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

type Block = TextStyle & {readonly lines: readonly string[]};

const MARGIN = {side: 130, top: 170} as const;
const ROOM = COVER_SIZE.width - 2 * MARGIN.side;
const MOTIF_TOP = 1180;
const CAP_HEIGHT = 0.7;

const TITLE = {use: 'headings', leading: 1.12, colour: COVER_COLOURS.link} as const;
const SUBTITLE = {
  use: 'text',
  size: 66,
  leading: 1.36,
  colour: COVER_COLOURS.ink,
  gap: 205,
} as const;
const SMALL = {
  use: 'text',
  size: 42,
  leading: 1.45,
  colour: COVER_COLOURS.muted,
  gap: 125,
} as const;

/** Pixels, the largest first: the four titles of two words and the one of three fill their lines at the first or second. */
const TITLE_SIZES = [250, 230, 210, 180, 150, 120, 100, 80];
const TITLE_ROOM = 520;

/** The title in the largest size in which it fits; a title that fits in none is set in the smallest. */
function fitTitle(title: string, typeset: Typesetter): Block {
  const blocks = TITLE_SIZES.map((size) => toBlock(title, {...TITLE, size}, typeset));
  const fitting = blocks.find(
    ({size, lines}) =>
      lines.length * TITLE.leading * size <= TITLE_ROOM + size * (TITLE.leading - CAP_HEIGHT) &&
      lines.every((line) => typeset(line, TITLE.use).width * size <= ROOM),
  );
  return fitting ?? toBlock(title, {...TITLE, size: 80}, typeset);
}

function toBlock(text: string, style: TextStyle, typeset: Typesetter): Block {
  const widthOf = (line: string) => typeset(line, style.use).width;
  return {...style, lines: breakLines(text, {width: ROOM / style.size, widthOf})};
}

/** The lines of a block, the first of which stands on `baseline`. */
function draw({lines, use, size, leading, colour}: Block, baseline: number, typeset: Typesetter) {
  return lines.map((line, at): XmlContent => {
    const y = Math.round(baseline + at * leading * size);
    const {path, start} = typeset(line, use);
    const transform = `translate(${MARGIN.side} ${y}) scale(${size / 100}) translate(${-start} 0)`;
    return xml('path', {d: path, transform, fill: colour});
  });
}

/** The lines under the motif: the first is the edition, the others are what else has to be said. */
function drawFoot(coverLines: readonly string[], typeset: Typesetter): XmlContent[] {
  let baseline = MOTIF_TOP + MOTIF_HEIGHT + SMALL.gap;
  return coverLines.flatMap((words, at) => {
    const colour = at === 0 ? COVER_COLOURS.ink : SMALL.colour;
    const block = toBlock(words, {...SMALL, colour}, typeset);
    const drawn = draw(block, baseline, typeset);
    baseline += (block.lines.length + 0.2) * SMALL.leading * SMALL.size;
    return drawn;
  });
}

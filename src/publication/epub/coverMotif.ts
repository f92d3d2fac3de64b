import {xml, type XmlContent} from './serializeXml';

/** The colours of the cover: those of the light palette of the site. */
export const COVER_COLOURS = {
  paper: '#fdfbf6',
  ink: '#23292c',
  muted: '#566064',
  line: '#d8cfbd',
  link: '#0a5a70',
  accent: '#b4491a',
  mark: '#ffe6a3',
} as const;

/** Pixels: the width of a field of the motif. */
const FIELD = 200;

/**
 * Fields of two signs: a letter for the colour and a number for the corner in which the centre of the quarter lies, clockwise from
 * top left. Single quarters at the top, two that meet below them, whole circles of four at the bottom.
 */
const ROWS = [
  '.  .  t2 .  .  l0 .  . ',
  'l1 .  .  a3 .  .  t2 . ',
  '.  t2 l3 .  a2 t3 .  m1',
  't2 m3 t2 l3 t2 t3 a2 t3',
  't1 a0 l1 t0 m1 t0 t1 l0',
];

/** The height of the motif in pixels. */
export const MOTIF_HEIGHT = ROWS.length * FIELD;

/** The motif of the cover: quarters of circles that find each other. Its left upper corner is the origin. */
export function coverMotif(): XmlContent[] {
  return ROWS.flatMap((row, line) =>
    row.split(/\s+/u).flatMap((field, column) => {
      const fill = COLOURS[field.charAt(0)];
      const corner = CORNERS[Number(field.charAt(1))];
      if (fill === undefined || corner === undefined) return [];
      return [xml('path', {d: quarter(column * FIELD, line * FIELD, corner), fill})];
    }),
  );
}

type Corner = readonly [x: 0 | 1, y: 0 | 1];

const CORNERS: readonly Corner[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

const COLOURS: Readonly<Record<string, string>> = {
  t: COVER_COLOURS.link,
  a: COVER_COLOURS.accent,
  m: COVER_COLOURS.mark,
  l: COVER_COLOURS.line,
};

function quarter(left: number, top: number, [x, y]: Corner): string {
  const centre = {x: left + x * FIELD, y: top + y * FIELD};
  const across = left + (1 - x) * FIELD;
  const along = top + (1 - y) * FIELD;
  const sweep = x === y ? 1 : 0;
  return `M${centre.x} ${centre.y}H${across}A${FIELD} ${FIELD} 0 0 ${sweep} ${centre.x} ${along}Z`;
}

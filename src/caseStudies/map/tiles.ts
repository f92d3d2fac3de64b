import type {TermId} from '../../guide/model';

/** Where a country stands on the map, counted from 0 in the north-west. */
export type Tile = {readonly code: TermId; readonly column: number; readonly row: number};

/** A part of the map: where countries stand to one another, one row of the map in each line. */
type Layout = readonly string[];

/** Columns of the map. On a screen of 320 px a tile is then 30 px wide, which a finger still meets (WCAG 2.5.8). */
export const COLUMNS = 9;

/** Countries that are drawn even when no case has them, so that one sees at once what is where. */
const EUROPE: Layout = [
  'IS .  .  .  NO SE FI .  . ',
  '.  .  .  .  .  .  EE .  . ',
  'IE GB .  .  DK .  LV .  . ',
  '.  .  .  NL DE PL LT .  . ',
  '.  .  BE LU CZ SK UA .  . ',
  '.  FR CH LI AT HU RO MD . ',
  'PT ES .  IT SI HR RS BG GE',
  '.  .  .  .  .  BA XK MK TR',
  '.  .  .  MT .  ME AL GR CY',
];

/** Countries of Europe that are drawn only where a case has them, at their place among the others. */
const EUROPE_IF_USED: Layout = [
  '.  .  .  .  .  .  .  .  . ',
  '.  .  .  .  .  .  .  RU . ',
  '.  .  .  .  .  .  .  .  . ',
  '.  .  .  .  .  .  .  BY . ',
  '.  .  .  .  .  .  .  .  . ',
  '.  .  .  .  .  .  .  .  AZ',
  '.  .  AD .  .  .  .  .  . ',
  '.  .  MC SM VA .  .  .  . ',
  '.  .  .  .  .  .  .  .  . ',
];

/** Countries apart from Europe; drawn only where a case has them. */
const WORLD: Layout = ['CA US MA TN EG AM KZ KR JP', 'MX BR CL ZA IL IN CN AU NZ'];

/** The countries of Europe that are always drawn, row by row. */
export const EUROPE_TILES: readonly Tile[] = tilesOf(EUROPE);

const ALL_EUROPE = byCode([...EUROPE_TILES, ...tilesOf(EUROPE_IF_USED)]);
const ALL_WORLD = byCode(tilesOf(WORLD));

/**
 * The tile of a country of Europe; undefined for other countries.
 *
 * @example europeTile('LT') // => {code: 'LT', column: 6, row: 3}
 */
export function europeTile(code: TermId): Tile | undefined {
  return ALL_EUROPE.get(code);
}

/** The tile of a country that stands apart from Europe, its row counted from the first of that part. */
export function worldTile(code: TermId): Tile | undefined {
  return ALL_WORLD.get(code);
}

function tilesOf(layout: Layout): Tile[] {
  return layout.flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/u)
      .map((code, column) => ({code, column, row}))
      .filter(({code}) => code !== '.'),
  );
}

function byCode(tiles: readonly Tile[]): ReadonlyMap<TermId, Tile> {
  return new Map(tiles.map((tile) => [tile.code, tile]));
}

import type {TermId} from '../../guide/model';
import type {CaseMap} from './caseMap';
import {COLUMNS, EUROPE_TILES, europeTile, worldTile, type Tile} from './tiles';

/** The parts of the map, from top to bottom. */
export const REGIONS = ['europe', 'world', 'elsewhere'] as const;

export type RegionName = (typeof REGIONS)[number];

/** A part of the map with the countries that cases have. */
export type Region = {
  readonly name: RegionName;
  /** The row with the name of the part; none for Europe, which begins the map. */
  readonly nameRow?: number;
  /** Row by row, from west to east. */
  readonly tiles: readonly Tile[];
};

/** All tiles in one grid. */
export type TileGrid = {
  readonly rows: number;
  /** Parts that have countries; Europe always. */
  readonly regions: readonly Region[];
  /** Countries of Europe that no case has. */
  readonly empty: readonly Tile[];
};

/**
 * The grid of the map: Europe, below it other countries with a tile, below these the countries without one. Each part but
 * Europe has a row for its name, which also sets it apart; rows without a country are left out.
 */
export function placeTiles({
  countries,
  elsewhere,
}: Pick<CaseMap, 'countries' | 'elsewhere'>): TileGrid {
  const codes = countries.map(({code}) => code);
  const europe = inOrder(codes.map(europeTile));
  const world = withoutEmptyRows(inOrder(codes.map(worldTile)));
  const rest = elsewhere.map(inRows);
  const used = new Set(codes);
  const regions: Region[] = [{name: 'europe', tiles: europe}];
  let rows = 1 + Math.max(...EUROPE_TILES.map(({row}) => row));
  for (const [name, tiles] of [
    ['world', world],
    ['elsewhere', rest],
  ] as const) {
    if (tiles.length === 0) continue;
    const first = rows + 1;
    regions.push({
      name,
      nameRow: rows,
      tiles: tiles.map((tile) => ({...tile, row: first + tile.row})),
    });
    rows = first + 1 + Math.max(...tiles.map(({row}) => row));
  }
  return {rows, regions, empty: EUROPE_TILES.filter(({code}) => !used.has(code))};
}

function inOrder(tiles: readonly (Tile | undefined)[]): Tile[] {
  return tiles
    .filter((tile) => tile !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function withoutEmptyRows(tiles: readonly Tile[]): Tile[] {
  const rows = [...new Set(tiles.map(({row}) => row))];
  return tiles.map((tile) => ({...tile, row: rows.indexOf(tile.row)}));
}

function inRows(code: TermId, place: number): Tile {
  return {code, column: place % COLUMNS, row: Math.floor(place / COLUMNS)};
}

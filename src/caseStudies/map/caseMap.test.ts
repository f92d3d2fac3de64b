import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {MOST_ARCS, toArcs} from './arcs';
import {toCaseMap} from './caseMap';
import {placeTiles} from './placeTiles';
import {COLUMNS, EUROPE_TILES, europeTile, worldTile, type Tile} from './tiles';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

const cases = (...lists: string[][]) => lists.map((countries) => ({facts: {countries}}));

describe('toCaseMap', () => {
  it('counts the first country as home and each other as host or partner', () => {
    expect(toCaseMap(cases(['LT', 'ES', 'FR'], ['LT', 'ES'], ['ES', 'LT'], ['LV']))).toEqual({
      countries: [
        {code: 'ES', home: 1, host: 2},
        {code: 'FR', home: 0, host: 1},
        {code: 'LT', home: 2, host: 1},
        {code: 'LV', home: 1, host: 0},
      ],
      pairs: [
        {home: 'LT', host: 'ES', count: 2},
        {home: 'ES', host: 'LT', count: 1},
        {home: 'LT', host: 'FR', count: 1},
      ],
      elsewhere: [],
    });
  });

  it('counts a country that a case names twice once', () => {
    const {countries, pairs} = toCaseMap(cases(['LT', 'LT', 'ES', 'ES']));
    expect(countries).toEqual([
      {code: 'ES', home: 0, host: 1},
      {code: 'LT', home: 1, host: 0},
    ]);
    expect(pairs).toEqual([{home: 'LT', host: 'ES', count: 1}]);
  });

  it('names the countries that have no tile', () => {
    expect(toCaseMap(cases(['LT', 'QQ'], ['AQ', 'JP'])).elsewhere).toEqual(['AQ', 'QQ']);
  });

  it('is empty without cases', () => {
    expect(toCaseMap([])).toEqual({countries: [], pairs: [], elsewhere: []});
  });

  it('loses no case and no country, on the map as in the counts', () => {
    const code = fc.constantFrom('LT', 'LV', 'GB', 'JP', 'US', 'BY', 'QQ', 'AQ', 'X1');
    fc.assert(
      fc.property(fc.array(fc.array(code, {minLength: 1})), (lists) => {
        const map = toCaseMap(cases(...lists));
        const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
        const others = sum(lists.map((list) => new Set(list).size - 1));
        expect(sum(map.countries.map(({home}) => home))).toBe(lists.length);
        expect(sum(map.countries.map(({host}) => host))).toBe(others);
        expect(sum(map.pairs.map(({count}) => count))).toBe(others);
        const placed = placeTiles(map).regions.flatMap(({tiles}) => tiles.map((tile) => tile.code));
        expect(placed.toSorted()).toEqual(map.countries.map((country) => country.code));
      }),
    );
  });
});

describe('the tiles', () => {
  const vocabulary: unknown = parse(readFileSync('vocabulary/countries.yaml', 'utf8'));

  it('have a place for each country of the vocabulary', () => {
    expect(vocabulary).toHaveProperty('terms');
    const {terms} = vocabulary as {terms: {id: string}[]};
    expect(terms.length).toBeGreaterThan(30);
    expect(terms.filter(({id}) => !europeTile(id) && !worldTile(id))).toEqual([]);
  });

  it.each([
    ['EU', 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'],
    ['EFTA', 'CH IS LI NO'],
    ['candidates and others', 'AL BA GB GE MD ME MK RS TR UA XK'],
  ])('of Europe are drawn for all of the %s', (_name, codes) => {
    const drawn = EUROPE_TILES.map(({code}) => code);
    expect(codes.split(' ').filter((code) => !drawn.includes(code))).toEqual([]);
  });

  it('are one for each country and one on each place', () => {
    const drawn = EUROPE_TILES.map(({code}) => code);
    expect(new Set(drawn).size).toBe(drawn.length);
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
    const europe = codes.flatMap((code) => europeTile(code) ?? []);
    const world = codes.flatMap((code) => worldTile(code) ?? []);
    expect(europe.length).toBeGreaterThan(drawn.length);
    for (const tiles of [europe, world]) {
      const places = tiles.map(({column, row}) => `${column} ${row}`);
      expect(new Set(places).size).toBe(places.length);
      expect(tiles.every(({column}) => column < COLUMNS)).toBe(true);
    }
    expect(europe.filter(({code}) => worldTile(code))).toEqual([]);
  });

  it.each([
    ['EE', 'north', 'LV'],
    ['LV', 'north', 'LT'],
    ['PL', 'west', 'LT'],
    ['PT', 'west', 'ES'],
    ['ES', 'south', 'FR'],
    ['IE', 'west', 'GB'],
    ['SE', 'west', 'FI'],
    ['GR', 'south', 'MK'],
  ])('have %s to the %s of %s', (one, side, other) => {
    const [a, b] = [europeTile(one), europeTile(other)];
    if (!a || !b) throw new Error('No tile');
    const isThere = {
      north: a.row < b.row,
      south: a.row > b.row,
      west: a.column < b.column,
    }[side];
    expect(isThere).toBe(true);
  });
});

describe('placeTiles', () => {
  const place = (...codes: string[]) => placeTiles(toCaseMap(cases(codes)));

  it('draws Europe alone when no case is from elsewhere', () => {
    const {rows, regions, empty} = place('LT', 'ES');
    expect(rows).toBe(9);
    expect(regions.map(({name}) => name)).toEqual(['europe']);
    expect(regions[0]?.tiles.map(({code}) => code)).toEqual(['LT', 'ES']);
    expect(empty.map(({code}) => code)).not.toContain('LT');
    expect(empty).toHaveLength(EUROPE_TILES.length - 2);
  });

  it('sets other countries apart by a row and leaves rows without a country out', () => {
    const {rows, regions} = place('LT', 'NZ');
    expect(regions[1]).toEqual({
      name: 'world',
      nameRow: 9,
      tiles: [{code: 'NZ', column: 8, row: 10}],
    });
    expect(rows).toBe(11);
  });

  it('puts countries without a tile in rows below, as many as there are', () => {
    const {rows, regions} = place('LT', 'JP', ...LETTERS.slice(0, 10).map((each) => `Q${each}`));
    const rest = regions.find(({name}) => name === 'elsewhere');
    expect(rest?.nameRow).toBe(11);
    expect(rest?.tiles).toHaveLength(10);
    expect(rest?.tiles[9]).toEqual({code: 'QJ', column: 0, row: 13});
    expect(rows).toBe(14);
  });

  it('draws some countries of Europe only where a case has them', () => {
    expect(place('LT').empty.map(({code}) => code)).not.toContain('BY');
    expect(place('LT', 'BY').regions[0]?.tiles).toContainEqual(europeTile('BY'));
  });
});

describe('toArcs', () => {
  const tiles: Tile[] = [
    {code: 'A', column: 0, row: 0},
    {code: 'B', column: 4, row: 0},
  ];

  it('draws a line from the edge of the home tile to the edge of the other, bent to the left', () => {
    const [arc] = toArcs([{home: 'A', host: 'B', count: 1}], tiles);
    const numbers = arc?.path.match(/[\d.-]+/gu)?.map(Number);
    expect(numbers).toHaveLength(6);
    const [x = 0, y = 0, , controlY = 0, toX = 0, toY = 0] = numbers ?? [];
    expect(x).toBeGreaterThan(0.95);
    expect(x).toBeLessThan(1.1);
    expect(toX).toBeGreaterThan(3.9);
    expect(toX).toBeLessThan(4.05);
    expect([y, toY].every((each) => each < 0.5 && each > 0)).toBe(true);
    expect(controlY).toBeLessThan(y);
    expect(arc?.end).toBe(`M${toX} ${toY}h.001`);
  });

  it('draws there and back as two lines', () => {
    const [there, back] = toArcs(
      [
        {home: 'A', host: 'B', count: 1},
        {home: 'B', host: 'A', count: 1},
      ],
      tiles,
    );
    const height = (path = '') => Number(path.split('Q')[1]?.split(' ')[1]);
    expect(height(there?.path)).toBeLessThan(0.5);
    expect(height(back?.path)).toBeGreaterThan(0.5);
  });

  it('draws more cases thicker', () => {
    const widthOf = (count: number) => toArcs([{home: 'A', host: 'B', count}], tiles)[0]?.width;
    expect(widthOf(1)).toBe(1.5);
    expect(widthOf(4)).toBeGreaterThan(widthOf(2) ?? 0);
    expect(widthOf(10)).toBe(5);
    expect(widthOf(5000)).toBe(5);
  });

  it('draws the most frequent pairs only, and none without a tile', () => {
    const pairs = Array.from({length: 100}, () => ({home: 'A', host: 'B', count: 1}));
    expect(toArcs(pairs, tiles)).toHaveLength(MOST_ARCS);
    expect(toArcs([{home: 'A', host: 'C', count: 1}], tiles)).toEqual([]);
    expect(toArcs([], tiles)).toEqual([]);
  });
});

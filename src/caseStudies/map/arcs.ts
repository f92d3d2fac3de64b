import type {CountryPair} from './caseMap';
import type {Tile} from './tiles';

/** A line from a home country to a host or partner; one tile is one unit. */
export type Arc = {
  /** What to draw, as the `d` of an SVG path. */
  readonly path: string;
  /** Where the line ends, in the same form: a line without length, whose round cap is a dot. */
  readonly end: string;
  /** Pixels. */
  readonly width: number;
};

/** More lines cover the map instead of telling something; the table has all. */
export const MOST_ARCS = 30;

/** Pixels of the thinnest and thickest line. */
const THINNEST = 1.5;
const THICKEST = 5;

/** How far a line bends, as a part of its length; to the left, so that there and back are two lines. */
const BEND = 0.16;

/** Lines begin and end at the edges of their tiles, beside the words. Tiles. */
const REACH = 0.46;

/** Steps in which the edge of a tile is sought along a line. */
const STEPS = 100;

type Point = readonly [x: number, y: number];
type Curve = readonly [start: Point, control: Point, end: Point];

/** Lines for the pairs with most cases, the thickest first. Pairs without two tiles have none. */
export function toArcs(pairs: readonly CountryPair[], tiles: readonly Tile[]): Arc[] {
  const centres = new Map(tiles.map((tile) => [tile.code, centreOf(tile)]));
  const most = Math.max(...pairs.map(({count}) => count));
  return pairs.slice(0, MOST_ARCS).flatMap(({home, host, count}) => {
    const [from, to] = [centres.get(home), centres.get(host)];
    if (!from || !to) return [];
    return [toArc(between(from, to), THINNEST + (THICKEST - THINNEST) * share(count, most))];
  });
}

/** Where few pairs have more than one case, two cases are still no thick line. */
const FULL_COUNT = 10;

/** By area, as one sees it; a single case is always the thinnest line. */
function share(count: number, most: number): number {
  return Math.sqrt((count - 1) / (Math.max(most, FULL_COUNT) - 1));
}

function toArc([start, control, end]: Curve, width: number): Arc {
  return {
    path: `M${text(start)}Q${text(control)} ${text(end)}`,
    // Some browsers draw no cap on a line that has no length at all.
    end: `M${text(end)}h.001`,
    width: round(width),
  };
}

function centreOf({column, row}: Tile): Point {
  return [column + 0.5, row + 0.5];
}

/** The curve between the edges of the tiles around two points. */
function between(from: Point, to: Point): Curve {
  const across: Point = [to[1] - from[1], from[0] - to[0]];
  const middle = mix(from, to, 0.5);
  const control: Point = [middle[0] + across[0] * BEND, middle[1] + across[1] * BEND];
  const curve: Curve = [from, control, to];
  const steps = Array.from({length: STEPS + 1}, (_none, step) => step / STEPS);
  const leaves = steps.find((place) => isOutside(pointOf(curve, place), from)) ?? 0;
  const enters = steps.findLast((place) => isOutside(pointOf(curve, place), to)) ?? 1;
  return cut(curve, leaves, enters);
}

function isOutside(point: Point, centre: Point): boolean {
  return Math.max(Math.abs(point[0] - centre[0]), Math.abs(point[1] - centre[1])) > REACH;
}

function pointOf([start, control, end]: Curve, place: number): Point {
  return mix(mix(start, control, place), mix(control, end, place), place);
}

/** The part of a curve between two places (de Casteljau). */
function cut(curve: Curve, from: number, to: number): Curve {
  const [start, control, end] = curve;
  const middle = mix(mix(start, control, from), mix(control, end, from), to);
  return [pointOf(curve, from), middle, pointOf(curve, to)];
}

function mix(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function text(point: Point): string {
  return point.map(round).join(' ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

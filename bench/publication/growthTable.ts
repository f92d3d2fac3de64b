import {formatTable} from '../formatTable';
import {growthOf, type Point} from './growth';
import type {Cost} from './measure';
import {cell, COVER, FIRST_TWO, PLAIN, type Product} from './products';

/** Products by the number of chapters of their guide. */
export type ProductsBySize = ReadonlyMap<number, readonly Product[]>;

type Measure = {readonly amountOf: (cost: Cost) => number | undefined; readonly unit: number};

const MEASURES: Readonly<Record<string, Measure>> = {
  'ms by the clock': {amountOf: ({elapsed}) => elapsed, unit: 1},
  'ms of processor': {amountOf: ({processor}) => processor, unit: 1},
  'MB here': {amountOf: ({memory}) => memory, unit: 1e6},
  'MB browser': {amountOf: ({browserMemory}) => browserMemory, unit: 1e6},
};

/** A table of what each chapter takes in guides of several sizes, and how that changes with the size. */
export function growthTable(bySize: ProductsBySize): string {
  const sizes = [...bySize.keys()].sort((a, b) => a - b);
  const names = new Set([...bySize.values()].flat().map(({name}) => name));
  // The cover is the same whatever a book holds.
  names.delete(COVER);
  const rows = [...names].flatMap((name) =>
    Object.entries(MEASURES).flatMap(([measure, {amountOf, unit}]) => {
      const points = pointsOf(bySize, name, amountOf);
      const growth = points.length === sizes.length ? growthOf(points) : undefined;
      if (growth === undefined) return [];
      const {perChapter, ratio, furtherRatio} = growth;
      const cells = [...perChapter.map((amount) => cell(amount, unit, 2)), ratio.toFixed(2)];
      return [[name, measure, ...cells, cell(furtherRatio, 1, 2)]];
    }),
  );
  const head = ['product', 'per chapter', ...sizes.map(String), 'ratio', 'further'];
  return formatTable(head, [...rows, toPlainRow(bySize, sizes)]);
}

function pointsOf(
  bySize: ProductsBySize,
  name: string,
  amountOf: Measure['amountOf'],
): readonly Point[] {
  return [...bySize].flatMap(([chapters, products]) => {
    const cost = products.find((product) => product.name === name)?.cost;
    const amount = cost && amountOf(cost);
    return amount === undefined ? [] : [{chapters, amount}];
  });
}

/** How many times as long as the plain page, printed once, the two passes take. */
function toPlainRow(bySize: ProductsBySize, sizes: readonly number[]): string[] {
  const ratios = sizes.map((size) => {
    const elapsedOf = (wanted: string) =>
      bySize.get(size)?.find(({name}) => name === wanted)?.cost.elapsed;
    const plain = elapsedOf(PLAIN);
    return cell(elapsedOf(FIRST_TWO), plain ?? Number.NaN, 2);
  });
  return [FIRST_TWO, `times ${PLAIN}`, ...ratios, '–', '–'];
}

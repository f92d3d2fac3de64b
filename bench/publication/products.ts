import type {Browser} from 'playwright-core';
import type {Language} from '../../src/guide/languages';
import type {Guide} from '../../src/guide/model';
import type {Cost, Times} from './measure';

/** Something that the publication makes, or a part of that work, and what it takes. */
export type Product = {
  readonly name: string;
  readonly cost: Cost | Times;
  /** How many files, where there are any; a book is one. */
  readonly files?: number;
  /** Of all files together. */
  readonly bytes?: number;
  readonly pages?: number;
};

/** What products are made from. */
export type Source = {
  readonly siteDir: string;
  readonly guide: Guide;
  readonly language: Language;
  readonly browser: Browser;
};

/** Names that more than one file uses. */
export const READING = 'reading the content';
export const MODEL = 'book model';
export const FIRST_TWO = 'PDF: first two passes';
export const COVER = 'EPUB: cover';
export const PLAIN = 'plain page';

/** The columns of a table of products, after the first. */
export const PRODUCT_HEAD = [
  'product',
  'files',
  's',
  's per file',
  'processor s',
  'MB here',
  'MB browser',
  'KB',
  'pages',
];

/** The cells of a product, after the first. */
export function toCells({name, cost, files, bytes, pages}: Product): string[] {
  const {elapsed, processor, memory, browserMemory}: Cost = cost;
  return [
    name,
    cell(files, 1, 0),
    cell(elapsed, 1000, 2),
    cell(files && elapsed / files, 1000, 2),
    cell(processor, 1000, 2),
    cell(memory, 1e6, 0),
    cell(browserMemory, 1e6, 0),
    cell(bytes, 1000, 0),
    cell(pages, 1, 0),
  ];
}

/** A number in a unit, or a dash where there is none. */
export function cell(number: number | undefined, unit: number, digits: number): string {
  return number === undefined ? '–' : (number / unit).toFixed(digits);
}

import type {Browser} from 'playwright-core';
import type {Book} from '../../src/publication/book';
import {finishPdf} from '../../src/publication/node/finishPdf';
import {printBookPdf, type PrintedBook} from '../../src/publication/node/printBookPdf';
import {openPrinter, type Printer} from '../../src/publication/node/printPdf';
import type {PrintStyles} from '../../src/publication/print/writeDocument';
import {measure, type OnPart} from './measure';
import {FIRST_TWO, type Product} from './products';

/** A printed book with what it and each part of the work takes: the passes, and what is done in the first two of them. */
export async function printTimed(
  book: Book,
  styles: PrintStyles,
  browser: Browser,
): Promise<{readonly printed: PrintedBook; readonly products: readonly Product[]}> {
  const {result, cost, parts} = await withPrinter(browser, (printer) =>
    measure(async (onPart) => {
      const printed = await printInParts(book, styles, {printer, onPart});
      onPart('PDF: finishing');
      const {byteLength} = await finishPdf(printed.pdf, book);
      return {printed, bytes: byteLength};
    }, browser),
  );
  const {printed, bytes} = result;
  const whole: Product = {name: 'PDF', cost, files: 1, bytes, pages: printed.count};
  const rows = [...parts].map(([name, cost]): Product => ({name, cost}));
  return {printed, products: [whole, ...rows.toSorted((a, b) => rankOf(a) - rankOf(b))]};
}

/** The passes, then the first two of them together, what they consist of, and what comes after all. */
function rankOf({name}: Product): number {
  const rank = ['PDF: pass', FIRST_TWO, 'PDF: …'].findIndex((start) => name.startsWith(start));
  return rank === -1 ? Infinity : rank;
}

/** A printer in a page of its own, which is gone afterwards: the next work does not count its memory. */
export async function withPrinter<Result>(
  browser: Browser,
  work: (printer: Printer) => Promise<Result>,
): Promise<Result> {
  const printer = await openPrinter(browser);
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}

type Press = {readonly printer: Printer; readonly onPart: OnPart};

async function printInParts(
  book: Book,
  styles: PrintStyles,
  {printer, onPart}: Press,
): Promise<PrintedBook> {
  let pass = 0;
  const begin = (step: string): void => {
    // Some books need a third pass and others none: what is compared between books are the first two.
    onPart(`PDF: pass ${pass}`, ...(pass <= 2 ? [FIRST_TWO, `PDF: … ${step}`] : []));
  };
  const print = async (html: string): Promise<Uint8Array> => {
    begin('printing');
    const pdf = await printer.print(html);
    begin('reading pages');
    return pdf;
  };
  return printBookPdf(book, {print}, styles, (number) => {
    pass = number;
    begin('writing HTML');
  });
}

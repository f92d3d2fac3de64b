import type {Book} from '../book';
import {areSamePages, type PageNumbers} from '../print/pageNumbers';
import {printBook} from '../print/printBook';
import type {PrintStyles} from '../print/writeDocument';
import type {Printer} from './printPdf';
import {readPages} from './readPages';

/** Page numbers change the length of lines, so a layout may move; it has always come to rest at the third. */
const MOST_PASSES = 5;

/** A printed book. */
export type PrintedBook = {
  readonly pdf: Uint8Array;
  /** How many pages. */
  readonly count: number;
  readonly pages: PageNumbers;
  readonly passes: number;
};

/**
 * The PDF of a book, printed until its page numbers are those of its own layout.
 *
 * @param onPass is told the number of each pass when it begins.
 * @throws when the layout does not come to rest
 */
export async function printBookPdf(
  book: Book,
  {print}: Pick<Printer, 'print'>,
  styles: PrintStyles,
  onPass: (pass: number) => void = () => undefined,
): Promise<PrintedBook> {
  let known: PageNumbers = new Map();
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    onPass(pass);
    const pdf = await print(printBook(book, known, styles));
    const {count, pages} = await readPages(pdf);
    if (isSettled(known, pages)) return {pdf, count, pages, passes: pass};
    known = known.size === 0 ? pages : new Map([...known, ...pages]);
  }
  throw new Error(`The pages of "${book.title}" do not come to rest.`);
}

/** Uses of a term that share a page lose their link after the first pass, so fewer anchors may be known then. */
function isSettled(known: PageNumbers, pages: PageNumbers): boolean {
  const same = new Map([...known].filter(([anchor]) => pages.has(anchor)));
  return known.size > 0 && areSamePages(same, pages);
}

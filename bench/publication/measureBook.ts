import type {Book} from '../../src/publication/book';
import {EPUB_WORDS} from '../../src/publication/epub/words/epubWords';
import {writeEpub} from '../../src/publication/epub/writeEpub';
import {drawCover} from '../../src/publication/node/drawCover';
import type {PrintedBook} from '../../src/publication/node/printBookPdf';
import {readPictures, toDataAddresses} from '../../src/publication/node/readPictures';
import {readPrintStyles} from '../../src/publication/node/printStyles';
import type {PrintStyles} from '../../src/publication/print/writeDocument';
import {bookOf} from '../../tests/publication/books';
import {ROOT} from '../../tools/run/process.mjs';
import {measureOften} from './measure';
import {printPlain} from './printPlain';
import {printTimed} from './printTimed';
import {COVER, MODEL, type Product, type Source} from './products';

/** A book, what it is dressed in, and what the products with all of its content take. */
export type MeasuredBook = {
  readonly book: Book;
  readonly styles: PrintStyles;
  readonly products: readonly Product[];
};

/** Makes the book of a language as model, PDF and EPUB, and prints its bare words beside. */
export async function measureBook(source: Source): Promise<MeasuredBook> {
  const {siteDir, guide, language, browser} = source;
  const model = await measureOften(() => bookOf(guide, language, guide.edition?.date));
  const book = model.result;
  const pictures = await readPictures(siteDir, book);
  const styles = {...(await readPrintStyles(ROOT)), pictures: toDataAddresses(pictures)};
  const {printed, products} = await printTimed(book, styles, browser);
  return {
    book,
    styles,
    products: [
      {name: MODEL, cost: model.cost},
      ...products,
      await printPlain(book, browser),
      ...(await measureEpub(book, pictures, printed)),
    ],
  };
}

async function measureEpub(
  book: Book,
  pictures: ReadonlyMap<string, Uint8Array>,
  {pages}: PrintedBook,
): Promise<Product[]> {
  const cover = await measureOften(() => drawCover(book));
  const anchorByPage = new Map([...pages].map(([anchor, number]) => [number, anchor]));
  const epub = await measureOften(() =>
    writeEpub(book, {
      cover: cover.result,
      pictures,
      words: EPUB_WORDS[book.language],
      pages: [...anchorByPage].map(([number, anchor]) => ({number, anchor})),
    }),
  );
  return [
    {name: 'EPUB', cost: epub.cost, files: 1, bytes: epub.result.byteLength},
    {name: COVER, cost: cover.cost, bytes: cover.result.byteLength},
  ];
}

import type {Book} from '../../src/publication/book';
import type {DownloadKind} from '../../src/publication/downloads';
import {makeLanguage} from '../../src/publication/node/makeLanguage';
import type {MadeFile} from '../../src/publication/node/madeFile';
import {makeSmallPdfs} from '../../src/publication/node/makeSmallPdfs';
import type {PrintStyles} from '../../src/publication/print/writeDocument';
import {PUBLISHER} from '../../tests/publication/books';
import {type Cost, measure, measureOften} from './measure';
import {measureBook} from './measureBook';
import {withPrinter} from './printTimed';
import type {Product, Source} from './products';

/** Makes all that `npm run publication` makes in a language, each product by itself; nothing is written. */
export async function measureLanguage(source: Source): Promise<readonly Product[]> {
  const {book, styles, products} = await measureBook(source);
  return [
    ...products,
    await measureSmall('chapters', 'chapter', {...source, book, styles}),
    await measureSmall('tools', 'tool', {...source, book, styles}),
    await measureArchive(source, book),
  ];
}

type Dressed = Source & {readonly book: Book; readonly styles: PrintStyles};

async function measureSmall(
  name: string,
  kind: DownloadKind,
  {book, styles, browser}: Dressed,
): Promise<Product> {
  const {result, cost} = await withPrinter(browser, (printer) =>
    measure(() => makeSmallPdfs(book, [kind], {printer, styles, onFile: () => undefined}), browser),
  );
  return toProduct(name, result, cost);
}

async function measureArchive(source: Source, book: Book): Promise<Product> {
  const {result, cost} = await measureOften(() =>
    makeLanguage(
      {...source, book, publisher: PUBLISHER, onProgress: () => undefined},
      {formats: ['archive'], parts: []},
    ),
  );
  return toProduct('archive', result, cost);
}

function toProduct(name: string, files: readonly MadeFile[], cost: Cost): Product {
  const pages = files.reduce((sum, {file}) => sum + (file.pages ?? 0), 0);
  const bytes = files.reduce((sum, {content}) => sum + content.byteLength, 0);
  return {name, cost, files: files.length, bytes, ...(pages > 0 && {pages})};
}

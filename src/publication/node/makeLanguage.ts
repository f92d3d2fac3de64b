import type {Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import type {Book} from '../book';
import {anchorsOf} from '../divisions';
import {coverageOf} from '../coverage';
import type {DownloadCoverage} from '../downloads';
import {EPUB_WORDS} from '../epub/words/epubWords';
import {writeEpub} from '../epub/writeEpub';
import {bookFileName} from '../fileNames';
import type {Publisher} from '../publisher';
import {drawCover} from './drawCover';
import {finishPdf} from './finishPdf';
import type {MadeFile} from './madeFile';
import {makeSmallPdfs, type SmallPrint} from './makeSmallPdfs';
import {printBookPdf, type PrintedBook} from './printBookPdf';
import type {Printer} from './printPdf';
import type {PublicationOptions} from './publicationOptions';
import {readPictures, toDataAddresses} from './readPictures';
import {readPrintStyles} from './printStyles';
import {makeArchive} from './writeArchive';

/** What is told while the files of a language are made. */
export type Progress =
  | {readonly step: 'pass'; readonly number: number}
  | {readonly step: 'small'; readonly done: number; readonly total: number}
  | {readonly step: 'epub' | 'archive'};

/** What the files of a language are made from. */
export type LanguageSource = {
  readonly siteDir: string;
  readonly guide: Guide;
  readonly language: Language;
  readonly book: Book;
  readonly publisher: Publisher;
  /** Absent where there is no browser: no PDF is made then. */
  readonly printer?: Printer;
  readonly onProgress: (progress: Progress) => void;
};

/** The files of one language that are asked for: its books, its archive, its chapters and sheets. */
export async function makeLanguage(
  source: LanguageSource,
  {formats, parts}: Pick<PublicationOptions, 'formats' | 'parts'>,
): Promise<readonly MadeFile[]> {
  const {siteDir, book, onProgress} = source;
  const pictures = await readPictures(siteDir, book);
  const press = formats.includes('pdf') ? await openPress(source, pictures) : undefined;
  const onPass = (number: number) => onProgress({step: 'pass', number});
  const printed =
    press && parts.includes('book')
      ? await printBookPdf(book, press.printer, press.styles, onPass)
      : undefined;
  const files: MadeFile[] = [];
  if (printed) files.push(await pdfFile(book, printed));
  if (formats.includes('epub')) {
    onProgress({step: 'epub'});
    files.push(await epubFile(book, pictures, printed));
  }
  if (formats.includes('archive')) {
    onProgress({step: 'archive'});
    files.push(await archiveFile(source));
  }
  if (press) {
    const onFile = (done: number, total: number) => onProgress({step: 'small', done, total});
    files.push(...(await makeSmallPdfs(book, parts, {...press, onFile})));
  }
  return files;
}

/** What PDF files are printed with, where there is a browser. */
async function openPress(
  {siteDir, printer}: LanguageSource,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Pick<SmallPrint, 'printer' | 'styles'> | undefined> {
  if (printer === undefined) return undefined;
  const styles = {...(await readPrintStyles(siteDir)), pictures: toDataAddresses(pictures)};
  return {printer, styles};
}

/** What the list of files says of the book. */
export function toDownloadCoverage(guide: Guide, language: Language): DownloadCoverage {
  const {kinds, originals, behind, reviewed} = coverageOf(guide, language);
  return {
    kinds: kinds.map(({kind, held, total}) => ({kind, held, total})),
    originals,
    behind: behind.length,
    reviewed,
  };
}

async function pdfFile(book: Book, {pdf, count}: PrintedBook): Promise<MadeFile> {
  const name = bookFileName(book.language, book.date, 'pdf');
  return {
    file: {kind: 'book', format: 'pdf', name, pages: count},
    content: await finishPdf(pdf, book),
  };
}

async function epubFile(
  book: Book,
  pictures: ReadonlyMap<string, Uint8Array>,
  printed: PrintedBook | undefined,
): Promise<MadeFile> {
  const content = writeEpub(book, {
    cover: await drawCover(book),
    pictures,
    words: EPUB_WORDS[book.language],
    ...(printed && {pages: firstAnchors(book, printed)}),
  });
  const name = bookFileName(book.language, book.date, 'epub');
  return {file: {kind: 'book', format: 'epub', name}, content};
}

/** For each page of a PDF the first anchor on it that is known, without sheets, which stand elsewhere in print. */
function firstAnchors(
  {divisions, tools}: Book,
  {pages}: PrintedBook,
): readonly {number: number; anchor: string}[] {
  const moved = new Set(tools.map(({anchor}) => anchor));
  const first = new Map<number, string>();
  for (const anchor of anchorsOf(divisions)) {
    const number = pages.get(anchor);
    if (number !== undefined && !moved.has(anchor) && !first.has(number)) first.set(number, anchor);
  }
  return [...first].map(([number, anchor]) => ({number, anchor}));
}

async function archiveFile(source: LanguageSource): Promise<MadeFile> {
  const {siteDir, guide, language, book, publisher} = source;
  const {titles, basePath, siteUrl, fundingStatement} = publisher;
  const content = await makeArchive({
    siteDir,
    guide,
    language,
    basePath,
    titles,
    date: book.date,
    code: book.code,
    ...(siteUrl !== undefined && {siteUrl}),
    ...(fundingStatement !== undefined && {fundingStatement}),
  });
  const name = bookFileName(language, book.date, 'zip');
  return {file: {kind: 'archive', format: 'zip', name}, content};
}

import type {Book, BookTool} from '../book';
import {allDivisions} from '../divisions';
import type {DownloadFile} from '../downloads';
import {printChapter, printSheet} from '../print/printSmall';
import type {PrintStyles} from '../print/writeDocument';
import {finishPdf} from './finishPdf';
import type {MadeFile} from './madeFile';
import type {Printer} from './printPdf';
import {readPages} from './readPages';

/** What small files are printed with. */
export type SmallPrint = {
  readonly printer: Pick<Printer, 'print'>;
  readonly styles: PrintStyles;
  /** Is told after each file how many there are, and of how many. */
  readonly onFile: (done: number, total: number) => void;
};

/** A file to be; its document, of a megabyte with the fonts, is made when its turn comes. */
type Job = {
  readonly toHtml: () => string;
  readonly file: Pick<DownloadFile, 'kind' | 'name' | 'chapter' | 'title'>;
};

/** The chapters of a book, its sheets, or both, each as a PDF of its own. */
export async function makeSmallPdfs(
  book: Book,
  kinds: readonly DownloadFile['kind'][],
  {printer, styles, onFile}: SmallPrint,
): Promise<readonly MadeFile[]> {
  const jobs = [
    ...(kinds.includes('chapter') ? chapterJobs(book, styles) : []),
    ...(kinds.includes('tool') ? toolJobs(book, styles) : []),
  ];
  const made: MadeFile[] = [];
  for (const {toHtml, file} of jobs) {
    const content = await finishPdf(await printer.print(toHtml()), book);
    const {count} = await readPages(content);
    made.push({file: {...file, format: 'pdf', pages: count}, content});
    onFile(made.length, jobs.length);
  }
  return made;
}

function chapterJobs(book: Book, styles: PrintStyles): readonly Job[] {
  return allDivisions(book.divisions)
    .filter(({kind}) => kind === 'chapter')
    .map((division) => {
      const chapter = chapterId(division.id);
      const file = {kind: 'chapter' as const, name: `chapters/${chapter}.pdf`, chapter};
      return {toHtml: () => printChapter(book, division, styles), file};
    });
}

function toolJobs(book: Book, styles: PrintStyles): readonly Job[] {
  return book.tools.map((tool): Job => {
    const chapter = chapterId(tool.division);
    const name = `tools/${toolId(tool, book.tools)}.pdf`;
    return {
      toHtml: () => printSheet(book, tool, styles),
      file: {kind: 'tool', name, chapter, title: tool.title},
    };
  });
}

/** As the page of all tools calls it: the chapter's id, with a number from the second sheet on. */
function toolId(tool: BookTool, tools: readonly BookTool[]): string {
  const at = tools.filter(({division}) => division === tool.division).indexOf(tool);
  const chapter = chapterId(tool.division);
  return at === 0 ? chapter : `${chapter}-${at + 1}`;
}

function chapterId(anchor: string): string {
  return anchor.replace(/^chapter-/, '');
}

import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {PageNumbers} from '../print/pageNumbers';

/** What a layout has: how many pages, and on which each anchor stands that something links to. */
export type Layout = {readonly count: number; readonly pages: PageNumbers};

type PageReference = Parameters<PDFDocumentProxy['getPageIndex']>[0];

/** The layout of a printed document. */
export async function readPages(pdf: Uint8Array): Promise<Layout> {
  // The reader takes the bytes away from whom they are given by.
  const task = getDocument({data: Uint8Array.from(pdf), verbosity: 0});
  const document = await task.promise;
  try {
    // The library says "any"; PDF 32000-1, 12.3.2.2: the first item is the page.
    const destinations = (await document.getDestinations()) as Record<
      string,
      readonly PageReference[]
    >;
    const pages = new Map<string, number>();
    for (const [anchor, [page]] of Object.entries(destinations)) {
      if (page !== undefined) pages.set(anchor, (await document.getPageIndex(page)) + 1);
    }
    return {count: document.numPages, pages};
  } finally {
    await task.destroy();
  }
}

import type {Browser} from 'playwright-core';
import type {Book} from '../../src/publication/book';
import {readPages} from '../../src/publication/node/readPages';
import {measure} from './measure';
import {plainDocument} from './plainDocument';
import {PLAIN, type Product} from './products';

/** What the browser takes to print the words of a book, once, with nothing that a guide needs: the least that its PDF could take. */
export async function printPlain(book: Book, browser: Browser): Promise<Product> {
  const html = plainDocument(book);
  const context = await browser.newContext({offline: true, javaScriptEnabled: false});
  try {
    const page = await context.newPage();
    const {result: pdf, cost} = await measure(async () => {
      await page.setContent(html, {waitUntil: 'load', timeout: 0});
      return Uint8Array.from(await page.pdf({format: 'A4', tagged: false, outline: false}));
    }, browser);
    const {count} = await readPages(pdf);
    return {name: PLAIN, cost, files: 1, bytes: pdf.byteLength, pages: count};
  } finally {
    await context.close();
  }
}

import type {Browser} from 'playwright-core';

/** Prints documents, one after the other, in one page of a browser. */
export type Printer = {
  /** The PDF of an HTML document: tagged, with an outline, on the paper that its styles name. */
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** A printer in a running browser, which the caller closes after it. */
export async function openPrinter(browser: Browser): Promise<Printer> {
  const context = await browser.newContext({offline: true, javaScriptEnabled: false});
  const page = await context.newPage();
  return {
    print: async (html) => {
      await page.setContent(html, {waitUntil: 'load'});
      const pdf = await page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
      return Uint8Array.from(pdf);
    },
    close: () => context.close(),
  };
}

import type {Page} from 'playwright-core';

/** How many sheets of A4 the page fills when it is printed, with the margins that its styles ask for. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

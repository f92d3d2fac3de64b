import type {Browser, Page} from 'playwright-core';
import {searchFieldOf, suggestionsOf} from '../../tests/browser/pages';
import {type Sent, serveFolder} from '../../tests/site/server';
import {compressedSize} from '../measureVisit';

/** Bytes that a first search of our site transfers after the page itself. */
export function measureOurs(
  browser: Browser,
  folder: string,
  address: string,
  query: string,
): Promise<number> {
  return measure(browser, folder, address, async (page) => {
    await searchFieldOf(page).pressSequentially(query);
    await suggestionsOf(page).getByRole('option').first().waitFor();
  });
}

/** The same for Pagefind on its page. */
export function measurePagefind(
  browser: Browser,
  folder: string,
  address: string,
  query: string,
): Promise<number> {
  return measure(browser, folder, address, async (page) => {
    await page.locator('input').fill(query);
    await page.locator('#done').waitFor();
  });
}

async function measure(
  browser: Browser,
  folder: string,
  address: string,
  search: (page: Page) => Promise<void>,
): Promise<number> {
  const sent: Sent[] = [];
  const server = await serveFolder(folder, (each) => sent.push(each));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin + address, {waitUntil: 'networkidle'});
    sent.length = 0;
    await search(page);
    await page.waitForLoadState('networkidle');
  } finally {
    await context.close();
    await server.close();
  }
  const files = sent.filter(({file}) => file !== undefined && !file.endsWith('.html'));
  return files.reduce((sum, each) => sum + compressedSize(each), 0);
}

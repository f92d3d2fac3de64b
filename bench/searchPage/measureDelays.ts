import type {Browser, Page} from 'playwright-core';
import {searchFieldOf, suggestionsOf} from '../../tests/browser/pages';
import {serveFolder} from '../../tests/site/server';
import {shareOf} from '../search/measureLatency';

/** How much slower than this machine a phone is. */
const SLOWDOWN = 4;

/** From one key to the next. */
const PAUSE_MS = 150;

/** Milliseconds from a key to the painted suggestions. */
export type Delays = {readonly median: number; readonly p95: number};

/**
 * Types queries letter by letter on a slow processor, after the files that they need have been loaded. The browser slows the page
 * down, but not the worker that searches, so three times the worker's time is added.
 */
export async function measureDelays(
  browser: Browser,
  folder: string,
  root: string,
  queries: readonly string[],
): Promise<Delays> {
  const server = await serveFolder(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH.replace('WORKER_TIMES', String(SLOWDOWN - 1)));
    await page.goto(server.origin + root);
    await typeAll(page, queries);
    await page.waitForLoadState('networkidle');
    await page.evaluate('delays.length = 0');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    await typeAll(page, queries);
    const delays = await page.evaluate<number[]>('delays');
    const letters = queries.join('').length;
    if (delays.length < letters / 2) {
      throw new Error(`Unexpected ${delays.length} answers to ${letters} keys`);
    }
    return {median: shareOf(delays, 0.5), p95: shareOf(delays, 0.95)};
  } finally {
    await context.close();
    await server.close();
  }
}

async function typeAll(page: Page, queries: readonly string[]): Promise<void> {
  for (const query of queries) {
    await searchFieldOf(page).fill('');
    await searchFieldOf(page).pressSequentially(query, {delay: PAUSE_MS});
    await suggestionsOf(page).getByRole('option').first().waitFor();
  }
}

/** Notes in `delays` how long after each key the suggestions were painted; `WORKER_TIMES` times the worker's time is added. */
const WATCH = `
  globalThis.delays = [];
  let [pressed, asked, searched] = [0, 0, 0];
  for (const type of ['keydown', 'beforeinput']) {
    addEventListener(type, (event) => (pressed = event.timeStamp), {capture: true});
  }
  const {postMessage} = Worker.prototype;
  Worker.prototype.postMessage = function (...args) {
    asked = performance.now();
    this.addEventListener('message', ({timeStamp}) => (searched = timeStamp - asked), {once: true});
    postMessage.apply(this, args);
  };
  const note = () => delays.push(performance.now() - pressed + WORKER_TIMES * searched);
  const paint = () => requestAnimationFrame(() => setTimeout(note));
  addEventListener('focusin', ({target}) => {
    const popup = target.closest('guide-search')?.querySelector('.guide-search__popup');
    if (popup) new MutationObserver(paint).observe(popup, {childList: true, subtree: true});
  }, {once: true});
`;

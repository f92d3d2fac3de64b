import type {Browser, Page} from 'playwright-core';
import {serveFolder} from '../../tests/site/server';
import {shareOf} from '../search/measureLatency';

/** How much slower than this machine a phone is. */
const SLOWDOWN = 4;

/** Choices that are made and taken back. */
const CLICKS = 40;

/** Milliseconds from a click to the painted numbers and cards. */
export type ClickTimes = {readonly median: number; readonly p95: number};

/** Clicks through the finder's choices on a slow processor, after its files have been loaded. */
export async function measureClicks(browser: Browser, folder: string): Promise<ClickTimes> {
  const server = await serveFolder(folder);
  const context = await browser.newContext({viewport: {width: 360, height: 740}});
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/case-studies/`);
    const values = await page.evaluate<[string, string][]>(OPEN_ALL);
    await clickAll(page, values);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    const times = await clickAll(page, values);
    return {median: shareOf(times, 0.5), p95: shareOf(times, 0.95)};
  } finally {
    await context.close();
    await server.close();
  }
}

async function clickAll(page: Page, values: readonly [string, string][]): Promise<number[]> {
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    const [name, value] = values[(click * 7) % values.length] ?? ['', ''];
    const script = `(${CLICK})(${JSON.stringify([name, value])})`;
    // The second click takes the choice back.
    times.push(await page.evaluate<number>(script), await page.evaluate<number>(script));
  }
  return times;
}

/** Opens all groups, so that clicks go to what is shown, keeps the list, which may become empty, and gives the values. */
const OPEN_ALL = `(() => {
  window.caseList = document.querySelector('guide-case-finder ul:has(> li[data-case])');
  for (const details of document.querySelectorAll('guide-case-finder details')) details.open = true;
  return [...document.querySelectorAll('guide-case-finder input[type="checkbox"]')].map(({name, value}) => [name, value]);
})()`;

/** Clicks a value and waits until the list is no longer busy and has been painted. */
const CLICK = `async ([name, value]) => {
  const list = window.caseList;
  const box = [...document.querySelectorAll('input[type="checkbox"]')].find((each) => each.name === name && each.value === value);
  const start = performance.now();
  box.click();
  while (list.hasAttribute('aria-busy')) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}`;

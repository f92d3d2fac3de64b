import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {useSite} from './harness';
import {addressOf, searchFieldOf, suggestionsOf} from './pages';

const visit = useSite();

/** How much slower than this machine a phone is. */
const SLOWDOWN = 4;

/** From a key to the painted answer, in all but one of twenty cases. */
const MOST_MS = 100;

const TEXTS = {
  en: ['job shadowing', 'mentor', 'inclusive adult education', 'lesson study'],
  lt: ['darbo stebėjimas', 'mentorius', 'suaugusiųjų švietimas', 'pamokos stebėjimas'],
};

/** Notes in `window.delays` how long after each key the suggestions were painted. */
async function watchDelays(page: Page): Promise<void> {
  await page.evaluate(() => {
    const delays: number[] = [];
    let pressed = 0;
    const paint = () =>
      requestAnimationFrame(() => setTimeout(() => delays.push(performance.now() - pressed)));
    for (const type of ['keydown', 'beforeinput']) {
      addEventListener(type, (event) => (pressed = event.timeStamp), {capture: true});
    }
    const popup = document.querySelector('.guide-search__popup');
    if (popup) new MutationObserver(paint).observe(popup, {childList: true, subtree: true});
    Object.assign(window, {delays});
  });
}

const delaysOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as typeof window & {delays: number[]}).delays);

/** Types each text from the start, letter by letter; the number of letters. */
async function typeTexts(page: Page, texts: readonly string[], pauseMs: number): Promise<number> {
  for (const text of texts) {
    await searchFieldOf(page).fill('');
    await searchFieldOf(page).pressSequentially(text, {delay: pauseMs});
    await suggestionsOf(page).getByRole('option').first().waitFor();
  }
  return texts.join('').length;
}

describe.each(BUILT_LANGUAGES)('in %s', (language) => {
  it('suggestions are painted soon after each key on a slow phone that has loaded the index', async () => {
    const {page} = await visit(addressOf('chapter', language));
    // The files that the texts need come with the first time.
    await typeTexts(page, TEXTS[language], 50);
    await page.waitForLoadState('networkidle');
    await watchDelays(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
    const letters = await typeTexts(page, TEXTS[language], 150);
    const delays = (await delaysOf(page)).sort((a, b) => a - b);
    expect(delays.length).toBeGreaterThan(letters * 0.9);
    expect(delays[Math.floor(delays.length * 0.95)]).toBeLessThan(MOST_MS);
  });
});

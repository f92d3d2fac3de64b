import type {BrowserContextOptions, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {canSearch, pageFound, pages, type Canned} from './cannedSearch';
import {focusOn} from './focus';
import {findAccessibilityFaults, useSite} from './harness';
import {searchFieldOf, suggestionsOf} from './pages';

const visit = useSite();
const DESK = {viewport: {width: 1280, height: 900}};

const OTHERS = [{language: 'pl', count: 4, results: [pageFound('Obserwacja', 'pl')]}] as const;

const ANSWERS: Readonly<Record<string, Canned>> = {
  visits: {answer: pages('visits', 30)},
  few: {answer: pages('few', 2, {otherLanguages: OTHERS})},
  vists: {answer: pages('visits', 3, {correction: 'visits'})},
  offline: {answer: pages('offline', 2), failsFirst: 'damaged'},
  f: {answer: pages('early', 3), delayMs: 500},
  slow: {answer: pages('slow', 3), delayMs: 1500},
};

async function open(options: BrowserContextOptions = DESK): Promise<Page> {
  const {page} = await visit('/translations/', options);
  await canSearch(page, ANSWERS);
  return page;
}

async function search(text: string, options: BrowserContextOptions = DESK): Promise<Page> {
  const page = await open(options);
  await searchFieldOf(page).fill(text);
  await popupOf(page).waitFor();
  return page;
}

const popupOf = (page: Page) => page.locator('.guide-search__popup');
const statusOf = (page: Page) => page.locator('guide-search [role="status"]');
const optionsOf = (page: Page) => suggestionsOf(page).getByRole('option');
const isFocused = (page: Page) =>
  searchFieldOf(page).evaluate((field) => field === document.activeElement);

describe('the suggestions', () => {
  it('end with an option that leads to all results', async () => {
    const page = await search('few');
    expect(await optionsOf(page).last().innerText()).toBe('Show all 6 results');
    await searchFieldOf(page).press('ArrowUp');
    await searchFieldOf(page).press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.search === '?q=few');
  });

  it('go on with pages in other languages, marked as such', async () => {
    const page = await search('few');
    const foreign = optionsOf(page).nth(2);
    expect(await foreign.locator('.guide-search__title').getAttribute('lang')).toBe('pl');
    expect(await foreign.locator('.guide-search__language').innerText()).toBe('Polski');
  });

  it('say that a slip was corrected', async () => {
    const page = await search('vists');
    const words = 'Showing results for “visits”. Nothing was found for “vists”.';
    expect(await popupOf(page).locator('.guide-search__message').innerText()).toBe(words);
    await expect.poll(() => statusOf(page).innerText()).toBe(`${words} 3 results`);
  });

  it.each([900, 640, 480, 320])('fit a window %i px high', async (height) => {
    const page = await search('visits', {viewport: {width: 360, height}});
    const {bottom, count} = await suggestionsOf(page).evaluate((list) => ({
      bottom: list.getBoundingClientRect().bottom,
      count: list.children.length,
    }));
    expect(count).toBeGreaterThanOrEqual(3);
    if (count > 3) expect(bottom).toBeLessThanOrEqual(height);
    await searchFieldOf(page).press('ArrowUp');
    expect(await optionsOf(page).last().isVisible()).toBe(true);
  });

  it('are those of the newest text, however late an older answer comes', async () => {
    const page = await open();
    await searchFieldOf(page).pressSequentially('few');
    await expect.poll(() => optionsOf(page).first().innerText()).toContain('few 1');
    await page.waitForTimeout(700);
    expect(await optionsOf(page).first().innerText()).toContain('few 1');
  });

  it('say that they are on their way when they take long', async () => {
    const page = await open();
    await searchFieldOf(page).fill('slow');
    await expect.poll(() => statusOf(page).innerText()).toBe('Getting the search ready…');
    await expect.poll(() => statusOf(page).innerText(), {timeout: 5000}).toBe('3 results');
  });

  it('do not open behind a reader who has gone elsewhere', async () => {
    const page = await open();
    await searchFieldOf(page).fill('f');
    await searchFieldOf(page).press('Tab');
    await page.waitForTimeout(700);
    expect(await popupOf(page).isVisible()).toBe(false);
  });

  it('can be asked for again after a failure', async () => {
    const page = await search('offline');
    await popupOf(page).getByRole('button').click();
    await optionsOf(page).first().waitFor();
    expect(await isFocused(page)).toBe(true);
  });

  it('are announced after a pause in typing only', async () => {
    const page = await open();
    await searchFieldOf(page).fill('few');
    await optionsOf(page).first().waitFor();
    expect(await statusOf(page).innerText()).toBe('');
    await expect.poll(() => statusOf(page).innerText()).toBe('6 results');
  });
});

describe('an input method', () => {
  it('is not answered before it has finished a word', async () => {
    const page = await open();
    await focusOn(searchFieldOf(page));
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'few',
      selectionStart: 3,
      selectionEnd: 3,
    });
    await page.waitForTimeout(300);
    expect(await popupOf(page).isVisible()).toBe(false);
    await session.send('Input.insertText', {text: 'few'});
    await optionsOf(page).first().waitFor();
  });

  it('keeps its keys', async () => {
    const page = await search('few');
    await searchFieldOf(page).evaluate((field) => {
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        const event = {key, isComposing: true, bubbles: true, cancelable: true};
        field.dispatchEvent(new KeyboardEvent('keydown', event));
      }
    });
    expect(await popupOf(page).isVisible()).toBe(true);
    expect(await searchFieldOf(page).getAttribute('aria-activedescendant')).toBeNull();
  });
});

describe.each(['/', 'Control+K'])('the key %s', (key) => {
  it.each(['/translations/', '/search/'])('leads to the search field of %s', async (address) => {
    const page = await open();
    await page.goto(address);
    const field = page.locator('input[name="q"]');
    await page.keyboard.press(key);
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await field.inputValue()).toBe('');
    expect(await field.getAttribute('aria-keyshortcuts')).toContain(key);
  });

  it('belongs to the text while the reader types elsewhere', async () => {
    const page = await open();
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await focusOn(page.locator('textarea'));
    await page.keyboard.press(key);
    expect(await isFocused(page)).toBe(false);
  });
});

describe.each([
  ['320 px', {viewport: {width: 320, height: 640}}],
  ['forced colours', {...DESK, forcedColors: 'active'}],
] as const)('with %s', (_, options) => {
  it.each(['few', 'vists', 'nothing', 'offline'])('axe finds no fault: %s', async (text) => {
    const page = await search(text, options);
    await searchFieldOf(page).press('ArrowDown');
    expect(await findAccessibilityFaults(page)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});

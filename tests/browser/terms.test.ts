import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {focusOn} from './focus';
import {findAccessibilityFaults, useSite} from './harness';

const visit = useSite();
const CHAPTER = '/guide/professional-development/watching-lessons/';
const PHONE = {width: 320, height: 640};

describe.each(BUILT_LANGUAGES)('in %s, a term of the glossary', (language) => {
  const address = language === 'en' ? CHAPTER : `/${language}${CHAPTER}`;

  it.each([true, false])('opens its definition with the keyboard, script: %s', async (script) => {
    const {page} = await visit(address, {javaScriptEnabled: script});
    const button = page.locator('.guide-term__button').first();
    const definition = page.locator('.guide-term__definition').first();
    await focusOn(button);
    expect(await definition.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
  });

  it('leads from its definition to its place in the glossary', async () => {
    const {page} = await visit(address);
    await page.locator('.guide-term__button').first().click();
    const link = page.locator('.guide-term__definition:popover-open a');
    const [, id] = ((await link.getAttribute('href')) ?? '').split('#');
    await link.click();
    await page.waitForURL('**/glossary/#*');
    expect(await page.locator(`[id="${id ?? ''}"] dd`).count()).toBeGreaterThan(0);
  });

  it.each(['light', 'dark'] as const)('has no fault when open, %s', async (colorScheme) => {
    const {page} = await visit(address, {colorScheme, viewport: PHONE});
    await page.locator('.guide-term__button').first().click();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });

  it('stands within the window on a narrow phone', async () => {
    const {page} = await visit(address, {viewport: PHONE});
    await page.locator('.guide-term__button').first().click();
    const box = await page.locator('.guide-term__definition:popover-open').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  });
});

describe.each(BUILT_LANGUAGES)('in %s, a citation', (language) => {
  const address = language === 'en' ? CHAPTER : `/${language}${CHAPTER}`;

  it('leads to the work in the list of the same page, which the page of all sources has too', async () => {
    const {page} = await visit(address);
    const citation = page.locator('.guide-citation a').first();
    const href = (await citation.getAttribute('href')) ?? '';
    const number = await citation.textContent();
    expect(await page.locator(`${href} .guide-sources__number`).textContent()).toBe(number);
    const all = await visit(`${language === 'en' ? '' : `/${language}`}/sources/${href}`);
    expect(await all.page.locator(`${href} .guide-sources__number`).textContent()).toBe(number);
  });
});

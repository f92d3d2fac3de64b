import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {FIRST_CASE} from './comparison';
import {focusOn, isFocused, tabTo} from './focus';
import {useSite} from './harness';
import {CASE_IDS, addressOf, isAddressOf, shownAtFirst} from './pages';

const visit = useSite();

const PHONE = {viewport: {width: 360, height: 740}};
const DESK = {viewport: {width: 1280, height: 900}};
/** Both sizes and both languages, not all four together. */
const SIZES = {en: PHONE, lt: DESK} as const;

const WORDS = {
  en: {
    one: 'One case study chosen for comparing.',
    two: 'Compare 2 case studies',
    full: 'No more than 4 case studies can be compared.',
  },
  lt: {
    one: 'Palyginimui pasirinktas 1 praktikos pavyzdys.',
    two: 'Palyginti 2 praktikos pavyzdžius',
    full: 'Vienu metu galima palyginti ne daugiau kaip 4 praktikos pavyzdžius.',
  },
} as const;

const choicesOf = (page: Page) => page.locator('guide-compare-choice input');
const barOf = (page: Page) => page.locator('guide-compare-bar');
const barLinkOf = (page: Page) => barOf(page).locator('a[href*="/compare/?"]');

/** How far the bar reaches over the element that has the focus, in pixels. */
function coverOfFocus(page: Page): Promise<number> {
  return barOf(page).evaluate((bar) => {
    const focus = document.activeElement?.getBoundingClientRect();
    return focus ? focus.bottom - bar.getBoundingClientRect().top : Number.NaN;
  });
}

describe.each(BUILT_LANGUAGES)('in %s, a case study to compare', (language) => {
  const words = WORDS[language];
  const list = addressOf('case list', language);

  it('is chosen on the list with the keyboard alone', async () => {
    const {page} = await visit(list, SIZES[language]);
    const choices = choicesOf(page);
    // They are shown when their script is there.
    await choices.first().waitFor();
    await focusOn(page.locator('guide-case-finder li a').first());
    expect(await tabTo(page, choices.nth(0))).toBe(true);
    await page.keyboard.press('Space');
    expect(await barOf(page).innerText()).toContain(words.one);
    expect(await barLinkOf(page).isVisible()).toBe(false);
    const {y = 0, height = 0} = (await barOf(page).boundingBox()) ?? {};
    expect(Math.round(y + height)).toBe(SIZES[language].viewport.height);
    const cards = page.locator('guide-case-finder li[data-case]');
    const ids = await cards.evaluateAll((each) => each.map(({dataset}) => dataset.case));
    expect(ids.length).toBe(shownAtFirst(CASE_IDS.length));
    for (let next = 1; next < ids.length; next++) {
      expect(await tabTo(page, choices.nth(next))).toBe(true);
      expect(await coverOfFocus(page)).toBeLessThanOrEqual(0);
      if (next === 1) await page.keyboard.press('Space');
    }
    expect(await tabTo(page, barLinkOf(page))).toBe(true);
    expect(await barLinkOf(page).innerText()).toBe(words.two);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'comparison', language));
    const {search} = new URL(page.url());
    expect(search).toBe(`?cases=${ids.slice(0, 2).join(',')}`);
  });

  it('is refused when there are four, until one is taken away', async () => {
    const {page} = await visit(list, PHONE);
    for (let next = 0; next < 4; next++) await choicesOf(page).nth(next).check();
    await focusOn(choicesOf(page).nth(4));
    await page.keyboard.press('Space');
    expect(await choicesOf(page).nth(4).isChecked()).toBe(false);
    expect(await barOf(page).innerText()).toContain(words.full);
    await choicesOf(page).nth(0).uncheck();
    await choicesOf(page).nth(4).check();
    expect(await barOf(page).innerText()).not.toContain(words.full);
  });

  it('is chosen on its page, which the list knows', async () => {
    const {page} = await visit(addressOf('case study', language), SIZES[language]);
    // It is shown when its script is there.
    await choicesOf(page).waitFor();
    await focusOn(choicesOf(page));
    await page.keyboard.press('Space');
    const another = barOf(page).locator('a:visible');
    expect(await another.getAttribute('href')).toBe(addressOf('case list', language) + '/');
    await another.press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'case list', language));
    const chosen = page.locator('guide-compare-choice input:checked');
    await expect.poll(() => chosen.count()).toBe(1);
    expect(await page.locator(`[data-case="${FIRST_CASE}"] input:checked`).count()).toBe(1);
    await barOf(page).getByRole('button').press('Enter');
    expect(await chosen.count()).toBe(0);
    expect(await isFocused(page, barOf(page).locator('p'))).toBe(true);
    await page.goBack();
    await expect.poll(() => choicesOf(page).isChecked()).toBe(false);
  });
});

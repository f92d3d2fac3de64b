import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {focusOn, isFocused, tabTo} from './focus';
import {useSite} from './harness';
import {
  KNOWN_QUERY,
  addressOf,
  isAddressOf,
  languageButtonOf,
  languageLinkOf,
  languagesOf,
  menuButtonOf,
  menuOf,
  resultsOf,
  searchFieldOf,
  skipLinkOf,
  suggestionsOf,
  themeButtonOf,
  titleOf,
} from './pages';

const visit = useSite();
const PHONE = {viewport: {width: 360, height: 740}};
const DESK = {viewport: {width: 1280, height: 800}};
const CHAPTER = addressOf('chapter', 'en');

describe('the skip link', () => {
  it('is the first stop and leads past the header', async () => {
    const {page} = await visit(CHAPTER, DESK);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, skipLinkOf(page))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInHeader = await page.evaluate(
      () => document.activeElement?.closest('header') !== null,
    );
    expect(isInHeader).toBe(false);
  });
});

describe('the menu on a phone', () => {
  it('opens with Enter, takes the focus next, closes with Escape and gives the focus back', async () => {
    const {page} = await visit(CHAPTER, PHONE);
    expect(await menuOf(page).isVisible()).toBe(false);
    expect(await tabTo(page, menuButtonOf(page))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await menuOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(page, menuOf(page).getByRole('link').first())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await menuOf(page).isVisible()).toBe(false);
    expect(await isFocused(page, menuButtonOf(page))).toBe(true);
  });
});

describe('the language switcher', () => {
  it('opens with Enter and closes with Escape, with the focus back on its button', async () => {
    const {page} = await visit(CHAPTER, DESK);
    expect(await tabTo(page, languageButtonOf(page))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await languagesOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await languagesOf(page).isVisible()).toBe(false);
    expect(await isFocused(page, languageButtonOf(page))).toBe(true);
  });

  it('leads to the same page in the chosen language', async () => {
    const {page} = await visit(CHAPTER, DESK);
    await languageButtonOf(page).press('Enter');
    await languageLinkOf(page, 'lt').press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'chapter', 'lt'));
    expect(await page.locator('html').getAttribute('lang')).toBe('lt');
  });

  it('keeps the reader at her section', async () => {
    const {page} = await visit(CHAPTER, DESK);
    await page.evaluate(() => document.querySelector('#how-to')?.scrollIntoView());
    // A click of the test's own would scroll the page first.
    const {x = 0, y = 0} = (await languageButtonOf(page).boundingBox()) ?? {};
    await page.mouse.click(x + 5, y + 5);
    await languageLinkOf(page, 'lt').click();
    await page.waitForURL((url) => isAddressOf(url, 'chapter', 'lt') && url.hash === '#how-to');
  });

  it('keeps the section to which the address led, on a phone, where the header is at the top', async () => {
    const {page} = await visit(`${CHAPTER}#tool`, {viewport: {width: 360, height: 740}});
    await languageButtonOf(page).click();
    await languageLinkOf(page, 'lt').click();
    await page.waitForURL((url) => isAddressOf(url, 'chapter', 'lt') && url.hash === '#tool');
  });

  it('keeps what the reader searched for', async () => {
    const {page} = await visit(addressOf('search results', 'en'), DESK);
    await languageButtonOf(page).press('Enter');
    expect(await languageLinkOf(page, 'lt').getAttribute('href')).toContain('?q=mentor');
  });

  it('names the languages in their own words, without a note where all have the text', async () => {
    const {page} = await visit(CHAPTER, DESK);
    await languageButtonOf(page).press('Enter');
    const names = await languagesOf(page).getByRole('link').allInnerTexts();
    expect(names).toEqual(['English', 'Lietuvių', 'Latviešu', 'Eesti', 'Polski']);
  });

  it('closes when the focus leaves it', async () => {
    const {page} = await visit(CHAPTER, DESK);
    await languageButtonOf(page).press('Enter');
    await focusOn(searchFieldOf(page));
    expect(await languagesOf(page).isVisible()).toBe(false);
  });
});

describe('the theme switch', () => {
  it('turns dark, says so and remembers it in every language', async () => {
    const {page} = await visit(CHAPTER, {...DESK, colorScheme: 'light'});
    const colour = () => page.evaluate(() => getComputedStyle(document.body).color);
    const light = await colour();
    expect(await tabTo(page, themeButtonOf(page))).toBe(true);
    await page.keyboard.press('Space');
    expect(await themeButtonOf(page).getAttribute('aria-pressed')).toBe('true');
    const dark = await colour();
    expect(dark).not.toBe(light);
    await page.goto(addressOf('chapter', 'lt'));
    expect(await colour()).toBe(dark);
    expect(await themeButtonOf(page).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the search field', () => {
  async function search(words: string): Promise<Page> {
    const {page} = await visit(CHAPTER, DESK);
    await searchFieldOf(page).pressSequentially(words);
    await suggestionsOf(page).getByRole('option').first().waitFor();
    return page;
  }

  function activeOption(page: Page): Promise<string | null> {
    return searchFieldOf(page).evaluate((field) => {
      const id = field.getAttribute('aria-activedescendant');
      return id ? (document.getElementById(id)?.getAttribute('role') ?? 'missing') : null;
    });
  }

  it('is a combobox that says whether its list is open', async () => {
    const {page} = await visit(CHAPTER, DESK);
    await focusOn(searchFieldOf(page));
    expect(await searchFieldOf(page).getAttribute('role')).toBe('combobox');
    expect(await searchFieldOf(page).getAttribute('aria-expanded')).toBe('false');
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY.en);
    await suggestionsOf(page).getByRole('option').first().waitFor();
    expect(await searchFieldOf(page).getAttribute('aria-expanded')).toBe('true');
  });

  it('moves through the list and round its ends with the arrow keys, the focus staying in the field', async () => {
    const page = await search(KNOWN_QUERY.en);
    const count = await suggestionsOf(page).getByRole('option').count();
    for (let step = 0; step < count + 1; step++) {
      await page.keyboard.press('ArrowDown');
      expect(await activeOption(page)).toBe('option');
    }
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toBe('option');
    expect(await isFocused(page, searchFieldOf(page))).toBe(true);
  });

  it('closes the list with the first Escape and empties the field with the second', async () => {
    const page = await search(KNOWN_QUERY.en);
    await page.keyboard.press('Escape');
    expect(await suggestionsOf(page).isVisible()).toBe(false);
    expect(await searchFieldOf(page).inputValue()).toBe(KNOWN_QUERY.en);
    await page.keyboard.press('Escape');
    expect(await searchFieldOf(page).inputValue()).toBe('');
  });

  it('closes the list when Tab leaves it', async () => {
    const page = await search(KNOWN_QUERY.en);
    await page.keyboard.press('Tab');
    expect(await suggestionsOf(page).isVisible()).toBe(false);
  });

  it('opens the chosen suggestion with Enter', async () => {
    const page = await search(KNOWN_QUERY.en);
    await page.keyboard.press('ArrowDown');
    await Promise.all([
      page.waitForURL((url) => !isAddressOf(url, 'chapter', 'en')),
      page.keyboard.press('Enter'),
    ]);
    expect(new URL(page.url()).pathname).not.toMatch(/^\/search/u);
    expect(await titleOf(page).isVisible()).toBe(true);
  });

  it('opens the page of all results with Enter when nothing is chosen', async () => {
    const page = await search(KNOWN_QUERY.en);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'search results', 'en'));
    expect(new URL(page.url()).searchParams.get('q')).toBe(KNOWN_QUERY.en);
    await resultsOf(page).first().waitFor();
  });
});

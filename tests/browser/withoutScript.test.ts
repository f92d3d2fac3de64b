import type {BrowserContextOptions} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {useSite} from './harness';
import {
  PAGE_TYPES,
  TEXT_PAGES,
  addressOf,
  isAddressOf,
  languageButtonOf,
  languageLinkOf,
  languagesOf,
  menuButtonOf,
  menuOf,
  searchFieldOf,
  titleOf,
} from './pages';

const visit = useSite();
const BLOCKED: BrowserContextOptions = {javaScriptEnabled: false};
const PHONE = {viewport: {width: 360, height: 740}};

/** Fewer letters than the shortest text we publish. */
const SOME_TEXT = 400;

describe.each(BUILT_LANGUAGES)('in %s with scripts blocked', (language) => {
  it.each(PAGE_TYPES)('shows its title: %s', async (type) => {
    const {page, problems} = await visit(addressOf(type, language), BLOCKED);
    expect(await titleOf(page).isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it.each(TEXT_PAGES)('can be read: %s', async (type) => {
    const {page} = await visit(addressOf(type, language), BLOCKED);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(SOME_TEXT);
  });

  it('has a menu that opens and leads on', async () => {
    const {page} = await visit(addressOf('chapter', language), {...BLOCKED, ...PHONE});
    await menuButtonOf(page).click();
    const link = menuOf(page).locator('a[href*="/case-studies"]');
    await link.click();
    await page.waitForURL((url) => isAddressOf(url, 'case list', language));
  });

  it('switches the language', async () => {
    const other = language === 'en' ? 'lt' : 'en';
    const {page} = await visit(addressOf('case study', language), BLOCKED);
    await languageButtonOf(page).click();
    expect(await languagesOf(page).isVisible()).toBe(true);
    await languageLinkOf(page, other).click();
    await page.waitForURL((url) => isAddressOf(url, 'case study', other));
    expect(await page.locator('html').getAttribute('lang')).toBe(other);
  });

  it('sends the search form to the results page, which says that it needs script', async () => {
    const {page} = await visit(addressOf('chapter', language), BLOCKED);
    await searchFieldOf(page).fill('mentor');
    await searchFieldOf(page).press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'search results', language));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('main').locator('noscript').isVisible()).toBe(true);
  });
});

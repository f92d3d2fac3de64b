import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {useSite} from './harness';
import {addressOf, KNOWN_QUERY, resultsOf, searchFieldOf, suggestionsOf} from './pages';

const visit = useSite();
const FILES = '**/search-index/*.json';

/** A slip in the words of `KNOWN_QUERY`. */
const SLIPS = {en: 'shadwing', lt: 'stebejmas'};

const titlesOf = (page: Page) => page.locator('guide-search-results .guide-search__page');
const kindOf = (page: Page) => page.locator('guide-search-results select[name="kind"]');

describe.each(BUILT_LANGUAGES)('in %s, the search of the real content', (language) => {
  const root = language === 'en' ? '/search/' : `/${language}/search/`;
  const query = encodeURIComponent(KNOWN_QUERY[language]);

  it('finds as many pages of each kind as it says', async () => {
    const {page} = await visit(`${root}?q=${query}`);
    await titlesOf(page).first().waitFor();
    const values = await kindOf(page)
      .locator('option')
      .evaluateAll((options) =>
        options
          .map((option) => (option as HTMLOptionElement).value)
          .filter((value) => value !== ''),
      );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      await kindOf(page).selectOption(value);
      const text = await kindOf(page).locator(`option[value="${value}"]`).innerText();
      const [, count] = /\((\d+)\)$/u.exec(text) ?? [];
      const own = page.locator('guide-search-results .guide-search__results > ol > li');
      await expect.poll(() => own.count()).toBe(Math.min(20, Number(count)));
    }
  });

  it('filters by theme and country from a plain address', async () => {
    const {page} = await visit(`${root}?q=${query}&theme=learning-from-others&country=LT`);
    await titlesOf(page).first().waitFor();
    const summary = page.locator('guide-search-results summary');
    expect(await summary.innerText()).toContain(language === 'en' ? 'Lithuania' : 'Lietuva');
  });

  it('corrects a slip and says so', async () => {
    const {page} = await visit(`${root}?q=${SLIPS[language]}`);
    await titlesOf(page).first().waitFor();
    const line = page.locator('.guide-search__correction');
    expect(await line.innerText()).toContain(SLIPS[language]);
    expect(await line.getByRole('link').innerText()).not.toBe(SLIPS[language]);
  });

  it('works again after a lost connection, without a new visit', async () => {
    const {page} = await visit(addressOf('chapter', language));
    await page.context().route(FILES, (route) => route.abort());
    await searchFieldOf(page).pressSequentially(KNOWN_QUERY[language]);
    const retry = page.locator('.guide-search__retry');
    await retry.waitFor();
    await page.context().unroute(FILES);
    await retry.click();
    await suggestionsOf(page).getByRole('option').first().waitFor();
  });

  it('tells when its files are damaged or of another version', async () => {
    const {page} = await visit(addressOf('front page', language));
    const seen: string[] = [];
    for (const body of ['{"version":', '{"version":1,"language":"en","index":"x"}']) {
      await page.context().unroute(FILES);
      await page.context().route(FILES, (route) => route.fulfill({body}));
      await page.goto(`${root}?q=${query}`);
      await page.locator('.guide-search__retry').waitFor();
      seen.push(await page.locator('.guide-search__message').innerText());
    }
    expect(new Set(seen).size).toBe(2);
    expect(await resultsOf(page).count()).toBe(0);
  });
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {isFocused} from './focus';
import {useSite} from './harness';
import {idsWhere} from './openCases';
import {CASES_PER_PAGE, CASE_IDS, addressOf} from './pages';

const visit = useSite();

const PAGE_COUNT = Math.ceil(CASE_IDS.length / CASES_PER_PAGE);

/** Something that is true of more case studies than fit on a page. */
const EVIDENCE = 'reported';
const REPORTED = idsWhere(({evidence}) => evidence === EVIDENCE);

const cardsOf = (page: Page) => page.getByRole('main').locator('li[data-case]:visible');
const idsOf = (page: Page): Promise<string[]> =>
  cardsOf(page).evaluateAll((cards) => cards.map(({dataset}) => dataset.case ?? ''));
const linksOf = (page: Page) => page.getByRole('main').locator('nav ul:has([aria-current])');
const moreOf = (page: Page) => page.locator('button.guide-finder__more');
const queryOf = (page: Page) => new URL(page.url()).search;

/** How many are there after as many screens, of all that fit. */
const shownAfter = (screens: number, fitting: number): number =>
  Math.min(screens * CASES_PER_PAGE, fitting);

it('there are more case studies than one page has', () => {
  expect(PAGE_COUNT).toBeGreaterThan(1);
  expect(REPORTED.length).toBeGreaterThan(CASES_PER_PAGE);
});

describe.each(BUILT_LANGUAGES)('in %s, the pages of the case list', (language) => {
  const list = addressOf('case list', language);

  it('lead to each other without script and have every case study once', async () => {
    const {page, problems} = await visit(list, {javaScriptEnabled: false});
    const ids: string[] = [];
    for (let number = 1; number <= PAGE_COUNT; number++) {
      if (number > 1) {
        await linksOf(page).getByText(String(number), {exact: true}).click();
        await page.waitForURL((url) => url.pathname === `${list}/page/${number}/`);
      }
      expect(await linksOf(page).locator('[aria-current="page"]').innerText()).toBe(String(number));
      expect(await moreOf(page).isVisible()).toBe(false);
      const own = await idsOf(page);
      expect(own.length).toBe(
        shownAfter(number, CASE_IDS.length) - shownAfter(number - 1, CASE_IDS.length),
      );
      ids.push(...own);
    }
    expect(ids.toSorted()).toEqual(CASE_IDS);
    await linksOf(page).getByText('1', {exact: true}).click();
    await page.waitForURL((url) => url.pathname === `${list}/`);
    expect(problems).toEqual([]);
  });

  it('name their links for who does not see where they stand', async () => {
    const {page} = await visit(list, {javaScriptEnabled: false});
    const names = await linksOf(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^\p{L}.*\d+$|^\d+.*\p{L}$/u);
  });

  it('become one list with script, which grows by the next ones on demand', async () => {
    const {page, problems} = await visit(list);
    await moreOf(page).waitFor();
    expect(await linksOf(page).isVisible()).toBe(false);
    let shown = await idsOf(page);
    expect(shown.length).toBe(CASES_PER_PAGE);
    for (let screens = 2; screens <= PAGE_COUNT; screens++) {
      await moreOf(page).press('Enter');
      const count = shownAfter(screens, CASE_IDS.length);
      await expect.poll(() => cardsOf(page).count()).toBe(count);
      const first = cardsOf(page).nth(shown.length).locator('a').first();
      await expect.poll(() => isFocused(page, first)).toBe(true);
      expect(queryOf(page)).toBe(`?screens=${screens}`);
      const ids = await idsOf(page);
      expect(ids.slice(0, shown.length)).toEqual(shown);
      shown = ids;
      expect(await moreOf(page).isVisible()).toBe(screens < PAGE_COUNT);
    }
    expect(shown.toSorted()).toEqual(CASE_IDS);
    expect(problems).toEqual([]);
  });

  it('have the same order with script and without', async () => {
    const {page} = await visit(`${list}/page/2/`, {javaScriptEnabled: false});
    const second = await idsOf(page);
    const {page: whole} = await visit(`${list}/?screens=2`);
    await expect
      .poll(async () => (await idsOf(whole)).slice(CASES_PER_PAGE))
      .toEqual(second.slice(0, CASES_PER_PAGE));
  });

  it('are as long as they were after a reload', async () => {
    const {page} = await visit(list);
    await moreOf(page).click();
    const count = shownAfter(2, CASE_IDS.length);
    await expect.poll(() => cardsOf(page).count()).toBe(count);
    const ids = await idsOf(page);
    await page.reload();
    await expect.poll(() => idsOf(page)).toEqual(ids);
    expect(queryOf(page)).toBe('?screens=2');
  });
});

it('the list of what fits grows too, and starts anew with another choice', async () => {
  const {page} = await visit(`${addressOf('case list', 'en')}/?evidence=${EVIDENCE}`);
  await expect
    .poll(async () => (await idsOf(page)).every((id) => REPORTED.includes(id)))
    .toBe(true);
  await moreOf(page).click();
  await expect.poll(() => cardsOf(page).count()).toBe(shownAfter(2, REPORTED.length));
  expect(queryOf(page)).toBe(`?evidence=${EVIDENCE}&screens=2`);
  const ids = await idsOf(page);
  expect(new Set(ids).size).toBe(ids.length);
  expect(REPORTED).toEqual(expect.arrayContaining(ids));
  await page.locator('guide-case-finder button[type="reset"]').click();
  await expect.poll(() => cardsOf(page).count()).toBe(CASES_PER_PAGE);
  expect(queryOf(page)).toBe('');
});

it('says so when more cannot be loaded, and shows them when asked again', async () => {
  const {page} = await visit(addressOf('case list', 'en'));
  await moreOf(page).waitFor();
  await page.route('**/case-finder/**', (route) => route.abort());
  await moreOf(page).click();
  const retry = page.locator('.guide-finder__notes button');
  await retry.waitFor();
  expect(await cardsOf(page).count()).toBe(CASES_PER_PAGE);
  await page.unroute('**/case-finder/**');
  await retry.click();
  await expect.poll(() => cardsOf(page).count()).toBe(shownAfter(2, CASE_IDS.length));
});

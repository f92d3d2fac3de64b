import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {findAccessibilityFaults, useSite} from './harness';
import {addressOf} from './pages';

const visit = useSite();

const PHONE = {viewport: {width: 360, height: 740}};
const DESK = {viewport: {width: 1280, height: 900}};

/** Words of one case study in each language, in another form than it has them. */
const QUESTION = {en: 'shadowed colleagues', lt: 'stebėjimui'} as const;

const casesOf = (page: Page) => page.locator('guide-case-finder li[data-case]:visible');
const boxOf = (page: Page, facet: string, value: string) =>
  page.locator(`input[name="${facet}"][value="${value}"]`);
const sheetOf = (page: Page) => page.locator('.guide-finder__sheet');
const summaryOf = (page: Page, facet: string) =>
  page.locator(`details:has(> fieldset[data-facet="${facet}"]) > summary`);
const openFacet = (page: Page, facet: string) => summaryOf(page, facet).click();
const statusOf = (page: Page) => page.locator('guide-case-finder [role="status"]');
const idsOf = (page: Page): Promise<string[]> =>
  casesOf(page)
    .locator('a')
    .evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? '',
      ),
    );

describe.each(BUILT_LANGUAGES)('in %s, the case finder', (language) => {
  const list = addressOf('case list', language);

  it('narrows by several facets, says how many are left and keeps the choice in the address', async () => {
    const {page} = await visit(list, PHONE);
    await expect.poll(() => casesOf(page).count()).toBe(7);
    await sheetOf(page).locator('> summary').click();
    await openFacet(page, 'country');
    await boxOf(page, 'country', 'ES').check();
    await expect.poll(() => casesOf(page).count()).toBe(2);
    expect(await statusOf(page).innerText()).toContain('2');
    expect(new URL(page.url()).search).toBe('?country=ES');
    await openFacet(page, 'evidence');
    const label = page.locator('label', {has: boxOf(page, 'evidence', 'planned')});
    expect(await label.innerText()).toContain('(1)');
    await boxOf(page, 'evidence', 'planned').check();
    expect(await idsOf(page)).toEqual(['prienai-mini-change-projects']);
    await page.goBack();
    await expect.poll(() => casesOf(page).count()).toBe(2);
    await expect.poll(() => boxOf(page, 'evidence', 'planned').isChecked()).toBe(false);
  });

  it('shows what an address says and offers a way out where nothing fits', async () => {
    const {page} = await visit(`${list}/?country=JP&evidence=planned`);
    await expect.poll(() => casesOf(page).count()).toBe(0);
    const ways = page.locator('.guide-finder__notes button');
    expect(await ways.count()).toBe(2);
    await ways.first().click();
    await expect.poll(() => casesOf(page).count()).toBeGreaterThan(0);
    await page.locator('guide-case-finder button[type="reset"]').click();
    await expect.poll(() => casesOf(page).count()).toBe(7);
    expect(new URL(page.url()).search).toBe('');
  });

  it('is used with the keyboard alone', async () => {
    const {page} = await visit(list);
    await summaryOf(page, 'country').focus();
    await page.keyboard.press('Enter');
    await boxOf(page, 'country', 'JP').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => idsOf(page)).toEqual(['kaunas-hiratsuka-partnership']);
  });

  it('finds words in any form, and with a choice, and says what gives more', async () => {
    const {page} = await visit(list, DESK);
    await page.locator('guide-case-finder input[name="q"]').fill(QUESTION[language]);
    await expect.poll(() => casesOf(page).count()).toBeLessThan(7);
    expect(await idsOf(page)).toContain('kaisiadorys-job-shadowing');
    const all = await casesOf(page).count();
    expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION[language]);
    await openFacet(page, 'country');
    await boxOf(page, 'country', 'JP').check();
    await expect.poll(() => casesOf(page).count()).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => casesOf(page).count()).toBe(all);
    await page.reload();
    await expect.poll(() => casesOf(page).count()).toBe(all);
  });

  it('puts cases in the order that is asked for', async () => {
    const {page} = await visit(list, DESK);
    const latest = await idsOf(page);
    await page.locator('guide-case-finder select[name="sort"]').selectOption('oldest');
    await expect.poll(() => idsOf(page)).toEqual(latest.toReversed());
    await page.locator('guide-case-finder select[name="sort"]').selectOption('title');
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=title');
    const titles = await casesOf(page).locator('a').allInnerTexts();
    await expect
      .poll(() => casesOf(page).locator('a').allInnerTexts())
      .toEqual(titles.toSorted(new Intl.Collator(language).compare));
  });

  it.each([
    ['phone', PHONE],
    ['desk', DESK],
  ])(
    'can be used by everybody on a %s, with groups open and without a result',
    async (_name, size) => {
      const {page} = await visit(`${list}/?country=JP&evidence=planned`, size);
      await expect.poll(() => casesOf(page).count()).toBe(0);
      if (size === PHONE) await sheetOf(page).locator('> summary').click();
      expect(await findAccessibilityFaults(page)).toEqual([]);
    },
  );

  it('says so and tries again when its files cannot be loaded', async () => {
    const {page} = await visit(list, DESK);
    await page.route('**/case-finder/**', (route) => route.abort());
    await openFacet(page, 'country');
    await boxOf(page, 'country', 'JP').check();
    const retry = page.locator('.guide-finder__notes button');
    await retry.waitFor();
    expect(await casesOf(page).count()).toBe(7);
    await page.unroute('**/case-finder/**');
    await retry.click();
    await expect.poll(() => idsOf(page)).toEqual(['kaunas-hiratsuka-partnership']);
  });

  it('is a plain list without script', async () => {
    const {page} = await visit(list, {javaScriptEnabled: false});
    expect(await casesOf(page).count()).toBe(7);
    expect(await page.locator('guide-case-finder form').isVisible()).toBe(false);
  });
});

it('finds the same in another language', async () => {
  const query = '/?theme=learning-from-others&activity=study-visit';
  const [en, lt] = await Promise.all(
    BUILT_LANGUAGES.map((language) => visit(addressOf('case list', language) + query)),
  );
  if (!en || !lt) throw new Error('Two languages are built');
  await expect.poll(async () => (await idsOf(en.page)).length).toBe(3);
  const ids = await idsOf(en.page);
  await expect.poll(() => idsOf(lt.page)).toEqual(ids);
});

import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {useSite} from './harness';
import {addressOf} from './pages';

const visit = useSite();

const PHONE = {viewport: {width: 360, height: 740}};

const casesOf = (page: Page) => page.locator('guide-case-finder li[data-values]:visible');
const boxOf = (page: Page, facet: string, value: string) =>
  page.locator(`input[name="${facet}"][value="${value}"]`);
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
    await page
      .locator('details', {has: boxOf(page, 'country', 'ES')})
      .locator('summary')
      .click();
    await boxOf(page, 'country', 'ES').check();
    await expect.poll(() => casesOf(page).count()).toBe(2);
    expect(await statusOf(page).innerText()).toContain('2');
    expect(new URL(page.url()).search).toBe('?country=ES');
    await page
      .locator('details', {has: boxOf(page, 'evidence', 'planned')})
      .locator('summary')
      .click();
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
    const ways = page.locator('.guide-finder__relaxations button');
    expect(await ways.count()).toBe(2);
    await ways.first().click();
    await expect.poll(() => casesOf(page).count()).toBeGreaterThan(0);
    await page.locator('guide-case-finder button[type="reset"]').click();
    await expect.poll(() => casesOf(page).count()).toBe(7);
    expect(new URL(page.url()).search).toBe('');
  });

  it('is used with the keyboard alone', async () => {
    const {page} = await visit(list);
    const summary = page.locator('details', {has: boxOf(page, 'country', 'JP')}).locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await boxOf(page, 'country', 'JP').focus();
    await page.keyboard.press('Space');
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
  expect(await idsOf(lt.page)).toEqual(await idsOf(en.page));
});

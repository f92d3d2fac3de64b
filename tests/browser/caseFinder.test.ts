import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {focusOn} from './focus';
import {findAccessibilityFaults, useSite} from './harness';
import {idsWhere} from './openCases';
import {CASES_PER_PAGE, CASE_IDS, addressOf, shownAtFirst} from './pages';

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
const AT_FIRST = shownAtFirst(CASE_IDS.length);
const IN_SPAIN = idsWhere(({countries}) => countries.includes('ES'));
const PLANNED_IN_SPAIN = idsWhere(
  ({countries, evidence}) => countries.includes('ES') && evidence === 'planned',
);
const IN_JAPAN = idsWhere(({countries}) => countries.includes('JP'));

const statusOf = (page: Page) => page.locator('guide-case-finder [role="status"]');
const idsOf = (page: Page): Promise<string[]> =>
  casesOf(page)
    .locator('a')
    .evaluateAll((links) =>
      links.map(
        (link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? '',
      ),
    );

const sortedIdsOf = async (page: Page): Promise<string[]> => (await idsOf(page)).toSorted();
/** How many fit, as the page says; not a number where there is but one, or none. */
const countOf = async (page: Page): Promise<number> =>
  Number(/\d+/u.exec(await statusOf(page).innerText())?.[0]);

describe.each(BUILT_LANGUAGES)('in %s, the case finder', (language) => {
  const list = addressOf('case list', language);

  it('narrows by several facets, says how many are left and keeps the choice in the address', async () => {
    const {page} = await visit(list, PHONE);
    await expect.poll(() => casesOf(page).count()).toBe(AT_FIRST);
    expect(await countOf(page)).toBe(CASE_IDS.length);
    await sheetOf(page).locator('> summary').click();
    await openFacet(page, 'country');
    await boxOf(page, 'country', 'ES').check();
    await expect.poll(() => sortedIdsOf(page)).toEqual(IN_SPAIN);
    expect(await countOf(page)).toBe(IN_SPAIN.length);
    expect(new URL(page.url()).search).toBe('?country=ES');
    await openFacet(page, 'evidence');
    const label = page.locator('label', {has: boxOf(page, 'evidence', 'planned')});
    expect(await label.innerText()).toContain(`(${PLANNED_IN_SPAIN.length})`);
    await boxOf(page, 'evidence', 'planned').check();
    await expect.poll(() => sortedIdsOf(page)).toEqual(PLANNED_IN_SPAIN);
    expect(PLANNED_IN_SPAIN).toContain('prienai-mini-change-projects');
    expect(PLANNED_IN_SPAIN.length).toBeLessThan(IN_SPAIN.length);
    await page.goBack();
    await expect.poll(() => sortedIdsOf(page)).toEqual(IN_SPAIN);
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
    await expect.poll(() => casesOf(page).count()).toBe(AT_FIRST);
    expect(new URL(page.url()).search).toBe('');
  });

  it('is used with the keyboard alone', async () => {
    const {page} = await visit(list);
    await focusOn(summaryOf(page, 'country'));
    await page.keyboard.press('Enter');
    await boxOf(page, 'country', 'JP').waitFor();
    await focusOn(boxOf(page, 'country', 'JP'));
    await page.keyboard.press('Space');
    await expect.poll(() => sortedIdsOf(page)).toEqual(IN_JAPAN);
  });

  it('finds words in any form, and with a choice, and says what gives more', async () => {
    const {page} = await visit(list, DESK);
    await page.locator('guide-case-finder input[name="q"]').fill(QUESTION[language]);
    await expect.poll(() => countOf(page)).toBeLessThan(CASE_IDS.length);
    await expect.poll(() => idsOf(page)).toContain('kaisiadorys-job-shadowing');
    const all = await countOf(page);
    await expect.poll(() => casesOf(page).count()).toBe(shownAtFirst(all));
    expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION[language]);
    await openFacet(page, 'country');
    await boxOf(page, 'country', 'JP').check();
    await expect.poll(() => casesOf(page).count()).toBeLessThan(shownAtFirst(all));
    await page.goBack();
    await expect.poll(() => countOf(page)).toBe(all);
    await expect.poll(() => casesOf(page).count()).toBe(shownAtFirst(all));
    await page.reload();
    await expect.poll(() => countOf(page)).toBe(all);
    await expect.poll(() => casesOf(page).count()).toBe(shownAtFirst(all));
  });

  it('puts cases in the order that is asked for', async () => {
    const {page} = await visit(`${list}/?screens=50`, DESK);
    await expect.poll(() => casesOf(page).count()).toBe(CASE_IDS.length);
    const latest = await idsOf(page);
    const titles = await casesOf(page).locator('a').allInnerTexts();
    await page.locator('guide-case-finder select[name="sort"]').selectOption('oldest');
    await expect.poll(() => idsOf(page)).toEqual(latest.toReversed().slice(0, CASES_PER_PAGE));
    await page.locator('guide-case-finder select[name="sort"]').selectOption('title');
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=title');
    await expect
      .poll(() => casesOf(page).locator('a').allInnerTexts())
      .toEqual(titles.toSorted(new Intl.Collator(language).compare).slice(0, CASES_PER_PAGE));
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
    expect(await casesOf(page).count()).toBe(AT_FIRST);
    await page.unroute('**/case-finder/**');
    await retry.click();
    await expect.poll(() => sortedIdsOf(page)).toEqual(IN_JAPAN);
  });

  it('is a plain list without script', async () => {
    const {page} = await visit(list, {javaScriptEnabled: false});
    expect(await casesOf(page).count()).toBe(AT_FIRST);
    expect(await page.locator('guide-case-finder form').isVisible()).toBe(false);
  });
});

it('finds the same in another language', async () => {
  const query = '/?theme=learning-from-others&activity=study-visit';
  const [en, lt] = await Promise.all(
    BUILT_LANGUAGES.map((language) => visit(addressOf('case list', language) + query)),
  );
  if (!en || !lt) throw new Error('Two languages are built');
  const fitting = idsWhere(
    ({themes, activities}) =>
      themes.includes('learning-from-others') && activities.includes('study-visit'),
  );
  expect(shownAtFirst(fitting.length)).toBe(fitting.length);
  await expect.poll(() => sortedIdsOf(en.page)).toEqual(fitting);
  const ids = await idsOf(en.page);
  await expect.poll(() => idsOf(lt.page)).toEqual(ids);
});

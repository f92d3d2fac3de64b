import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {FIRST_CASE, FOUR_CASES, SECOND_CASE, comparisonOf, titlesOf} from './comparison';
import {focusOn} from './focus';
import {elementsTooWide, findAccessibilityFaults, useSite} from './harness';

const visit = useSite();

const TWO = [FIRST_CASE, SECOND_CASE];
/** One of them has no facts to show. */
const WITH_PROBLEM = [...FOUR_CASES.slice(0, 3), 'no-such-case'];

/** CSS pixels of the space within the margins of A4, upright and on its side (96 pixels an inch). */
const SHEET = {width: 672, height: 986};
const WIDE_SHEET = {width: 1031, height: 702};

const regionOf = (page: Page) => page.locator('.guide-compare__region');

async function open(ids: readonly string[], width: number, language: 'en' | 'lt'): Promise<Page> {
  const {page} = await visit(comparisonOf(language, ids), {viewport: {width, height: 800}});
  await titlesOf(page)
    .nth(ids.length - 1)
    .waitFor({state: 'attached'});
  return page;
}

/** Whether the middle of an element is in sight, with nothing over it. */
function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((each) => {
    const {left, right, top, bottom} = each.getBoundingClientRect();
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return each.contains(seen);
  });
}

/** The cells that do not stand whole on a sheet as wide as the window. */
function cutCells(page: Page): Promise<string[]> {
  return page.locator('.guide-compare__table :is(th, td)').evaluateAll((cells) =>
    cells
      .filter((cell) => {
        const {left, right, width} = cell.getBoundingClientRect();
        const isOff = left < 0 || right > window.innerWidth + 1;
        return isOff || (width > 0 && cell.scrollWidth > cell.clientWidth + 1);
      })
      .map((cell) => cell.textContent),
  );
}

// In the language with the longer words.
describe('the table of the comparison', () => {
  it.each([
    ['two', 1280, TWO],
    ['four', 1280, FOUR_CASES],
    ['two', 360, TWO],
    ['four', 360, FOUR_CASES],
  ])('keeps the titles of %s in sight to its last row at %d px', async (_count, width, ids) => {
    const page = await open(ids, width, 'lt');
    const lastRow = page.locator('.guide-compare__table tbody tr').last();
    await lastRow.evaluate((row) => row.scrollIntoView({block: 'end'}));
    // On a phone two columns are in sight, and the others a movement away.
    const seen = width < 600 ? 2 : ids.length;
    for (let column = 0; column < seen; column++) {
      expect(await isInSight(titlesOf(page).nth(column).locator('a'))).toBe(true);
    }
  });

  it.each([
    ['two', 360, TWO],
    ['four', 360, FOUR_CASES],
    ['four', 320, FOUR_CASES],
  ])('of %s does not make the page move sideways at %d px', async (_count, width, ids) => {
    const page = await open(ids, width, 'lt');
    expect(await elementsTooWide(page)).toEqual([]);
    await focusOn(regionOf(page));
    await page.keyboard.press('ArrowRight');
    // Two fit; four move in their own frame.
    const left = () => regionOf(page).evaluate((region) => region.scrollLeft);
    if (ids.length === 2) expect(await left()).toBe(0);
    else await expect.poll(left).toBeGreaterThan(0);
  });
});

describe.each(BUILT_LANGUAGES)('in %s, on paper, the table of the comparison', (language) => {
  it.each([
    ['upright', TWO, SHEET, /MediaBox \[0 0 59\d\S* 84\d/u],
    ['on its side', FOUR_CASES, WIDE_SHEET, /MediaBox \[0 0 84\d\S* 59\d/u],
  ])('has all columns on a sheet %s', async (_side, ids, sheet, box) => {
    const page = await open(ids, sheet.width, language);
    const pdf = await page.pdf({format: 'A4', preferCSSPageSize: true});
    expect(pdf.toString('latin1')).toMatch(box);
    await page.emulateMedia({media: 'print'});
    const titles = titlesOf(page).locator('visible=true');
    expect(await titles.count()).toBe(ids.length);
    expect(await cutCells(page)).toEqual([]);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });
});

it.each(['light', 'dark'] as const)(
  'axe finds no fault with four columns, one without facts, in the %s theme',
  async (colorScheme) => {
    const {page} = await visit(comparisonOf('en', WITH_PROBLEM), {colorScheme});
    await titlesOf(page).nth(3).waitFor();
    expect(await findAccessibilityFaults(page)).toEqual([]);
  },
);

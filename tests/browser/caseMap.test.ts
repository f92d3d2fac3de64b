import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {isFocused, tabTo} from './focus';
import {findAccessibilityFaults, useSite} from './harness';
import {OPEN_CASES} from './openCases';
import {CASE_IDS, addressOf, isAddressOf, shownAtFirst} from './pages';

const visit = useSite();

const PHONE = {viewport: {width: 360, height: 740}};
const NARROW = {viewport: {width: 320, height: 640}};
const DESK = {viewport: {width: 1280, height: 900}};

/** In how many case studies a country is the home, and in how many another one. */
type Numbers = {readonly home: number; readonly host: number};

/** The numbers of each country by its code, as the case studies have them. */
function countCountries(): Record<string, Numbers> {
  const codes = [...new Set(OPEN_CASES.flatMap(({countries}) => countries))].sort();
  const numbersOf = (code: string): Numbers => ({
    home: OPEN_CASES.filter(({countries: [home]}) => home === code).length,
    host: OPEN_CASES.filter(({countries: [, ...hosts]}) => hosts.includes(code)).length,
  });
  return Object.fromEntries(codes.map((code) => [code, numbersOf(code)]));
}

const tilesOf = (page: Page) => page.locator('.guide-map__tile a');
const tileOf = (page: Page, code: string) =>
  page.locator(`.guide-map__tile a[href$="?country=${code}"]`);
const casesOf = (page: Page) => page.locator('guide-case-finder li[data-case]:visible');

function readTiles(page: Page): Promise<Record<string, Numbers>> {
  return tilesOf(page).evaluateAll((tiles) => {
    const numberIn = (tile: Element, part: string) =>
      Number(tile.querySelector(`.guide-map__${part}`)?.textContent ?? 0);
    return Object.fromEntries(
      tiles.map((tile) => [
        tile.querySelector('.guide-map__code')?.textContent ?? '',
        {home: numberIn(tile, 'home'), host: numberIn(tile, 'host')},
      ]),
    );
  });
}

function readTable(page: Page): Promise<Record<string, Numbers>> {
  return page.locator('.guide-map__table tbody tr').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const [home, host] = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        const code = row.querySelector('.guide-map__rowCode')?.textContent ?? '';
        return [code, {home: Number(home), host: Number(host)}];
      }),
    ),
  );
}

/** How the marks with a class look: the colour and the picture of their ground, each look once. */
function groundsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((marks) => [
    ...new Set(
      marks.map((mark) => {
        const {backgroundColor, backgroundImage, borderStyle} = getComputedStyle(mark);
        return [backgroundColor, backgroundImage, borderStyle].join(' ');
      }),
    ),
  ]);
}

describe.each(BUILT_LANGUAGES)('in %s, the map', (language) => {
  const map = addressOf('map', language);

  it.each([
    ['with script', true],
    ['without script', false],
  ])('has the numbers of the case studies on its tiles and in its table, %s', async (_, script) => {
    const {page} = await visit(map, {...PHONE, javaScriptEnabled: script});
    const numbers = countCountries();
    expect(await readTiles(page)).toEqual(numbers);
    expect(await readTable(page)).toEqual(numbers);
    const words = await tileOf(page, 'LT').locator('.guide-map__name').innerText();
    const {home = 0, host = 0} = numbers.LT ?? {};
    expect(Math.min(home, host)).toBeGreaterThan(0);
    expect(words).toMatch(new RegExp(`\\(LT\\): \\D*\\b${home}\\b\\D*\\b${host}\\b\\D*$`, 'u'));
  });

  it('has every case study once in time', async () => {
    const {page} = await visit(map, {javaScriptEnabled: false});
    const links = page.locator('.guide-timeline').getByRole('link');
    const paths = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href')));
    const root = language === 'en' ? '' : `/${language}`;
    expect(paths.toSorted()).toEqual(CASE_IDS.map((id) => `${root}/case-studies/${id}/`));
  });

  it('leads with the keyboard from each tile on, and from a tile to its case studies', async () => {
    const {page} = await visit(map, PHONE);
    const {home = 0, host = 0} = countCountries().LT ?? {};
    expect(await tabTo(page, tilesOf(page).first())).toBe(true);
    const count = await tilesOf(page).count();
    for (let next = 1; next < count; next++) {
      await page.keyboard.press('Tab');
      expect(await isFocused(page, tilesOf(page).nth(next))).toBe(true);
    }
    await tileOf(page, 'LT').press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'case list', language));
    expect(new URL(page.url()).search).toBe('?country=LT');
    await page.locator('guide-case-finder input[value="LT"]:checked').waitFor({state: 'attached'});
    await expect.poll(() => casesOf(page).count()).toBe(shownAtFirst(home + host));
  });
});

it.each(['GB', 'JP', 'LV'])(
  'the tile of %s leads to as many case studies as it says, with the mouse',
  async (code) => {
    const {home = 0, host = 0} = countCountries()[code] ?? {};
    expect(home + host).toBeGreaterThan(0);
    const {page} = await visit(addressOf('map', 'en'));
    await tileOf(page, code).click();
    await expect.poll(() => casesOf(page).count()).toBe(shownAtFirst(home + host));
  },
);

it.each([
  ['a phone', NARROW],
  ['a desk', DESK],
])('the tile that has the focus says in words what it shows, on %s', async (_name, size) => {
  const {page} = await visit(addressOf('map', 'lt'), size);
  expect(await tabTo(page, tileOf(page, 'GB'))).toBe(true);
  const name = tileOf(page, 'GB').locator('.guide-map__name');
  const grid = await page.locator('.guide-map__grid').boundingBox();
  const words = await name.boundingBox();
  if (!grid || !words) throw new Error('The map is not there');
  expect(words.y).toBeGreaterThanOrEqual(grid.y + grid.height);
  expect(words.x + words.width).toBeLessThanOrEqual(size.viewport.width);
  expect(words.height).toBeGreaterThan(15);
});

it('has tiles that a finger can meet, with whole numbers, at 320 px', async () => {
  const {page} = await visit(addressOf('map', 'lt'), NARROW);
  const tiles = await tilesOf(page).evaluateAll((each) =>
    each.map((tile) => {
      const {width, height} = tile.getBoundingClientRect();
      const marks = [...tile.querySelectorAll('[aria-hidden]')];
      const isCut = marks.some((mark) => mark.scrollWidth > tile.clientWidth + 1);
      return {isLarge: Math.min(width, height) >= 24, isCut};
    }),
  );
  expect(tiles).toEqual(tiles.map(() => ({isLarge: true, isCut: false})));
});

it('keeps its marks apart and has no fault for axe in forced colours', async () => {
  const {page} = await visit(addressOf('map', 'en'));
  await page.emulateMedia({forcedColors: 'active'});
  const [home, ...otherHomes] = await groundsOf(page, '.guide-map__tile .guide-map__home');
  const [host, ...otherHosts] = await groundsOf(page, '.guide-map__tile .guide-map__host');
  expect([otherHomes, otherHosts]).toEqual([[], []]);
  expect(home).toContain('none');
  expect(host).toContain('gradient');
  const samples = await groundsOf(page, '.guide-timeline__key .guide-timeline__piece');
  expect(samples).toHaveLength(3);
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

import type {BrowserContextOptions, Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {NO_ANSWER} from '../../src/search/searchResult';
import {canSearch, pageFound, pages, type Canned} from './cannedSearch';
import {focusOn} from './focus';
import {findAccessibilityFaults, useSite} from './harness';

const visit = useSite();
const DESK = {viewport: {width: 1280, height: 800}};
const PHONE = {viewport: {width: 320, height: 640}};

const OTHERS = [
  {
    language: 'lv',
    count: 3,
    results: [pageFound('Job shadowing in Riga', 'lv', 'en'), pageFound('Ēnošana', 'lv')],
  },
  {language: 'pl', count: 1, results: [pageFound('Obserwacja', 'pl')]},
] as const;

const ANSWERS: Readonly<Record<string, Canned>> = {
  visits: {answer: pages('visits', 30, {otherLanguages: OTHERS})},
  'visits kind=chapter': {answer: pages('visits', 30, {...pages('chapter', 1), total: 1})},
  'visits kind=chapter country=LT': {answer: pages('visits', 30, {results: [], total: 0})},
  'visits country=LT': {answer: pages('visits', 30, {...pages('Lithuania', 1), total: 1})},
  vists: {answer: pages('visits', 3, {correction: 'visits'})},
  foreign: {answer: {...NO_ANSWER, otherLanguages: OTHERS}},
  offline: {answer: pages('offline', 3), failsFirst: 'unreachable'},
  v: {answer: pages('early', 3), delayMs: 400},
  vi: {answer: pages('late', 2)},
};

async function open(search: string, options: BrowserContextOptions = DESK): Promise<Page> {
  const {page} = await visit('/', options);
  await canSearch(page, ANSWERS);
  await page.goto(`/search/${search}`);
  return page;
}

function parts(
  page: Page,
): Record<'field' | 'titles' | 'count' | 'status' | 'filters' | 'list', Locator> {
  const main = page.getByRole('main');
  return {
    field: main.locator('input[name="q"]'),
    titles: main.locator('.guide-search__page'),
    count: main.locator('.guide-search__count'),
    status: main.getByRole('status'),
    filters: main.locator('.guide-search__filters'),
    list: main.locator('.guide-search__results'),
  };
}

function filter(page: Page, name: 'kind' | 'theme' | 'country'): Locator {
  return page.getByRole('main').locator(`select[name="${name}"]`);
}

const queryOf = (page: Page): string => new URL(page.url()).search;

describe('the address of the results page', () => {
  it('is a plain address: text and filters are shown as it says', async () => {
    const page = await open('?q=visits&kind=chapter');
    await parts(page).titles.first().waitFor();
    expect(await parts(page).field.inputValue()).toBe('visits');
    expect(await filter(page, 'kind').inputValue()).toBe('chapter');
    expect(await parts(page).titles.allInnerTexts()).toEqual(['chapter 1']);
  });

  it('follows the text in place, and a choice as a step that "back" undoes', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    await filter(page, 'country').selectOption('LT');
    await page.waitForFunction(() => location.search === '?q=visits&country=LT');
    await expect.poll(() => parts(page).titles.allInnerTexts()).toEqual(['Lithuania 1']);
    await parts(page).field.press('End');
    await page.keyboard.press('x');
    expect(queryOf(page)).toBe('?q=visitsx&country=LT');
    await page.goBack();
    expect(queryOf(page)).toBe('?q=visits&country=LT');
    expect(await parts(page).field.inputValue()).toBe('visits');
    await expect.poll(() => parts(page).titles.allInnerTexts()).toEqual(['Lithuania 1']);
    await page.goBack();
    expect(queryOf(page)).toBe('?q=visits');
    expect(await filter(page, 'country').inputValue()).toBe('');
    await expect.poll(() => parts(page).titles.first().innerText()).toBe('visits 1');
  });

  it('is what the form sends without its element', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    await filter(page, 'kind').selectOption('chapter');
    const sent = await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('guide-search-results form');
      const names = form ? [...new FormData(form).keys()] : [];
      return [form?.method, new URL(form?.action ?? '').pathname, ...names];
    });
    expect(sent).toEqual(['get', '/search/', 'q', 'kind', 'theme', 'country']);
  });

  it('may hold anything without harm', async () => {
    const page = await open('?q=%3Cb%3Ehi%3C%2Fb%3E&kind=poem&theme=none&country=%00');
    await parts(page).count.waitFor();
    expect(await parts(page).field.inputValue()).toBe('<b>hi</b>');
    expect(await parts(page).list.locator('b').count()).toBe(0);
  });
});

describe('the filters', () => {
  it('offer what occurs, in the words of the vocabulary and with the number of pages', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    expect(await filter(page, 'kind').locator('option').allInnerTexts()).toEqual([
      'All kinds',
      'Chapter (1)',
      'Case study (29)',
    ]);
    expect(await filter(page, 'theme').locator('option').allInnerTexts()).toEqual([
      'All themes',
      'Leadership and collaboration (2)',
    ]);
    expect(await filter(page, 'country').locator('option').allInnerTexts()).toEqual([
      'All countries',
      'Lithuania (1)',
      'United Kingdom (1)',
    ]);
  });

  it('are not shown where there is nothing to choose', async () => {
    const page = await open('?q=nothing');
    await parts(page).count.waitFor();
    expect(await parts(page).filters.isVisible()).toBe(false);
  });

  it('say when nothing passes them, and lead back', async () => {
    const page = await open('?q=visits&kind=chapter&country=LT');
    await parts(page).count.waitFor();
    expect(await parts(page).count.innerText()).toContain('Nothing found with this choice.');
    await parts(page).count.getByRole('link').click();
    await parts(page).titles.first().waitFor();
    expect(queryOf(page)).toBe('?q=visits');
  });

  it('are chosen with the keyboard alone, and the focus stays', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    await focusOn(filter(page, 'country'));
    await page.keyboard.press('L');
    await expect.poll(() => parts(page).titles.allInnerTexts()).toEqual(['Lithuania 1']);
    expect(await filter(page, 'country').evaluate((node) => node === document.activeElement)).toBe(
      true,
    );
  });

  it('are folded on a phone, where their line tells what is chosen', async () => {
    const page = await open('?q=visits&kind=chapter', PHONE);
    await parts(page).titles.first().waitFor();
    expect(await filter(page, 'kind').isVisible()).toBe(false);
    expect(await parts(page).filters.locator('summary').innerText()).toContain('Chapter');
    await parts(page).filters.locator('summary').press('Enter');
    expect(await filter(page, 'kind').isVisible()).toBe(true);
  });
});

describe('the results', () => {
  it('say that a slip was corrected and lead to the corrected word', async () => {
    const page = await open('?q=vists');
    const line = parts(page).list.locator('.guide-search__correction');
    await line.waitFor();
    expect(await line.innerText()).toBe(
      'Showing results for “visits”. Nothing was found for “vists”.',
    );
    await line.getByRole('link').click();
    await page.waitForFunction(() => location.search === '?q=visits');
    await line.waitFor({state: 'detached'});
    expect(await parts(page).field.inputValue()).toBe('visits');
  });

  it('group pages in other languages with their language, after those in the own', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    const also = parts(page).list.locator('.guide-search__also');
    expect(await also.innerText()).toBe('Also in Latvian (3), in Polish (1).');
    const latvian = parts(page).list.getByRole('region', {name: 'in Latvian (3)'});
    const languages = latvian.locator('.guide-search__title');
    expect(
      await languages.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('lang'))),
    ).toEqual([null, 'lv']);
    const badge = latvian.locator('.guide-search__language').first();
    expect([await badge.innerText(), await badge.getAttribute('lang')]).toEqual(['Latviešu', 'lv']);
    await also.getByRole('link').last().click();
    const isThere = () => page.evaluate(() => document.activeElement?.id);
    await expect.poll(isThere).toBe('results-pl');
  });

  it('tell what there is when the own language has nothing', async () => {
    const page = await open('?q=foreign');
    await parts(page).titles.first().waitFor();
    expect(await parts(page).count.innerText()).toBe('Nothing found in English.');
    expect(await parts(page).titles.count()).toBe(3);
  });

  it('begin with twenty and go on at the first new one', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    const own = parts(page).titles.filter({hasText: 'visits'});
    expect(await own.count()).toBe(20);
    await parts(page).list.getByRole('button').press('Enter');
    await expect.poll(() => own.count()).toBe(30);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('visits 21');
    expect(await parts(page).list.getByRole('button').count()).toBe(0);
  });

  it('are announced once, after a pause', async () => {
    const page = await open('?q=vists');
    await expect
      .poll(() => parts(page).status.innerText())
      .toBe('Showing results for “visits”. Nothing was found for “vists”. 3 results.');
  });

  it('are those of the newest text, however late an older answer comes', async () => {
    const page = await open('');
    await parts(page).field.pressSequentially('vi');
    await expect.poll(() => parts(page).titles.allInnerTexts()).toEqual(['late 1', 'late 2']);
    await page.waitForTimeout(600);
    expect(await parts(page).titles.allInnerTexts()).toEqual(['late 1', 'late 2']);
  });

  it('can be asked for again after a failure', async () => {
    const page = await open('?q=offline');
    await parts(page).list.getByRole('button').click();
    await expect.poll(() => parts(page).titles.count()).toBe(3);
    expect(await parts(page).field.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('go when the text goes', async () => {
    const page = await open('?q=visits');
    await parts(page).titles.first().waitFor();
    await parts(page).field.fill('');
    expect(await parts(page).titles.count()).toBe(0);
    expect(await parts(page).filters.isVisible()).toBe(false);
  });
});

describe.each([
  ['a desk', {...DESK}],
  ['a phone of 320 px', {...PHONE}],
  ['a dark room', {...DESK, colorScheme: 'dark'}],
  ['forced colours and reduced motion', {...DESK, forcedColors: 'active', reducedMotion: 'reduce'}],
] as const)('on %s', (_, options) => {
  it.each(['?q=visits&country=LT', '?q=vists', '?q=foreign', '?q=nothing'])(
    'axe finds no fault and nothing is too wide: %s',
    async (search) => {
      const page = await open(search, options);
      await parts(page).count.waitFor();
      const details = parts(page).filters.locator('details');
      await details.evaluate((node: HTMLDetailsElement) => (node.open = true));
      expect(await findAccessibilityFaults(page)).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    },
  );
});

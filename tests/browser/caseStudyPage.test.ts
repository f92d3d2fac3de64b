import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {shortPath} from '../../src/caseStudies/cite/shortCode';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {countSheets} from './countSheets';
import {focusOn, tabTo} from './focus';
import {elementsTooWide, findAccessibilityFaults, useSite} from './harness';
import {type BuiltLanguage, CASE_IDS, addressOf, isAddressOf, titleOf} from './pages';

const visit = useSite();

const PHONE = {viewport: {width: 360, height: 740}};
const DESK = {viewport: {width: 1280, height: 900}};
const SIZES = {en: PHONE, lt: DESK} as const;

/** CSS pixels of the space within the margins of `@page` on A4 (178 × 261 mm at 96 pixels an inch). */
const SHEET = {viewport: {width: 672, height: 986}};

/** The case study of the tests of single parts. */
const CASE = 'kaisiadorys-job-shadowing';

/** Case studies for tests that print each: those in all languages, and of the others the three with the longest sheets. */
const PRINTED = [
  'educator-of-the-year',
  'kaisiadorys-job-shadowing',
  'kaunas-hiratsuka-partnership',
  'kaunas-six-directions',
  'leeds-learning-visit',
  'prienai-mini-change-projects',
  'publication-in-partner-languages',
  'dementia-meetings-in-museums',
  'peer-panel-learning-walk',
  'teacher-groups-on-classroom-problems',
];

const WORDS = {
  en: {
    reported: 'The organiser or a partner says so; nobody independent has confirmed it.',
    inCommon: 'In common: ',
    noTry: 'Nobody has told us yet that they tried this.',
    ready: 'If you print now, this sheet comes out alone.',
    from: 'From the case study: ',
  },
  lt: {
    reported: 'Taip teigia organizatorius arba partneris; nepriklausomai tai nepatvirtinta.',
    inCommon: 'Bendra: ',
    noTry: 'Niekas mums dar nepranešė, kad tai išbandė.',
    ready: 'Jei spausdinsite dabar, išspausdinsite tik šį lapą.',
    from: 'Praktikos pavyzdys: ',
  },
} as const;

const pathOf = (language: BuiltLanguage, id: string) =>
  `${language === 'en' ? '' : `/${language}`}/case-studies/${id}/`;

const claimsOf = (page: Page) => page.locator('details.guide-claim');
const sheetOf = (page: Page) => page.locator('#transfer');
const citeOf = (page: Page) => page.locator('.guide-cite');
const choiceOf = (page: Page) => page.getByRole('main').locator('guide-compare-choice input');

/** The elements with text of their own that are seen outside of the sheet. */
function seenBesideSheet(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.closest('#transfer, script, style, noscript') === null)
      .filter((element) => [...element.childNodes].some(({nodeType}) => nodeType === 3))
      .filter((element) => element.textContent.trim() !== '' && element.checkVisibility())
      .map((element) => element.textContent),
  );
}

describe.each(BUILT_LANGUAGES)('in %s, the page of a case study', (language) => {
  const words = WORDS[language];
  const address = addressOf('case study', language);

  it('says what a claim rests on when its mark is opened with the keyboard', async () => {
    const {page} = await visit(address, SIZES[language]);
    const claim = claimsOf(page).first();
    const definition = claim.locator('p');
    expect(await definition.isVisible()).toBe(false);
    await focusOn(claim.locator('summary'));
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    expect(await definition.innerText()).toBe(words.reported);
    const kinds = await claimsOf(page).evaluateAll((claims) =>
      claims.map((each) => (each.getAttribute('class') ?? '').split('--').at(-1)),
    );
    // What the source does not say and the sources themselves are no claims.
    expect(kinds).toEqual(['reported', 'reported', 'reported', 'suggestion']);
  });

  it('prints the sheet alone for who asks for it with the keyboard', async () => {
    const {page} = await visit(address, SIZES[language]);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', location.hash);
    });
    const ready = page.locator('.guide-use__ready');
    expect(await ready.isVisible()).toBe(false);
    await sheetOf(page).locator('guide-print a').press('Enter');
    expect(await page.locator('body').getAttribute('data-printed')).toBe('#transfer');
    expect(await ready.innerText()).toContain(words.ready);
    const title = await titleOf(page).innerText();
    await page.emulateMedia({media: 'print'});
    expect(await seenBesideSheet(page)).toEqual([]);
    expect(await sheetOf(page).innerText()).toContain(words.from + title);
    expect(await ready.isVisible()).toBe(false);
    expect(await sheetOf(page).locator('.guide-claim p').isVisible()).toBe(true);
  });

  it('prints all of itself for who does not', async () => {
    const {page} = await visit(address, SHEET);
    await page.emulateMedia({media: 'print'});
    const seen = await seenBesideSheet(page);
    expect(seen).toContain(await titleOf(page).innerText());
    expect(seen).toContain(words.reported);
    expect(await sheetOf(page).isVisible()).toBe(true);
    expect(await countSheets(page)).toBeGreaterThan(1);
  });

  it('has its sheet on one page of A4, whatever the case study is about', async () => {
    const {page} = await visit(address, SHEET);
    const sheets: Record<string, number> = {};
    for (const id of PRINTED) {
      await page.goto(`${pathOf(language, id)}#transfer`);
      sheets[id] = await countSheets(page);
      await page.emulateMedia({media: 'print'});
      expect(await sheetOf(page).locator('ol > li').count()).toBeGreaterThan(0);
      expect(await elementsTooWide(page), id).toEqual([]);
    }
    expect(sheets).toEqual(Object.fromEntries(PRINTED.map((id) => [id, 1])));
    expect(CASE_IDS).toEqual(expect.arrayContaining(PRINTED));
  });

  it('leads to related case studies and says what they have in common', async () => {
    const {page} = await visit(address);
    const related = page.locator('section[aria-labelledby="related-cases"] li');
    expect(await related.count()).toBeGreaterThan(1);
    const reasons = await related.locator('.guide-related__reason').allInnerTexts();
    expect(reasons).toHaveLength(await related.count());
    for (const reason of reasons) {
      expect(reason.startsWith(words.inCommon)).toBe(true);
      expect(reason.length).toBeGreaterThan(words.inCommon.length);
    }
    const paths = await related
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const others = CASE_IDS.filter((id) => id !== CASE).map((id) => pathOf(language, id));
    expect(others).toEqual(expect.arrayContaining(paths));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('says that nobody has told of a try', async () => {
    const {page} = await visit(address);
    expect(await page.locator('.guide-reuse').innerText()).toContain(words.noTry);
    expect(await page.locator('.guide-reuse__try').count()).toBe(0);
  });

  it('opens its citation and gives the files with the keyboard', async () => {
    const {page} = await visit(address, SIZES[language]);
    const title = await titleOf(page).innerText();
    const entry = citeOf(page).locator('.guide-cite__entry');
    expect(await entry.isVisible()).toBe(false);
    await citeOf(page).locator('summary').press('Enter');
    expect(await entry.innerText()).toContain(title);
    const contents: Record<string, string> = {};
    for (const link of await citeOf(page).locator('a[download]').all()) {
      const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
      contents[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8');
    }
    const name = `${CASE}-${language}`;
    expect(Object.keys(contents)).toEqual([`${name}.bib`, `${name}.ris`, `${name}.json`]);
    expect(contents[`${name}.bib`]).toContain(`title = {{${title}}}`);
    expect(contents[`${name}.ris`]).toContain(`TI  - ${title}\r\n`);
    expect(JSON.parse(contents[`${name}.json`] ?? '')).toMatchObject([{title, language}]);
  });

  it('is reached from its short address', async () => {
    const {page, problems} = await visit(shortPath(CASE), PHONE);
    const link = page.locator(`a[hreflang="${language}"]`);
    expect(await tabTo(page, link)).toBe(true);
    const words = await link.innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => isAddressOf(url, 'case study', language));
    expect(words).toContain(await titleOf(page).innerText());
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(problems).toEqual([]);
  });
});

it('axe finds no fault on a short address, which needs no sideways scrolling', async () => {
  const {page} = await visit(shortPath(CASE), {viewport: {width: 320, height: 640}});
  expect(await elementsTooWide(page)).toEqual([]);
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

it('axe finds no fault on a page with all open in the dark theme', async () => {
  const {page} = await visit(`${pathOf('lt', CASE)}#transfer`, {...PHONE, colorScheme: 'dark'});
  await choiceOf(page).check();
  for (const summary of await page.locator('main summary').all()) await summary.press('Enter');
  expect(await page.locator('main details:not([open])').count()).toBe(0);
  expect(await findAccessibilityFaults(page)).toEqual([]);
});

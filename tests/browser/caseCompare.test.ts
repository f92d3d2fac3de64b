import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {COMPARED_FACTS} from '../../src/caseStudies/compare/caseColumn';
import {BUILT_LANGUAGES} from '../site/builtSite';
import {
  FIRST_CASE,
  FOUR_CASES,
  SECOND_CASE,
  THIRD_CASE,
  buttonsOf,
  columnsOf,
  comparisonOf,
  readColumn,
  rowsOf,
} from './comparison';
import {focusOn, isFocused} from './focus';
import {useSite} from './harness';
import {CASE_IDS, isAddressOf, shownAtFirst} from './pages';

const visit = useSite();

const TWO = [FIRST_CASE, SECOND_CASE];
const THREE = [...TWO, THIRD_CASE];

const WORDS = {
  en: {
    cut: 'The first 4 are shown',
    notStated: 'Not stated',
    licence: 'Licence of the text',
    removed: 'Removed: ',
    missing: 'There is no case study with this address.',
    unreachable: 'The facts could not be loaded.',
    damaged: 'The facts did not arrive as they should.',
    noScript: 'needs JavaScript',
  },
  lt: {
    cut: 'Rodomi pirmieji 4.',
    notStated: 'Nenurodyta',
    licence: 'Teksto licencija',
    removed: 'Pašalinta: ',
    missing: 'Šiuo adresu praktikos pavyzdžio nėra.',
    unreachable: 'Nepavyko įkelti faktų.',
    damaged: 'Gauti faktai netinkami',
    noScript: 'reikia „JavaScript“',
  },
} as const;

const barOf = (page: Page) => page.locator('guide-compare-bar');
const choicesOf = (page: Page) => page.locator('guide-compare-choice input');
const statusOf = (page: Page) => page.locator('guide-case-compare [role="status"]');
const introOf = (page: Page) => page.locator('.guide-compare__intro');
const onlyOf = (page: Page) => page.locator('.guide-compare__tools input');
const regionOf = (page: Page) => page.locator('.guide-compare__region');
const queryOf = (page: Page) => new URL(page.url()).search;

describe.each(BUILT_LANGUAGES)('in %s, the comparison', (language) => {
  const words = WORDS[language];

  it('has a column for each case study, with what its file says of each fact', async () => {
    const {page} = await visit(comparisonOf(language, TWO));
    await expect.poll(() => columnsOf(page)).toEqual(TWO);
    const columns = TWO.map((id) => readColumn(language, id));
    const rows = await rowsOf(page);
    const stated = COMPARED_FACTS.map((fact) =>
      columns.map(({facts}) => facts.find((each) => each.fact === fact)?.values ?? []),
    );
    expect(rows.map(({cells}) => cells)).toEqual(
      stated.map((cells) =>
        cells.map((values) => (values.length > 0 ? values : [words.notStated])),
      ),
    );
    expect(new Set(rows.map(({fact}) => fact)).size).toBe(COMPARED_FACTS.length);
    expect(rows.at(-1)?.fact).toBe(words.licence);
  });

  it('takes a column away, says so, moves the focus on, and brings it back', async () => {
    const {page} = await visit(comparisonOf(language, THREE));
    await expect.poll(() => columnsOf(page)).toEqual(THREE);
    await buttonsOf(page).nth(1).press('Enter');
    await expect.poll(() => columnsOf(page)).toEqual([FIRST_CASE, THIRD_CASE]);
    expect(queryOf(page)).toBe(`?cases=${FIRST_CASE},${THIRD_CASE}`);
    expect(await isFocused(page, buttonsOf(page).nth(1))).toBe(true);
    const {title} = readColumn(language, SECOND_CASE);
    expect(await statusOf(page).innerText()).toContain(words.removed + title);
    await page.goBack();
    await expect.poll(() => columnsOf(page)).toEqual(THREE);
    expect(queryOf(page)).toBe(`?cases=${THREE.join(',')}`);
  });

  it('shows four of five and says so', async () => {
    const {page} = await visit(comparisonOf(language, [...FOUR_CASES, 'kaunas-six-directions']));
    await expect.poll(() => columnsOf(page)).toEqual(FOUR_CASES);
    expect(await statusOf(page).innerText()).toContain(words.cut);
  });

  it('says which case study there is not, and passes over what can be none', async () => {
    const {page, problems} = await visit(comparisonOf(language, []));
    await introOf(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
    });
    const hostile = ['../../sources', '%3Cimg%20src=x%20onerror=alert(1)%3E', '__proto__', '%00'];
    await page.goto(comparisonOf(language, ['no-such-case', ...hostile, FIRST_CASE]));
    await expect.poll(() => columnsOf(page)).toEqual(['no-such-case', FIRST_CASE]);
    expect(await regionOf(page).innerText()).toContain(words.missing);
    expect(await buttonsOf(page).count()).toBe(2);
    expect(asked.map((each) => each.split('/').slice(-3).join('/'))).toEqual([
      'case-studies/no-such-case/facts.json',
      `case-studies/${FIRST_CASE}/facts.json`,
    ]);
    expect(problems.filter((problem) => !problem.includes('status of 404'))).toEqual([]);
    expect(await regionOf(page).locator('img, script').count()).toBe(0);
  });

  it('tells of facts that do not come and asks for them again', async () => {
    const {page} = await visit(comparisonOf(language, []));
    await introOf(page).waitFor();
    const facts = `**/${SECOND_CASE}/facts.json`;
    await page.route(facts, (route) => route.abort());
    await page.goto(comparisonOf(language, TWO));
    await expect.poll(() => regionOf(page).innerText()).toContain(words.unreachable);
    expect(await columnsOf(page)).toEqual([FIRST_CASE, SECOND_CASE]);
    expect((await rowsOf(page)).map(({cells}) => cells[1])).toEqual(
      COMPARED_FACTS.map(() => ['–']),
    );
    await page.unroute(facts);
    await page.route(facts, (route) => route.fulfill({body: '<!doctype html>'}));
    await buttonsOf(page).nth(1).press('Enter');
    await expect.poll(() => regionOf(page).innerText()).toContain(words.damaged);
    await page.unroute(facts);
    await buttonsOf(page).nth(1).press('Enter');
    await expect.poll(() => buttonsOf(page).count()).toBe(2);
    expect(await regionOf(page).innerText()).not.toContain(words.damaged);
    expect(await isFocused(page, buttonsOf(page).nth(1))).toBe(true);
  });

  it('says without script that it needs some, and nothing can be chosen in vain', async () => {
    const {page} = await visit(comparisonOf(language, TWO), {javaScriptEnabled: false});
    const note = page.locator('guide-case-compare noscript');
    expect(await note.innerText()).toContain(words.noScript);
    expect(await page.locator('.guide-compare__tools').isVisible()).toBe(false);
    await note.getByRole('link').click();
    await page.waitForURL((url) => isAddressOf(url, 'case list', language));
    const shown = shownAtFirst(CASE_IDS.length);
    expect(await page.locator('li guide-compare-choice').count()).toBe(shown);
    expect(await choicesOf(page).locator('visible=true').count()).toBe(0);
    expect(await barOf(page).getByRole('link').count()).toBe(0);
  });
});

it('shows only differences, keeps that in the address and shows all again', async () => {
  const {page} = await visit(comparisonOf('en', TWO));
  await expect.poll(async () => (await rowsOf(page)).length).toBe(COMPARED_FACTS.length);
  const all = await rowsOf(page);
  const differing = all.filter(
    ({cells: [one = [], other = []]}) => String(one.toSorted()) !== String(other.toSorted()),
  );
  expect(differing.length).toBeLessThan(all.length);
  await focusOn(onlyOf(page));
  await page.keyboard.press('Space');
  expect(await rowsOf(page)).toEqual(differing);
  expect(queryOf(page)).toBe(`?cases=${TWO.join(',')}&only=differences`);
  await page.reload();
  await expect.poll(() => rowsOf(page)).toEqual(differing);
  await onlyOf(page).uncheck();
  expect(await rowsOf(page)).toEqual(all);
});

it('says how to choose when the last column is gone', async () => {
  const {page} = await visit(comparisonOf('en', [FIRST_CASE]));
  await buttonsOf(page).first().press('Enter');
  await expect.poll(() => isFocused(page, introOf(page))).toBe(true);
  expect(await regionOf(page).isVisible()).toBe(false);
  expect(queryOf(page)).toBe('');
  await introOf(page).getByRole('link').press('Enter');
  await page.waitForURL((url) => isAddressOf(url, 'case list', 'en'));
});

it('has the same columns at the same address of another language', async () => {
  for (const language of BUILT_LANGUAGES) {
    const {page} = await visit(comparisonOf(language, THREE.toReversed()));
    await expect.poll(() => columnsOf(page)).toEqual(THREE.toReversed());
    const titles = await page.locator('.guide-compare__titles a').allInnerTexts();
    expect(titles).toEqual(THREE.toReversed().map((id) => readColumn(language, id).title));
  }
});

import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {fieldId, type Panel} from '../../src/contribute/browser/fieldId';
import {fillWords} from '../../src/contribute/browser/fillWords';
import {finishWords, previewWords} from '../../src/contribute/browser/words/finishWords';
import {saveWords} from '../../src/contribute/browser/words/saveWords';
import {panelNames, stepWords} from '../../src/contribute/browser/words/stepWords';
import {wayWords} from '../../src/contribute/browser/words/wayWords';
import {asText, valueAt, type Draft} from '../../src/contribute/form/draft';
import {toFile} from '../../src/contribute/form/draftFile';
import {emptyDraft} from '../../src/contribute/form/emptyDraft';
import {toFormFields} from '../../src/contribute/form/formFields';
import {runCheck} from '../../src/contribute/node/checkCommand';
import type {SourceFile} from '../../src/guide/assembleGuide';
import type {Language} from '../../src/guide/languages';
import type {CaseStudyEntry} from '../../src/guide/model';
import {readGuide} from '../../src/guide/node/readGuide';
import {buildSite, copyProject} from '../projectCopy';
import {serveFolder} from '../site/server';
import {builtForm, estonianTranslation, newCase, polishEdit} from './contributeDrafts';
import {fillField, press, reach, sectionText} from './contributeForm';
import {isFocused} from './focus';
import {elementsTooWide, findAccessibilityFaults, useSite} from './harness';
import type {BuiltLanguage} from './pages';

/** The language whose words the tests expect on the page; the words of the form are made when they are asked for. */
type Messages = Readonly<Record<string, {readonly message: string} | undefined>>;
const shown = vi.hoisted((): {words: Messages} => ({words: {}}));
vi.mock('@docusaurus/Translate', () => ({
  translate: ({id, message}: {id: string; message: string}) => shown.words[id]?.message ?? message,
}));

const visit = useSite();
const PHONE = {viewport: {width: 360, height: 740}};

/** A build of four languages, and a browser that types. */
const PATIENCE_MS = 600_000;

/** A copy of the project's content into which the files are put that the form has made. */
let site = '';
beforeAll(async () => (site = await copyProject('contribute')));
afterAll(() => rm(site, {recursive: true, force: true}));

/** What came out of the form: the file, and what the preview showed of it, block by block. */
type Made = {readonly file: SourceFile; readonly draft: Draft; readonly preview: readonly string[]};
const made: Made[] = [];

async function openForm(language: BuiltLanguage, query = '') {
  const words = path.resolve(import.meta.dirname, `../../i18n/${language}/code.json`);
  shown.words = language === 'en' ? {} : (JSON.parse(await readFile(words, 'utf8')) as Messages);
  const address = `${language === 'en' ? '' : `/${language}`}/contribute/${query}`;
  const {page, problems} = await visit(address, PHONE);
  await formOf(page).waitFor();
  return {page, problems};
}

const formOf = (page: Page) => page.locator('.guide-contribute form');
const button = (page: Page, name: string) => formOf(page).getByRole('button', {name, exact: true});
const headingOf = (page: Page, panel: Panel) =>
  formOf(page).getByRole('heading', {name: panelNames()[panel], exact: true, level: 2});

/** Goes to the next step with the keyboard; its heading has the focus then. */
async function goTo(page: Page, panel: Panel): Promise<void> {
  await press(page, button(page, fillWords(stepWords().next, {step: panelNames()[panel]})));
  await expect.poll(() => isFocused(page, headingOf(page, panel))).toBe(true);
}

/** Fills in the steps one after the other, beginning with the one that is open; `between` is called when one is done. */
async function fillSteps(
  page: Page,
  language: BuiltLanguage,
  {from, to}: {readonly from: Draft; readonly to: Draft},
  between: (panel: Panel) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const steps = toFormFields(builtForm(language), to);
  for (const [at, {step, fields}] of steps.entries()) {
    for (const field of fields) await fillField(page, field, {from, to});
    expect(await elementsTooWide(page), step).toEqual([]);
    await between(step);
    await goTo(page, steps[at + 1]?.step ?? 'finish');
  }
}

/** Waits until the browser keeps all that the page needs: what it has loaded, but not what it fetched ahead for other pages. */
async function waitUntilKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')];
      const files = performance
        .getEntriesByType('resource')
        .map(({name}) => name)
        .filter((name) => /\/contribute\/|\.(?:js|css|woff2)$/u.test(name))
        .filter((name) => !ahead.some(({href}) => href === name));
      const wanted = [location.origin + location.pathname, ...files];
      const kept = await Promise.all(wanted.map((name) => caches.match(name)));
      return kept.every((response) => response !== undefined);
    });
  await expect.poll(isKept, {timeout: 30_000}).toBe(true);
}

/** Asks for a check; the summary, which has the focus then, must find nothing to repair. */
async function checkIsFine(page: Page): Promise<void> {
  await press(page, button(page, finishWords().check));
  const summary = formOf(page).getByRole('region', {name: finishWords().fine, exact: true});
  await expect.poll(() => isFocused(page, summary)).toBe(true);
}

/** What the preview shows, which is opened and closed with the keyboard. */
async function readPreview(page: Page, language: string): Promise<readonly string[]> {
  const opener = button(page, finishWords().preview);
  await press(page, opener);
  const dialog = page.getByRole('dialog', {name: previewWords().name});
  await dialog.getByRole('article').waitFor();
  const blocks = await blocksIn(dialog.getByRole('article'), language);
  await page.keyboard.press('Escape');
  expect(await isFocused(page, opener)).toBe(true);
  return blocks;
}

/** The texts of an article in a language, block by block: title, summary, facts and sections, not what the site adds around them. */
function blocksIn(article: Locator, language: string): Promise<string[]> {
  return article.evaluate((element, wanted) => {
    const blocks = 'h1, h2, h3, h4, p, li, dt, dd, td, th, blockquote';
    const parts = [...element.querySelectorAll('header, dl, .prose')];
    return parts
      .filter((part) => !parts.some((other) => other !== part && other.contains(part)))
      .flatMap((part) => [...part.querySelectorAll(blocks)])
      .filter((block) => block.querySelector(blocks) === null && block.checkVisibility())
      .filter((block) => block.closest('[lang]')?.getAttribute('lang') === wanted)
      .map((block) => block.textContent.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
  }, language);
}

/** The finished file, as the browser gives it to a person without account and without network. */
async function download(page: Page, draft: Draft): Promise<SourceFile> {
  const file = toFile(draft);
  const name = file.path.split('/').at(-1) ?? '';
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    press(page, button(page, fillWords(wayWords().download, {file: name}))),
  ]);
  expect(given.suggestedFilename()).toBe(name);
  return {path: file.path, text: await readFile(await given.path(), 'utf8')};
}

/** Puts a file where its path says. */
async function addToSite({path: file, text}: SourceFile): Promise<void> {
  await mkdir(path.dirname(path.join(site, file)), {recursive: true});
  await writeFile(path.join(site, file), text);
}

/** The case study of a file as the guide has it then, which passes the check. */
async function acceptedEntry(file: SourceFile): Promise<CaseStudyEntry> {
  await addToSite(file);
  const {output, exitCode} = await runCheck(['--site', site, '--format', 'json']);
  expect(exitCode, output).toBe(0);
  expect(output).not.toContain(file.path);
  const {guide} = await readGuide(site);
  const id = file.path.split('/').at(-2);
  const entry = guide.entries.find((each) => each.kind === 'caseStudy' && each.id === id);
  if (entry?.kind !== 'caseStudy') throw new Error(`The guide has no case study ${id ?? ''}`);
  return entry;
}

describe('a case study told for the first time', {timeout: PATIENCE_MS}, () => {
  it('is written in Lithuanian on a phone, with the keyboard, and finished without network', async () => {
    const draft = newCase();
    const {page, problems} = await openForm('lt');
    const kept = formOf(page).getByText(saveWords().saved.split('{')[0] ?? '');
    const goOffline = async (panel: Panel): Promise<void> => {
      if (panel !== 'what-was-done') return;
      await page.getByText(saveWords().offline).waitFor();
      await waitUntilKept(page);
      await kept.waitFor();
      expect(problems).toEqual([]);
      // The last letters are kept some moments after they were written.
      await expect
        .poll(() =>
          page.evaluate(() =>
            Object.keys(localStorage)
              .map((key) => localStorage.getItem(key))
              .join(),
          ),
        )
        .toContain('pavasarį');
      await page.context().setOffline(true);
      await page.reload();
      await headingOf(page, panel).waitFor();
      await kept.waitFor();
      const practice = page.locator(`[id="${fieldId(['sections', 'practice'])}"]`);
      expect(await practice.inputValue()).toBe(asText(valueAt(draft, ['sections', 'practice'])));
    };
    await fillSteps(page, 'lt', {from: emptyDraft('lt'), to: draft}, goOffline);
    await checkIsFine(page);
    const preview = await readPreview(page, 'lt');
    const file = await download(page, draft);
    expect(file.text).toBe(toFile(draft).text);
    const entry = await acceptedEntry(file);
    expect(entry.facts).toMatchObject({
      countries: ['LT'],
      places: ['Utena', 'Anykščiai'],
      organisations: draft.fields.organisations,
      themes: ['learning-from-others'],
    });
    expect(preview).toEqual(expect.arrayContaining(['Mokyklos yra viename rajone.', 'rudenį,']));
    expect(problems.filter((problem) => problem.startsWith('another origin'))).toEqual([]);
    made.push({file, draft, preview});
  });
});

describe('a case study written in Polish', {timeout: PATIENCE_MS}, () => {
  it('is corrected, and what was not touched stays as it is', async () => {
    const {before, after} = polishEdit();
    const {page, problems} = await openForm('lt', `?case=${before.id}&language=pl`);
    await fillSteps(page, 'lt', {from: before, to: after});
    await checkIsFine(page);
    const preview = await readPreview(page, 'pl');
    const file = await download(page, after);
    expect(file.text).toBe(toFile(after).text);
    const lines = file.text.split('\n');
    const untouched = (before.base ?? '').split('\n').filter((line) => !lines.includes(line));
    expect(untouched).toHaveLength(2);
    const entry = await acceptedEntry(file);
    expect(entry.texts.get('pl')?.title).toBe(after.fields.title);
    expect(problems).toEqual([]);
    made.push({file, draft: after, preview});
  });
});

describe('a case study written in Lithuanian', {timeout: PATIENCE_MS}, () => {
  it('is translated into Estonian beside its original, section by section', async () => {
    const {before, after} = estonianTranslation();
    const {page, problems} = await openForm('en', `?case=${before.id}&language=lt&to=et`);
    const [{fields} = {fields: []}] = toFormFields(builtForm('en'), before);
    const context = fields.find((field) => field.control === 'section');
    if (context?.control !== 'section') throw new Error('The first step has no section');
    const section = formOf(page)
      .getByRole('group')
      .filter({has: sectionText(page, context)})
      .last();
    expect(await section.locator('[lang="lt"]').innerText()).toContain(
      'Naujų švietimo įstaigų vadovų mentorystė',
    );
    expect(await sectionText(page, context).getAttribute('lang')).toBe('et');
    await fillSteps(page, 'en', {from: before, to: after});
    await checkIsFine(page);
    const preview = await readPreview(page, 'et');
    const file = await download(page, after);
    expect(file.text).toBe(toFile(after).text);
    const text = (await acceptedEntry(file)).texts.get('et');
    expect(text?.state).toEqual({kind: 'current'});
    expect(text?.title).toBe(after.fields.title);
    expect(problems).toEqual([]);
    made.push({file, draft: after, preview});
  });
});

/** The languages of the pages that are compared; a third would take as long again and show nothing new. */
const BUILT: readonly Language[] = ['lt', 'pl'];

describe('the files that came out of the form', {timeout: PATIENCE_MS}, () => {
  it('make pages that show what the preview showed', async () => {
    expect(made.map(({file}) => file.path.split('/').at(-1))).toEqual(['lt.md', 'pl.md', 'et.md']);
    for (const {file} of made) await addToSite(file);
    const {passed, output} = await buildSite(site, BUILT);
    expect(passed, output).toBe(true);
    const server = await serveFolder(path.join(site, 'build'));
    const {page} = await visit('/');
    for (const {file, draft, preview} of made.filter((each) =>
      BUILT.includes(each.draft.language),
    )) {
      const [, id = ''] = file.path.split('/');
      await page.goto(`${server.origin}/${draft.language}/case-studies/${id}/`);
      const blocks = await blocksIn(page.getByRole('main').getByRole('article'), draft.language);
      expect(preview).toContain(asText(draft.fields.title));
      expect(preview.length).toBeGreaterThan(15);
      expect(blocks).toEqual(expect.arrayContaining([...preview]));
    }
    await server.close();
  });
});

describe('the form', {timeout: PATIENCE_MS}, () => {
  it('says what is missing, above and beside the fields, and leads to each with the keyboard', async () => {
    const {page} = await openForm('lt');
    await press(page, button(page, finishWords().check));
    const summary = formOf(page)
      .getByRole('region')
      .filter({has: page.getByRole('link')});
    await expect.poll(() => isFocused(page, summary)).toBe(true);
    const links = summary.getByRole('link');
    expect(await links.count()).toBeGreaterThan(10);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    const last = links.filter({hasText: /\S/u}).last();
    const target = page.locator(`[id="${(await last.getAttribute('href'))?.slice(1) ?? ''}"]`);
    await press(page, last);
    await expect.poll(() => isFocused(page, target)).toBe(true);
    expect(await target.getAttribute('aria-invalid')).toBe('true');
    const [described = ''] = ((await target.getAttribute('aria-describedby')) ?? '').split(' ');
    expect(await page.locator(`[id="${described}"]`).innerText()).toMatch(/\S/u);
    expect(await elementsTooWide(page)).toEqual([]);
  });

  it('keeps a draft on the device only, shows that it does and deletes it when asked', async () => {
    const {page, problems} = await openForm('lt');
    const keys = () =>
      page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.startsWith('guide-contribute')),
      );
    expect(await keys()).toEqual([]);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    const title = page.locator(`[id="${fieldId(['title'])}"]`);
    await reach(page, title);
    await page.keyboard.insertText('Dvi mokyklos');
    await expect.poll(async () => (await keys()).length).toBeGreaterThan(0);
    await press(page, button(page, saveWords().delete));
    await expect.poll(() => title.inputValue()).toBe('');
    expect(await keys()).toEqual([]);
    expect(sent).toEqual([]);
    expect(problems).toEqual([]);
  });
});

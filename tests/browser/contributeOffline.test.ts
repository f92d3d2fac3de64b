import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {build} from 'esbuild';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {bundleOfflineWorker} from '../../src/contribute/node/bundleOfflineWorker';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {type SiteServer, serveFolder} from '../site/server';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A form below a base path, as the second language of a site. */
const SCOPE = '/base/lt/contribute/';
const CASE_FILE = '/base/contribute/case-studies/lake-school/lt.md';

let browser: Browser;
let worker: string;
let script: string;
let folder: string;
let server: SiteServer;
let context: BrowserContext;

beforeAll(async () => {
  [browser, worker, script] = await Promise.all([
    launchBrowser(),
    bundleOfflineWorker(ROOT),
    bundleKeep(),
  ]);
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'guide-offline-'));
  await write(`${SCOPE}offline.js`, worker);
  await write('/base/lt/index.html', '<h1>Start</h1>');
  await write(CASE_FILE, 'first');
  await publish('1', '11111111');
  server = await serveFolder(folder);
  context = await browser.newContext({baseURL: server.origin});
});
afterEach(async () => {
  await context.close();
  await server.close();
  await rm(folder, {recursive: true});
});

/** The function under test as a script of a page. */
async function bundleKeep(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(ROOT, 'src/contribute/browser/offline/keepForOffline.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'offline',
  });
  return outputFiles.map(({text}) => text).join('');
}

async function write(address: string, content: string): Promise<void> {
  const file = path.join(folder, address);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, content);
}

/** A build of a form, whose files have a hash in their names. */
async function publish(version: string, hash: string): Promise<void> {
  const assets = '/base/lt/assets';
  await write(`${assets}/js/main.${hash}.js`, `${script};document.title = 'Form ${version}';`);
  await write(`${assets}/js/later.${hash}.js`, `document.title += ' later';`);
  await write(`${assets}/css/styles.${hash}.css`, 'h1 {letter-spacing: 3px}');
  await write(
    `${SCOPE}index.html`,
    `<link rel="stylesheet" href="${assets}/css/styles.${hash}.css">
     <link rel="prefetch" href="/base/lt/assets/js/ahead.${hash}.js">
     <h1>Form</h1><script src="${assets}/js/main.${hash}.js"></script>`,
  );
  await write(`${assets}/js/ahead.${hash}.js`, '');
}

async function openForm(address = SCOPE): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

function keep(page: Page): Promise<string> {
  return page.evaluate<string>(`offline.keepForOffline('${SCOPE}offline.js', '${SCOPE}')`);
}

/** Loads one more script of the page. */
function loadLater(page: Page, hash: string): Promise<unknown> {
  return page.addScriptTag({url: `/base/lt/assets/js/later.${hash}.js`});
}

function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const files: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      files.push(...requests.map(({url}) => new URL(url).pathname));
    }
    return files.sort();
  });
}

describe('the form without network', () => {
  it('opens with its script and its style, whatever the query asks', async () => {
    const page = await openForm();
    expect(await keep(page)).toBe('ready');
    await context.setOffline(true);
    await page.goto(`${SCOPE}?edit=lake-school#title`);
    expect(await page.title()).toBe('Form 1');
    const spacing = () =>
      page.locator('h1').evaluate((heading) => getComputedStyle(heading).letterSpacing);
    expect(await spacing()).toBe('3px');
    expect(await keep(page)).toBe('ready');
  });

  it('has what the page loaded later, and the cases that were opened', async () => {
    const page = await openForm();
    await keep(page);
    await loadLater(page, '11111111');
    const read = () => page.evaluate(async (file) => (await fetch(file)).text(), CASE_FILE);
    expect(await read()).toBe('first');
    await write(CASE_FILE, 'second');
    expect(await read()).toBe('second');
    await context.setOffline(true);
    await page.reload();
    await loadLater(page, '11111111');
    expect(await page.title()).toBe('Form 1 later');
    expect(await read()).toBe('second');
  });

  it('has what was still on its way when the worker began', async () => {
    const page = await openForm();
    const file = '/base/lt/assets/js/later.11111111.js';
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**${file}`, async (route) => {
      await released;
      await route.continue();
    });
    const loading = loadLater(page, '11111111');
    expect(await keep(page)).toBe('ready');
    expect(await keptFiles(page)).not.toContain(file);
    release();
    await loading;
    await expect.poll(() => keptFiles(page)).toContain(file);
  });

  it('touches no other page', async () => {
    const page = await openForm();
    await keep(page);
    await page.goto('/base/lt/');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await context.setOffline(true);
    await expect(page.goto('/base/lt/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    expect(await (await openForm()).title()).toBe('Form 1');
  });
});

describe('the form with network', () => {
  it('is the newest, and what is left of the older one is removed', async () => {
    const page = await openForm();
    await keep(page);
    await publish('2', '22222222');
    await page.reload();
    expect(await page.title()).toBe('Form 2');
    expect(await keep(page)).toBe('ready');
    expect(await keptFiles(page)).toEqual([
      '/base/lt/assets/css/styles.22222222.css',
      '/base/lt/assets/js/main.22222222.js',
      SCOPE,
    ]);
    await context.setOffline(true);
    await page.reload();
    expect(await page.title()).toBe('Form 2');
  });

  it('stays as it was where the newer one was not kept whole', async () => {
    const page = await openForm();
    await keep(page);
    await publish('2', '22222222');
    await page.reload();
    await context.setOffline(true);
    await page.reload();
    expect(await page.title()).toBe('Form 1');
  });

  it('keeps what was loaded later as long as it is the same form', async () => {
    const page = await openForm();
    await keep(page);
    await loadLater(page, '11111111');
    await page.reload();
    expect(await keep(page)).toBe('ready');
    expect(await keptFiles(page)).toContain('/base/lt/assets/js/later.11111111.js');
  });

  it('says so where it cannot be kept', async () => {
    const page = await openForm();
    await rm(path.join(folder, `${SCOPE}offline.js`));
    expect(await keep(page)).toBe('unsupported');
  });

  it('leaves alone what others on the same origin keep', async () => {
    const page = await openForm();
    const others = ['somebody-elses', 'contribution-form/0/https://other.example/contribute/'];
    const own = `contribution-form/0/${server.origin}${SCOPE}`;
    await page.evaluate(
      (names) => Promise.all(names.map((name) => caches.open(name))),
      [...others, own],
    );
    expect(await keep(page)).toBe('ready');
    const names = await page.evaluate(() => caches.keys());
    expect(names).toEqual(expect.arrayContaining(others));
    expect(names).not.toContain(own);
  });
});

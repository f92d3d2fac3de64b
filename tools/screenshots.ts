import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {PAGE_TYPES, addressOf, titleOf} from '../tests/browser/pages';
import {BUILT_LANGUAGES, BUILT_SITE} from '../tests/site/builtSite';
import {serveFolder} from '../tests/site/server';
import {launchBrowser} from './browser/launchBrowser';
import {ROOT} from './run/process.mjs';

const FOLDER = path.join(ROOT, '.cache', 'screenshots');

/** Widths in CSS pixels: a phone, a tablet held upright, a laptop. */
const WIDTHS = [360, 768, 1280];

const THEMES = ['light', 'dark'] as const;

type Shot = {
  readonly type: (typeof PAGE_TYPES)[number];
  readonly language: (typeof BUILT_LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  readonly width: number;
};

/** Every page type in every language, theme and width. */
function listShots(): Shot[] {
  return BUILT_LANGUAGES.flatMap((language) =>
    PAGE_TYPES.flatMap((type) =>
      THEMES.flatMap((theme) => WIDTHS.map((width) => ({type, language, theme, width}))),
    ),
  );
}

/** Takes pictures of the whole length of a page into `.cache/screenshots/`, named by what they show. */
async function take(browser: Browser, origin: string, {type, language, theme, width}: Shot) {
  const context = await browser.newContext({
    baseURL: origin,
    colorScheme: theme,
    viewport: {width, height: 800},
  });
  const page = await context.newPage();
  await page.goto(addressOf(type, language), {waitUntil: 'networkidle'});
  await titleOf(page).waitFor();
  const name = [type.replaceAll(' ', '-'), language, width, theme].join('_');
  await page.screenshot({path: path.join(FOLDER, `${name}.png`), fullPage: true});
  await context.close();
}

/** Takes the pictures whose name contains each of the words given: `npm run screenshots -- chapter 360`. */
async function main(words: readonly string[]) {
  if (!existsSync(BUILT_SITE))
    throw new Error('There is no build-test/; run "npm test -- build" first.');
  mkdirSync(FOLDER, {recursive: true});
  const shots = listShots().filter((shot) =>
    words.every((word) => Object.values(shot).some((value) => String(value) === word)),
  );
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(BUILT_SITE)]);
  for (const shot of shots) await take(browser, server.origin, shot);
  await browser.close();
  await server.close();
  console.log(`${shots.length} pictures in .cache/screenshots/`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

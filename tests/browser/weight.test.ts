import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {measureVisit} from '../../bench/measureVisit';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {BUILT_LANGUAGES, BUILT_SITE} from '../site/builtSite';
import {type PageType, addressOf} from './pages';

/** What a first visit may cost on a slow line; see DESIGN.md. */
const MOST_BYTES = 60_000;

const READING_PAGES: readonly PageType[] = [
  'front page',
  'chapter',
  'case list',
  'case list with filters',
  'case study',
  'comparison',
  'news item',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(BUILT_LANGUAGES)('a first visit in %s', (language) => {
  it.each(READING_PAGES)('transfers at most 60 KB: %s', async (type) => {
    const {bytes} = await measureVisit(browser, BUILT_SITE, addressOf(type, language));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});

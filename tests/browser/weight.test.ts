import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {measureVisit} from '../../bench/measureVisit';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {BUILT_LANGUAGES, BUILT_SITE} from '../site/builtSite';
import {type PageType, addressOf} from './pages';

/** What a first visit may cost on a slow line; see DESIGN.md. */
const MOST_BYTES = 60_000;

/** The list of case studies has 20 cards, and the finder with all its choices. */
const MOST_FINDER_BYTES = 70_000;

/** What the finder loads for a choice: which cases have what, and the cards that fit, which stand in files of 20. */
const MOST_FOUND_BYTES = 15_000;

const LIMITS: readonly (readonly [type: PageType, most: number])[] = [
  ['front page', MOST_BYTES],
  ['chapter', MOST_BYTES],
  ['case list', MOST_FINDER_BYTES],
  ['case list with filters', MOST_FINDER_BYTES + MOST_FOUND_BYTES],
  ['case study', MOST_BYTES],
  ['comparison', MOST_BYTES],
  ['news item', MOST_BYTES],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(BUILT_LANGUAGES)('a first visit in %s', (language) => {
  it.each(LIMITS)('of the %s transfers at most %d bytes', async (type, most) => {
    const {bytes} = await measureVisit(browser, BUILT_SITE, addressOf(type, language));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});

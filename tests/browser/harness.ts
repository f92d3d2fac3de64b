import {AxeBuilder} from '@axe-core/playwright';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {launchBrowser} from '../../tools/browser/launchBrowser';
import {BUILT_SITE} from '../site/builtSite';
import {type SiteServer, serveFolder} from '../site/server';

/** A page under test and what it should not have done. */
export type OpenPage = {
  readonly page: Page;
  /** Console messages, errors, failed requests and requests to other origins so far. */
  readonly problems: readonly string[];
};

export type Visit = (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;

const WCAG_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/** The rules of axe that a change of colours can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What the browser tells of a page change without animation, which it may choose on a busy machine. */
const SKIPPED_ANIMATION = 'Transition was skipped';

/**
 * The function by which the tests of one file open pages of the built site, each like a new reader: one browser and one
 * server for the file, a fresh context for each page.
 */
export function useSite(): Visit {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(BUILT_SITE)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return async (address, options = {}) => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const context = await browser.newContext({baseURL: server.origin, ...options});
    const page = await context.newPage();
    const problems = listenForProblems(page, server.origin);
    await page.goto(address, {waitUntil: 'load'});
    return {page, problems};
  };
}

function listenForProblems(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (!isAboutMissingPage(message.text(), message.location().url, page)) {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', ({message}) => {
    if (message !== SKIPPED_ANIMATION) problems.push(`error: ${message}`);
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isOwn) problems.push(`another origin: ${request.url()}`);
  });
  return problems;
}

/** The browser itself says that a page was not found, when that is the page we asked for. */
function isAboutMissingPage(text: string, source: string, page: Page): boolean {
  return text.includes('status of 404') && source === page.url();
}

/** What axe finds wrong on a page, one line each: rule, element, reason. Empty when it finds nothing. */
export function findAccessibilityFaults(page: Page): Promise<string[]> {
  return describeFaults(new AxeBuilder({page}).withTags(WCAG_TAGS));
}

/** What axe finds too faint on a page, as {@link findAccessibilityFaults}. */
export function findFaintText(page: Page): Promise<string[]> {
  return describeFaults(new AxeBuilder({page}).withRules(COLOUR_RULES));
}

async function describeFaults(axe: AxeBuilder): Promise<string[]> {
  const {violations} = await axe.analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The elements that reach past the right edge of a page that can be scrolled sideways; none where it cannot. */
export function elementsTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  });
}

import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from 'playwright-core';
import type {BUILT_LANGUAGES} from '../site/builtSite';

/** A language of the site under test. */
export type BuiltLanguage = (typeof BUILT_LANGUAGES)[number];

/** The ids of all case studies, as the content has them. */
export const CASE_IDS: readonly string[] = readdirSync(
  path.resolve(import.meta.dirname, '../../case-studies'),
  {withFileTypes: true},
)
  .filter((each) => each.isDirectory())
  .map(({name}) => name)
  .sort();

/** As many as a page of the list has, and as many as "Show more" adds. */
export const CASES_PER_PAGE = 20;

/** As many as the list shows at first of those that fit. */
export function shownAtFirst(count: number): number {
  return Math.min(CASES_PER_PAGE, count);
}

/** The types of page; each has its own layout or its own way of coming about. */
export const PAGE_TYPES = [
  'front page',
  'guide start',
  'chapter',
  'case list',
  'second page of the case list',
  'case list with filters',
  'case study',
  'case study in another language',
  'map',
  'comparison',
  'practice of the year',
  'news list',
  'news item',
  'translations',
  'tools',
  'sources',
  'glossary',
  'search results',
  'downloads',
  'contribution form',
  'rules of the checker',
  'not found',
] as const;

export type PageType = (typeof PAGE_TYPES)[number];

/** One page of each type, as addresses without language. */
const ADDRESSES: Record<PageType, string> = {
  'front page': '/',
  'guide start': '/guide/',
  chapter: '/guide/professional-development/mini-change-project',
  'case list': '/case-studies',
  'second page of the case list': '/case-studies/page/2',
  'case list with filters': '/case-studies/?country=ES&theme=learning-from-others',
  'case study': '/case-studies/kaisiadorys-job-shadowing',
  // In Lithuanian it has a title and a summary, and its text in English.
  'case study in another language': '/case-studies/most-consultant-in-school',
  map: '/map',
  comparison: '/compare/?cases=kaisiadorys-job-shadowing,leeds-learning-visit',
  'practice of the year': '/practice-of-the-year',
  'news list': '/news',
  'news item': '/news/leeds-visit',
  translations: '/translations',
  tools: '/tools',
  sources: '/sources',
  glossary: '/glossary',
  'search results': '/search?q=mentor',
  downloads: '/downloads',
  'contribution form': '/contribute',
  'rules of the checker': '/contribute/rules',
  'not found': '/no-such-page',
};

/** The pages that tell something by themselves, for tests that need text to read. */
export const TEXT_PAGES = [
  'chapter',
  'case study',
  'news item',
] as const satisfies readonly PageType[];

/** Words that find something, one for each language. */
export const KNOWN_QUERY: Record<BuiltLanguage, string> = {en: 'shadowing', lt: 'stebėjimas'};

/** The address of a page type in a language. */
export function addressOf(type: PageType, language: BuiltLanguage): string {
  return language === 'en' ? ADDRESSES[type] : `/${language}${ADDRESSES[type]}`;
}

/** Tells whether an address is that of a page type in a language; a slash at the end is no difference. */
export function isAddressOf(url: URL, type: PageType, language: BuiltLanguage): boolean {
  const [path = ''] = addressOf(type, language).split('?');
  return withoutSlash(url.pathname) === withoutSlash(path);
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/u, '');
}

/** The heading that names the page. */
export function titleOf(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', {level: 1});
}

/** What is on pages of a type only when their script has done its work. */
const MADE_BY_SCRIPT: Partial<Record<PageType, string>> = {
  'case list with filters': 'guide-case-finder form:not([hidden]) ~ ul:not([aria-busy])',
  comparison: '.guide-compare__table',
  'contribution form': '.guide-contribute form',
};

/** The part of a page that is there last: its title, where no script changes the page. */
export function lastPartOf(page: Page, type: PageType): Locator {
  const selector = MADE_BY_SCRIPT[type];
  return selector === undefined ? titleOf(page) : page.locator(selector);
}

/** The first link of the page, which leads past the header. */
export function skipLinkOf(page: Page): Locator {
  return page.locator('a[href^="#"]').first();
}

/** The button that opens the main menu on a narrow screen. */
export function menuButtonOf(page: Page): Locator {
  return page.getByRole('banner').locator('button[popovertarget="site-menu"]');
}

/** The main menu. */
export function menuOf(page: Page): Locator {
  return page.locator('nav#site-menu');
}

/** The button that opens the list of languages. */
export function languageButtonOf(page: Page): Locator {
  return page.getByRole('banner').locator('button[popovertarget="site-languages"]');
}

/** The list of languages. */
export function languagesOf(page: Page): Locator {
  return page.locator('nav#site-languages');
}

/** The link to this page in another language. */
export function languageLinkOf(page: Page, language: string): Locator {
  return languagesOf(page).locator(`a[hreflang="${language}"]`);
}

/** The button that switches between the light and the dark theme. */
export function themeButtonOf(page: Page): Locator {
  return page.getByRole('banner').locator('guide-theme button');
}

/** The field of the search form in the header. */
export function searchFieldOf(page: Page): Locator {
  return page.getByRole('banner').locator('form input[name="q"]');
}

/** The list of suggestions below the search field. */
export function suggestionsOf(page: Page): Locator {
  return page.getByRole('listbox');
}

/** Links to what the results page has found. */
export function resultsOf(page: Page): Locator {
  return page.getByRole('main').locator('guide-search-results a');
}

import {statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  BUILT_LANGUAGES,
  BUILT_SITE,
  type Page,
  SITE_ORIGIN,
  attributeValues,
  readPages,
  select,
} from './builtSite';

const pages = readPages();
const pagesByAddress = new Map(pages.map((page) => [page.address, page]));
const findable = pages
  .filter((page) => page.isIndexed)
  .map((page) => [page.address, page] as const);

/** A page in a language that the test build leaves out. */
const NOT_BUILT = /^\/(?:lv|et|pl)(?:\/|$)/u;

/** The page an address of our own leads to; undefined for a file or nothing. */
function pageAt(href: string): Page | undefined {
  const {pathname} = new URL(href, SITE_ORIGIN);
  const address = decodeURIComponent(pathname);
  return [address, `${address}/`, address.replace(/\/$/u, '')]
    .map((each) => pagesByAddress.get(each))
    .find((page) => page !== undefined);
}

function internalLinks(page: Page): URL[] {
  return attributeValues(select(page, 'a'), 'href')
    .map((href) => new URL(href, SITE_ORIGIN + page.address))
    .filter(({origin, pathname}) => origin === SITE_ORIGIN && !NOT_BUILT.test(pathname));
}

function isFile({pathname}: URL): boolean {
  const file = path.join(BUILT_SITE, decodeURIComponent(pathname));
  return statSync(file, {throwIfNoEntry: false})?.isFile() === true;
}

function hasTarget(link: URL): boolean {
  const target = pageAt(link.href);
  if (!target) return isFile(link);
  const id = decodeURIComponent(link.hash.slice(1));
  return id === '' || attributeValues(target.elements, 'id').includes(id);
}

function alternatesOf(page: Page): ReadonlyMap<string, string> {
  const links = select(page, 'link', {rel: 'alternate'}).filter(
    ({attributes}) => attributes.hreflang,
  );
  return new Map(links.map(({attributes}) => [attributes.hreflang ?? '', attributes.href ?? '']));
}

function canonicalOf(page: Page): string[] {
  return attributeValues(select(page, 'link', {rel: 'canonical'}), 'href');
}

describe.each(pages.map((page) => [page.address, page] as const))('%s', (_, page) => {
  it('links to pages and places that exist', () => {
    const broken = internalLinks(page).filter((link) => !hasTarget(link));
    expect(broken.map(({pathname, hash}) => pathname + hash)).toEqual([]);
  });
});

describe.each(findable)('%s', (_, page) => {
  it('names one canonical page of this site', () => {
    const canonical = canonicalOf(page);
    expect(canonical).toHaveLength(1);
    expect(canonical[0]).toMatch(new RegExp(`^${SITE_ORIGIN}/`, 'u'));
    expect(
      pageAt(canonical[0] ?? '') ?? NOT_BUILT.exec(new URL(canonical[0] ?? '').pathname),
    ).toBeTruthy();
  });

  it('is its own canonical page when it is listed for its language', () => {
    const own = alternatesOf(page).get(page.language);
    if (own !== undefined && pageAt(own) === page)
      expect(pageAt(canonicalOf(page)[0] ?? '')).toBe(page);
  });

  it('is not listed for its language when its text is in another one', () => {
    const isShownFallback = pageAt(canonicalOf(page)[0] ?? '') !== page;
    if (isShownFallback) expect([...alternatesOf(page).values()].map(pageAt)).not.toContain(page);
  });

  it('names alternates that exist and are in the language they are listed for', () => {
    const alternates = alternatesOf(page);
    for (const language of BUILT_LANGUAGES) {
      const address = alternates.get(language);
      if (address !== undefined) expect(pageAt(address)?.language).toBe(language);
    }
  });

  it('is named by its alternates in turn', () => {
    const alternates = alternatesOf(page);
    if (alternates.get(page.language) === undefined) return;
    for (const language of BUILT_LANGUAGES) {
      // A page whose text is not in that language has no alternate there.
      const address = alternates.get(language);
      const other = address === undefined ? undefined : pageAt(address);
      if (other) expect([...alternatesOf(other)].sort()).toEqual([...alternates].sort());
    }
  });
});

import {describe, expect, it} from 'vitest';
import {type Page, SITE_ORIGIN, attributeValues, readPages, select} from './builtSite';

const pages = readPages();
const rows = pages.map((page) => [page.address, page] as const);
const documents = rows.filter(([, page]) => !page.isApplication);

/** Elements whose address the browser fetches by itself, with the attribute that holds it. */
const FETCHED = [
  ['audio', 'src'],
  ['embed', 'src'],
  ['iframe', 'src'],
  ['image', 'href'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['link', 'href'],
  ['object', 'data'],
  ['script', 'src'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['use', 'href'],
  ['video', 'poster'],
  ['video', 'src'],
] as const;

/** Links that say something of the page and are not fetched. */
const STATEMENTS = ['alternate', 'canonical', 'license'];

function fetchedAddresses(page: Page): string[] {
  return FETCHED.flatMap(([name, attribute]) => {
    const elements = select(page, name).filter(
      ({attributes}) => !STATEMENTS.includes(attributes.rel ?? ''),
    );
    return attributeValues(elements, attribute);
  });
}

function isOnAnotherOrigin(address: string): boolean {
  const base = 'http://this.example';
  const {origin, protocol} = new URL(address, base);
  return protocol !== 'data:' && origin !== base;
}

describe('the built site', () => {
  it.each([
    '/',
    '/lt/',
    '/case-studies/',
    '/lt/case-studies/',
    '/news/',
    '/search/',
    '/404',
    '/lt/404',
  ])('has the page %s', (address) => {
    expect(pages.map((page) => page.address)).toContain(address);
  });
});

describe.each(rows)('%s', (_, page) => {
  it('has exactly one heading of level one', () => {
    expect(select(page, 'h1')).toHaveLength(1);
  });

  it('says its language', () => {
    const [html] = select(page, 'html');
    expect(html?.attributes.lang).toBe(page.language);
  });

  it('has a title and a viewport', () => {
    expect(select(page, 'title').length).toBeGreaterThanOrEqual(1);
    expect(select(page, 'meta', {name: 'viewport'})).toHaveLength(1);
  });

  if (page.isIndexed) {
    it('has a description', () => {
      const [description] = select(page, 'meta', {name: 'description'});
      expect(description?.attributes.content).toMatch(/\S/u);
    });
  }

  it('fetches nothing from another origin', () => {
    expect(fetchedAddresses(page).filter(isOnAnotherOrigin)).toEqual([]);
  });

  it('has no handler in an attribute and no address that runs code', () => {
    const attributes = page.elements.flatMap((element) => Object.entries(element.attributes));
    expect(
      attributes.filter(
        ([name, value]) => name.startsWith('on') || /^\s*javascript:/iu.test(value),
      ),
    ).toEqual([]);
  });

  it('uses each id once', () => {
    const ids = attributeValues(page.elements, 'id');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(documents)('%s, a page without framework', (_, page) => {
  it("loads none of the host's scripts", () => {
    const scripts = attributeValues(select(page, 'script'), 'src');
    expect(scripts.filter(isHostScript)).toEqual([]);
  });

  it("does not fetch the host's scripts ahead", () => {
    const ahead = select(page, 'link').filter(({attributes}) =>
      ['modulepreload', 'prefetch', 'preload'].includes(attributes.rel ?? ''),
    );
    expect(attributeValues(ahead, 'href').filter(isHostScript)).toEqual([]);
  });
});

/** The host writes its bundles to `assets/js/`. */
function isHostScript(address: string): boolean {
  return new URL(address, SITE_ORIGIN).pathname.includes('/assets/js/');
}

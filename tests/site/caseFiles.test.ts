import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020';
import {RewritingStream} from 'parse5-html-rewriting-stream';
import Parser from 'rss-parser';
import {describe, expect, it} from 'vitest';
import {shortPath} from '../../src/caseStudies/cite/shortCode';
import {columnPath, readCaseColumn} from '../../src/caseStudies/compare/caseColumn';
import {OPEN_DATA} from '../../src/caseStudies/openData/openDataFiles';
import {readGuide} from '../../src/guide/node/readGuide';
import {CASE_IDS} from '../browser/pages';
import {
  BUILT_LANGUAGES,
  BUILT_SITE,
  type Page,
  SITE_ORIGIN,
  attributeValues,
  readPages,
  select,
} from './builtSite';

const pages = new Map(readPages().map((page) => [page.address, page]));

const CASES = CASE_IDS;
const NEWS = foldersIn('news');

const {guide} = await readGuide('.');
const entries = guide.entries.filter(({kind}) => kind !== 'chapter');

/** As many as a feed has at most. */
const FEED_LENGTH = 50;

/** The pages whose heads name feeds, without language. */
const WITH_FEEDS = ['/', '/case-studies/', '/news/'];

/** Every case study in every built language: language, id, page. */
const CASE_PAGES = BUILT_LANGUAGES.flatMap((language) =>
  CASES.map((id) => [language, id, pageAt(language, `/case-studies/${id}/`)] as const),
);

/** Whether a case study has its text in a language. */
function canBeRead(language: (typeof BUILT_LANGUAGES)[number], id: string): boolean {
  return entries.some((entry) => entry.id === id && entry.texts.has(language));
}

function foldersIn(folder: string): string[] {
  return readdirSync(path.join(BUILT_SITE, folder), {withFileTypes: true})
    .filter((each) => each.isDirectory())
    .map(({name}) => name);
}

/** The address of a path in a language. */
function addressOf(language: string, address: string): string {
  return language === 'en' ? address : `/${language}${address}`;
}

function pageAt(language: string, address: string): Page {
  const page = pages.get(addressOf(language, address));
  if (page === undefined) throw new Error(`There is no page ${address} in ${language}`);
  return page;
}

/** A file of the built site by its address. */
function readFile(address: string): string {
  return readFileSync(path.join(BUILT_SITE, address), 'utf8');
}

function readJson(address: string): unknown {
  return JSON.parse(readFile(address));
}

/** The texts of the elements of a page that a test chooses, one for each element. */
function textsIn(
  {address}: Page,
  isWanted: (name: string, attributes: Readonly<Record<string, string>>) => boolean,
): string[] {
  const texts: string[] = [];
  let open: string | undefined;
  const stream = new RewritingStream();
  stream.on('startTag', ({tagName, attrs}) => {
    const attributes = Object.fromEntries(attrs.map(({name, value}) => [name, value]));
    if (open !== undefined || !isWanted(tagName, attributes)) return;
    open = tagName;
    texts.push('');
  });
  stream.on('text', ({text}) => {
    if (open !== undefined) texts.push((texts.pop() ?? '') + text);
  });
  stream.on('endTag', ({tagName}) => {
    if (tagName === open) open = undefined;
  });
  stream.resume();
  stream.end(readFile(`${address}index.html`));
  return texts;
}

function titleOf(page: Page): string | undefined {
  return textsIn(page, (name) => name === 'h1').at(0);
}

describe.each(BUILT_LANGUAGES)('in %s, the feeds', (language) => {
  const feeds = WITH_FEEDS.map((address) =>
    select(pageAt(language, address), 'link', {rel: 'alternate'})
      .filter(({attributes}) => attributes.hreflang === undefined)
      .map(({attributes}) => [attributes.type, attributes.href] as const),
  );

  it('are named in the head of the pages that have what is in them', () => {
    for (const each of feeds) expect(each).toEqual(feeds[0]);
    expect(feeds[0]?.map(([type]) => type)).toEqual([
      ...['application/rss+xml', 'application/atom+xml', 'application/feed+json'],
      ...['application/rss+xml', 'application/atom+xml', 'application/feed+json'],
    ]);
  });

  it.each(feeds[0] ?? [])(
    'can be read and have every case study and news item: %s %s',
    async (type, href = '') => {
      const titles =
        type === 'application/feed+json'
          ? titlesOfJson(readJson(href))
          : (await new Parser().parseString(readFile(href))).items.map(({title}) => title);
      expect(titles).toHaveLength(Math.min(FEED_LENGTH, CASES.length + NEWS.length));
      // The feed of all originals has each title in the language in which it was written.
      const known = href.includes('/all.')
        ? entries.map(({original, texts}) => texts.get(original)?.title)
        : [...CASES.map((id) => `/case-studies/${id}/`), ...NEWS.map((id) => `/news/${id}/`)].map(
            (address) => titleOf(pageAt(language, address)),
          );
      expect(known).toEqual(expect.arrayContaining(titles));
      expect(new Set(titles).size).toBe(titles.length);
    },
  );
});

function titlesOfJson(feed: unknown): unknown[] {
  expect(feed).toMatchObject({version: 'https://jsonfeed.org/version/1.1'});
  const {items} = feed as {items: readonly {title: unknown}[]};
  return items.map(({title}) => title);
}

describe.each(CASE_PAGES)('in %s, the files of %s', (language, id, page) => {
  it('describe its page to programs in the words of the page', () => {
    const scripts = textsIn(
      page,
      (name, {type}) => name === 'script' && type === 'application/ld+json',
    );
    // Where the text is in another language, the page of that language is the one to be described.
    if (!canBeRead(language, id)) {
      expect(scripts).toEqual([]);
      return;
    }
    expect(scripts).toHaveLength(1);
    const [description] = select(page, 'meta', {name: 'description'});
    expect(JSON.parse(scripts[0] ?? '')).toMatchObject({
      '@type': 'LearningResource',
      name: titleOf(page),
      description: description?.attributes.content,
      inLanguage: language,
    });
  });

  it('have its facts for the comparison', () => {
    const column = readCaseColumn(readJson(addressOf(language, `/${columnPath(id)}`)));
    expect(column).toMatchObject({id, title: titleOf(page)});
    expect(addressOf(language, column?.path ?? '')).toBe(page.address);
  });
});

describe('the open data', () => {
  it('is as its schema says, and has every case study', () => {
    const validate = new Ajv2020().compile(readJson(OPEN_DATA.schema) as object);
    const data = readJson(OPEN_DATA.json);
    validate(data);
    expect(validate.errors).toBeNull();
    const {cases} = data as {cases: readonly {id: string}[]};
    expect(cases.map((each) => each.id).toSorted()).toEqual(CASES.toSorted());
    expect(validate({cases: [{id: 1}], words: {}})).toBe(false);
  });
});

describe('the short addresses', () => {
  it('are there for every case study and for nothing else', () => {
    expect(
      foldersIn('c')
        .map((code) => `/c/${code}/`)
        .toSorted(),
    ).toEqual(CASES.map(shortPath).toSorted());
  });

  it.each(CASES)('lead to the pages of %s, with their titles', (id) => {
    const page = pageAt('en', shortPath(id));
    const links = attributeValues(select(page, 'a'), 'href');
    expect(links).toEqual(
      ['en', 'lt', 'lv', 'et', 'pl'].map((each) => addressOf(each, `/case-studies/${id}/`)),
    );
    const texts = textsIn(page, (name) => name === 'a');
    for (const [index, language] of BUILT_LANGUAGES.entries()) {
      expect(texts[index]).toContain(titleOf(pageAt(language, `/case-studies/${id}/`)));
    }
  });

  it.each(CASE_PAGES)('in %s, are named on the page of %s', (_language, id, page) => {
    const address = select(page, 'a', {class: 'guide-cite__address'});
    expect(attributeValues(address, 'href')).toEqual([SITE_ORIGIN + shortPath(id)]);
  });
});

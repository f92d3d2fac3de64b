import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import Ajv from 'ajv';
import {parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed} from 'feedsmith';
import Parser from 'rss-parser';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {toOutline} from '../../guide/outline';
import {nameUrn} from '../node/nameUrn';
import {writeFeeds} from '../node/writeFeeds';
import {toFeed, type FeedSite} from './feed';
import {feedLinks} from './feedLinks';
import {FEED_WORDS} from './feedWords';
import jsonFeedSchema from './jsonFeed.schema.json';
import {toAtom} from './toAtom';
import {toJsonFeed} from './toJsonFeed';
import {toRss} from './toRss';

const LETTERS = 'ąčęėįšųūž āčēģīķļņšūž õäöü ąćęłńóśźż „ĄČĘ“';
const HOSTILE = `]]> <script>alert(1)</script> &amp; &#0; ]]\u0001> \u0000\u001F\uFFFE\uD800 "'`;
const FUNDING = 'Funded by „Fondas“ & others <2026>.';

const LOCAL: FeedSite = {
  name: 'Mokymasis kartu',
  home: () => 'http://localhost:3000/',
  toUrn: nameUrn,
  fundingStatement: FUNDING,
};
const PUBLIC: FeedSite = {
  ...LOCAL,
  home: (language) => `https://guide.example/${language}/`,
  toAddress: (place, language) => `https://guide.example/${language}${place}`,
};

const isJsonFeed = new Ajv().compile(jsonFeedSchema);

let guide: Guide;
let lake: CaseStudyEntry;
beforeAll(async () => {
  ({guide} = await readGuide('tests/sites/good'));
  const found = guide.entries.find((entry) => entry.kind === 'caseStudy');
  if (found === undefined) throw new Error('No case');
  lake = found;
});

/** The guide with one case, whose words in every language are these. */
function guideWith(words: {title: string; summary: string; disclaimer: string}): Guide {
  const texts = new Map([...lake.texts].map(([each, text]) => [each, {...text, ...words}]));
  return {...guide, entries: [{...lake, texts}]};
}

async function readXml(xml: string) {
  const parser = new Parser<object, {'dc:language'?: string}>({
    customFields: {item: ['dc:language']},
  });
  return parser.parseString(xml);
}

describe('the feeds of the real content', () => {
  let folder = '';
  let real: Guide;
  beforeAll(async () => {
    ({guide: real} = await readGuide(process.cwd()));
    folder = await mkdtemp(path.join(tmpdir(), 'feeds-'));
    for (const language of LANGUAGES) {
      await writeFeeds(path.join(folder, language), real, language, {
        url: 'https://guide.example',
        baseUrl: '/base/',
        title: `Site ${language}`,
        customFields: {hasPublicAddress: true, fundingStatement: FUNDING},
      });
    }
    // All content is read, which takes seconds on a busy machine.
  }, 60_000);
  afterAll(() => rm(folder, {recursive: true}));
  const read = (language: Language, name: string): Promise<string> =>
    readFile(path.join(folder, language, 'feeds', name), 'utf8');

  it('are written for every language, and once for all', async () => {
    const cases = ['cases.atom', 'cases.json', 'cases.rss'];
    const all = ['all.atom', 'all.json', 'all.rss'];
    expect((await readdir(path.join(folder, 'en', 'feeds'))).sort()).toEqual([...all, ...cases]);
    expect((await readdir(path.join(folder, 'pl', 'feeds'))).sort()).toEqual(cases);
  });

  it.each(LANGUAGES)('say in %s what lists of the site say, in every format', async (language) => {
    const rss = await readXml(await read(language, 'cases.rss'));
    const atom = await readXml(await read(language, 'cases.atom'));
    const json = parseJsonFeed(await read(language, 'cases.json'));
    const titles = rss.items.map(({title}) => title);
    const told = real.entries.filter(({kind}) => kind !== 'chapter');
    const known = told.map((entry) => toOutline(entry, language).title);
    expect(titles.length).toBe(Math.min(50, told.length));
    expect(known).toEqual(expect.arrayContaining(titles));
    expect(new Set(titles).size).toBe(titles.length);
    expect(atom.items.map(({title}) => title)).toEqual(titles);
    expect(json.items?.map(({title}) => title)).toEqual(titles);
    expect(rss.items.map(({link}) => link)).toEqual(atom.items.map(({link}) => link));
    expect(json.items?.map(({url}) => url)).toEqual(rss.items.map(({link}) => link));
    const root = language === 'en' ? '' : `${language}/`;
    expect(rss.items[0]?.link).toMatch(
      new RegExp(`^https://guide.example/base/${root}(?:case|news)`),
    );
    expect(rss.language).toBe(language);
  });

  it('have every original in its language in the feed of all', async () => {
    const atom = parseAtomFeed(await read('en', 'all.atom'));
    const json = parseJsonFeed(await read('en', 'all.json'));
    const rss = await readXml(await read('en', 'all.rss'));
    const originals = new Map(
      real.entries.map((entry) => [entry.texts.get(entry.original)?.title, entry.original]),
    );
    for (const entry of atom.entries ?? []) {
      expect(entry.xml?.lang).toBe(originals.get(entry.title?.value));
    }
    expect(json.items?.map(({language}) => language)).toEqual(
      atom.entries?.map(({xml}) => xml?.lang),
    );
    expect(rss.items.map((item) => item['dc:language'])).toEqual(
      atom.entries?.map(({xml}) => xml?.lang),
    );
    expect(atom.entries?.some(({xml}) => xml?.lang === 'lt')).toBe(true);
    expect(rss.language).toBeUndefined();
  });

  it('carry the funding statement and the disclaimers of sources', async () => {
    const json = parseJsonFeed(await read('lt', 'cases.json'));
    const rss = await readXml(await read('lt', 'cases.rss'));
    const atom = parseAtomFeed(await read('lt', 'cases.atom'));
    expect(json.description).toContain(FUNDING);
    expect(rss.description).toContain(FUNDING);
    expect(atom.subtitle?.value).toContain(FUNDING);
    const leeds = /Straipsnis atspindi autoriaus/u;
    const link = 'https://guide.example/base/lt/case-studies/leeds-learning-visit/';
    expect(json.items?.find(({url}) => url === link)?.content_html).toMatch(leeds);
    expect(rss.items.find((item) => item.link === link)?.content).toMatch(leeds);
    expect(atom.entries?.find(({id}) => id === link)?.content?.value).toMatch(leeds);
  });

  it('invent no date of publication', async () => {
    const rss = parseRssFeed(await read('lt', 'cases.rss'));
    const atom = parseAtomFeed(await read('lt', 'cases.atom'));
    expect(rss.pubDate ?? rss.lastBuildDate).toBeUndefined();
    expect(rss.items?.some(({pubDate}) => pubDate !== undefined)).toBe(false);
    expect(atom.entries?.some(({published}) => published !== undefined)).toBe(false);
    expect(await read('lt', 'cases.json')).not.toContain('date_');
    expect(atom.subtitle?.value).toContain(FEED_WORDS.lt.dates);
    const leeds = rss.items?.find(({link}) =>
      link?.endsWith('/case-studies/leeds-learning-visit/'),
    );
    expect(leeds?.dcterms?.temporals).toEqual(['2017-01-29/2017-02-03']);
  });
});

describe.each([
  ['with a public address', PUBLIC],
  ['without a public address', LOCAL],
])('feeds %s', (_name, site) => {
  it('have what Atom demands of every entry', () => {
    const {
      id,
      title,
      updated,
      entries = [],
      links = [],
    } = parseAtomFeed(toAtom(toFeed(guide, 'cases', 'pl', site)));
    expect([id, title?.value, updated].every(Boolean)).toBe(true);
    expect(entries.length).toBe(2);
    for (const entry of entries) {
      expect(entry.id).toMatch(/^(?:https:|urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$)/u);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00/u);
      expect(entry.content?.value).toBeTruthy();
      expect(entry.rights?.value).toBe('CC-BY-4.0');
    }
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(2);
    const hrefs = [...links, ...entries.flatMap((entry) => entry.links ?? [])].map(
      ({href}) => href,
    );
    expect(hrefs.every((href) => href?.startsWith('https://'))).toBe(true);
  });

  it('have what RSS demands, and ids that say whether they are addresses', () => {
    const {
      title,
      link,
      description,
      items = [],
    } = parseRssFeed(toRss(toFeed(guide, 'cases', 'pl', site)));
    expect(title && description).toBeTruthy();
    expect(link).toMatch(/^https?:\/\//u);
    for (const {guid, link: address} of items) {
      expect(guid?.isPermaLink).toBe(address !== undefined);
      expect(guid?.value).toBe(address ?? guid?.value);
    }
  });

  it('have what JSON Feed demands', () => {
    const feed: unknown = JSON.parse(toJsonFeed(toFeed(guide, 'all', 'en', site)));
    expect([isJsonFeed(feed), isJsonFeed.errors]).toEqual([true, null]);
  });

  it('stay valid with no entries at all', async () => {
    const feed = toFeed({...guide, entries: []}, 'cases', 'lv', site);
    expect(isJsonFeed(JSON.parse(toJsonFeed(feed)))).toBe(true);
    expect((await readXml(toRss(feed))).items).toEqual([]);
    expect((await readXml(toAtom(feed))).items).toEqual([]);
  });
});

describe('words in feeds', () => {
  it.each([
    ['rss', toRss],
    ['atom', toAtom],
    ['json', toJsonFeed],
  ])('keep all letters of the five languages in %s', (_format, write) => {
    const words = {title: LETTERS, summary: LETTERS, disclaimer: LETTERS};
    const {feed} = parseFeed(write(toFeed(guideWith(words), 'cases', 'pl', PUBLIC)));
    expect(JSON.stringify(feed).split(LETTERS).length).toBeGreaterThan(3);
  });

  it('make no XML that is not well-formed, whatever they are', async () => {
    const words = {title: HOSTILE, summary: HOSTILE, disclaimer: HOSTILE};
    const feed = toFeed(guideWith(words), 'cases', 'lt', {...PUBLIC, name: HOSTILE});
    const kept = HOSTILE.replace(/[\0\u0001\u001F\uFFFE\uD800]/gu, '\uFFFD');
    for (const xml of [toRss(feed), toAtom(feed)]) {
      expect(Buffer.from(xml).toString()).toBe(xml);
      expect(xml).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u);
      const {items} = await readXml(xml);
      expect(items.map(({title}) => title?.trim())).toEqual([kept]);
      const html = items[0]?.content ?? '';
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;');
    }
    expect(isJsonFeed(JSON.parse(toJsonFeed(feed)))).toBe(true);
  });
});

describe('toFeed', () => {
  it('has the latest practice first and the undated last', () => {
    const at = (id: string, to?: string): CaseStudyEntry => {
      return {...lake, id, facts: {...lake.facts, period: to === undefined ? {} : {to}}};
    };
    const entries = [
      at('b'),
      at('old', '2016'),
      at('new', '2024-01'),
      at('a'),
      at('mid', '2016-12'),
    ];
    const {items} = toFeed({...guide, entries}, 'cases', 'en', PUBLIC);
    expect(items.map(({id}) => id.split('/').at(-2))).toEqual(['new', 'mid', 'old', 'a', 'b']);
  });

  it('names the same page alike in the feed of its language and in that of all', () => {
    const ids = (scope: 'cases' | 'all', language: Language): string[] =>
      toFeed(guide, scope, language, LOCAL).items.map(({id}) => id);
    expect(ids('all', 'en')).toEqual(ids('cases', 'lt'));
    expect(ids('cases', 'pl')).not.toEqual(ids('cases', 'lt'));
  });

  it('has at most 50 items and takes ten thousand cases in its stride', () => {
    const entries = Array.from({length: 10_000}, (_each, at) => ({...lake, id: `case-${at}`}));
    const many = {...guide, entries};
    const start = performance.now();
    const feed = toFeed(many, 'all', 'en', PUBLIC);
    const files = [toRss(feed), toAtom(feed), toJsonFeed(feed)];
    const milliseconds = performance.now() - start;
    expect(files.every(({length}) => length < 100_000)).toBe(true);
    expect(feed.items.length).toBe(50);
    expect(milliseconds).toBeLessThan(2000);
  });
});

describe('nameUrn', () => {
  it('names the same by the same URN, as version 5 with the right variant', () => {
    expect(nameUrn('a')).toBe(nameUrn('a'));
    expect(nameUrn('a')).not.toBe(nameUrn('b'));
    expect(nameUrn('a')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-/u);
  });
});

describe('feedLinks', () => {
  it('names the feeds of a language and those of all', () => {
    expect(feedLinks('lt', {name: 'Mokymasis kartu', baseUrl: '/base/'})).toEqual([
      ...['rss', 'atom', 'json'].map(
        (format) =>
          expect.objectContaining({
            href: `/base/lt/feeds/cases.${format}`,
            title: 'Mokymasis kartu: praktikos pavyzdžiai ir naujienos',
          }) as unknown,
      ),
      ...['rss', 'atom', 'json'].map(
        (format) =>
          expect.objectContaining({
            href: `/base/feeds/all.${format}`,
          }) as unknown,
      ),
    ]);
  });
});

import {describe, expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import {createLinkResolver, onSite, type LinkOrigin} from './links';
import type {Publisher} from './publisher';

const {guide} = await readGuide('tests/sites/good');
const TITLES = {en: '', lt: '', lv: '', et: '', pl: ''};
const UNKNOWN: Publisher = {titles: TITLES, basePath: '/'};
const PUBLIC: Publisher = {...UNKNOWN, siteUrl: 'https://guide.example', basePath: '/base/'};

/** The chapter "Watching lessons" and the case study, which exist in English and Polish; the others do not in Polish. */
const CHAPTER: LinkOrigin = {
  file: 'docs/1-growing/1-watching-lessons.md',
  anchor: 'chapter-watching-lessons',
};
const IN_POLISH: LinkOrigin = {
  ...CHAPTER,
  file: 'i18n/pl/docusaurus-plugin-content-docs/current/1-growing/1-watching-lessons.md',
};

describe('a link in a book', () => {
  const resolve = createLinkResolver(guide, 'en', UNKNOWN);
  it.each([
    ['a section of the same text', '#seen', '#chapter-watching-lessons--seen'],
    ['another chapter', '../0-start.md', '#chapter-start'],
    ['a section of another chapter', '../0-start.md#why', '#chapter-start--why'],
    ['a chapter by its address', '/guide/start', '#chapter-start'],
    ['a chapter by its address with a slash', '/guide/start/#why', '#chapter-start--why'],
    ['a case study', '../../case-studies/lake-school/lt.md', '#case-lake-school'],
    ['its section', '/case-studies/lake-school/#context', '#case-lake-school--context'],
    ['a news item', '../../blog/first-meeting.md', '#news-first-meeting'],
    ['a section of one, of which a book has none', '/news/first-meeting#x', '#news-first-meeting'],
    ['the glossary', '/glossary/', '#glossary'],
    ['a term', '/glossary/#job-shadowing', '#term-job-shadowing'],
    ['the list of sources', '/sources', '#bibliography'],
    ['a source', '/sources/#source-s01', '#source-s01'],
    ['the web', 'https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['a mail address', 'mailto:a@example.org', 'mailto:a@example.org'],
    ['a picture beside the text', 'img/table.svg', 'docs/1-growing/img/table.svg'],
    ['a picture of the site', '/img/Map.PNG', 'static/img/Map.PNG'],
  ])('to %s leads there', (_, href, expected) => {
    expect(resolve(CHAPTER, href)).toBe(expected);
  });

  it.each([
    ['', 'nothing'],
    ['javascript:alert(1)', 'a script'],
    [' java\nscript:alert(1)', 'a hidden script'],
    ['data:text/html,x', 'data'],
    ['//example.org/a', 'an address without protocol'],
    ['\\\\example.org\\a', 'an address of a network'],
    ['https://', 'a broken address'],
    ['../../notes.txt', 'a file that is no text'],
    ['9-gone.md', 'a text that is gone'],
    ['/map', 'a page of the site'],
    ['/case-studies/?theme=leadership', 'a search on the site'],
  ])('that is "%s" (%s) leads nowhere without a public address', (href) => {
    expect(resolve(CHAPTER, href)).toBeUndefined();
  });
});

describe('a link to what a book does not hold', () => {
  it.each([
    ['a missing chapter', '../../../../../docs/0-start.md', '/base/pl/guide/start/'],
    ['a section of it', '../../../../../docs/0-start.md#why', '/base/pl/guide/start/#why'],
    ['a missing news item', '/news/first-meeting', '/base/pl/news/first-meeting/'],
    ['the map', '/map', '/base/pl/map/'],
    ['the map at a place', '/map/#utena', '/base/pl/map/#utena'],
    [
      'a search in a list that the book has',
      '/case-studies/lake-school?theme=leadership#list',
      '/base/pl/case-studies/lake-school/?theme=leadership#list',
    ],
  ])('leads to the site where it has a public address: %s', (_, href, expected) => {
    const known = createLinkResolver(guide, 'pl', PUBLIC);
    expect(known(IN_POLISH, href)).toBe(`https://guide.example${expected}`);
    const unknown = createLinkResolver(guide, 'pl', UNKNOWN);
    expect(unknown(IN_POLISH, href)).toBeUndefined();
  });

  it('stays in the book where the language has the text', () => {
    const resolve = createLinkResolver(guide, 'pl', PUBLIC);
    const href = '../../../../../case-studies/lake-school/pl.md#context';
    expect(resolve(IN_POLISH, href)).toBe('#case-lake-school--context');
  });

  it('is no address of the site when it is none of its paths', () => {
    expect(onSite('notes.txt', 'en', PUBLIC)).toBeUndefined();
    expect(onSite('/', 'en', PUBLIC)).toBe('https://guide.example/base/');
  });
});

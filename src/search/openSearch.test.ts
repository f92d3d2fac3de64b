import {describe, expect, it} from 'vitest';
import {answerWith, type LoadFile} from './answerWith';
import {madeUpConcept, madeUpFiles, madeUpPage} from './madeUpSearch';
import {openSearch, type OpenSearch} from './openSearch';
import {querySearch} from './querySearch';
import type {SearchIndex} from './searchIndex';
import type {SearchFailure} from './wire';

const SHADOWING = madeUpConcept('shadowing', {en: ['job shadowing'], lt: ['darbo stebėjimas']});
const PAGES = ['Visits', 'Mentors', 'Reflection'].map((title) =>
  madeUpPage(title, {title, titleLanguage: 'en', body: 'A word of it. '.repeat(400)}),
);
const CASE = madeUpPage('case', {
  title: 'Kelionė',
  titleLanguage: 'lt',
  language: 'lt',
  body: 'Darbo stebėjimas.'.repeat(300),
});

describe('openSearch', () => {
  it('loads the manifest and the head', async () => {
    const site = fakeSite();
    await expect(openSearch('en.json', site.load)).resolves.toMatchObject({head: 'en-head.json'});
    expect(site.loaded).toEqual(['en.json', 'en-head.json']);
  });

  it.each<[string, unknown, SearchFailure]>([
    ['en.json', undefined, 'unreachable'],
    ['en.json', {version: 1, language: 'en', index: 'en-1.json'}, 'outdated'],
    ['en-head.json', undefined, 'unreachable'],
    ['en-head.json', {version: 3}, 'outdated'],
    ['en-head.json', {version: 2}, 'damaged'],
  ])('tells when %s is %j', async (name, content, failure) => {
    await expect(openSearch('en.json', fakeSite({[name]: content}).load)).resolves.toBe(failure);
  });

  it('keeps the index when the manifest still leads to it', async () => {
    const site = fakeSite();
    const known = await open(site.load);
    await expect(openSearch('en.json', site.load, known)).resolves.toBe(known);
    expect(site.loaded).toEqual(['en.json', 'en-head.json', 'en.json']);
  });
});

describe('answerWith', () => {
  const always = (): boolean => true;

  it('loads the postings, then the texts of the pages that are shown, each once', async () => {
    const site = fakeSite();
    const {index} = await open(site.load);
    site.loaded.length = 0;
    const found = await answer(index, 'mentors', site.load, always);
    expect(found).toMatchObject({total: 1, results: [{page: '/Mentors/'}]});
    expect(site.loaded).toEqual(['en-keys-0.json', 'en-texts-1.json']);
    await answer(index, 'mentors', site.load, always);
    expect(site.loaded).toHaveLength(2);
  });

  it('loads the pages of concepts only for a query that names one', async () => {
    const site = fakeSite();
    const {index} = await open(site.load);
    await answer(index, 'visits', site.load, always);
    expect(site.loaded).not.toContain('en-concepts.json');
    const found = await answer(index, 'job shadowing ', site.load, always);
    expect(found).toMatchObject({otherLanguages: [{language: 'lt', count: 1}]});
    expect(site.loaded).toContain('en-concepts.json');
  });

  it('tells why a file failed and asks again only for that file', async () => {
    const site = fakeSite({'en-texts-1.json': undefined});
    const {index} = await open(site.load);
    await expect(answer(index, 'mentors', site.load, always)).resolves.toBe('unreachable');
    site.replace({'en-texts-1.json': {version: 2, pages: 7}});
    await expect(answer(index, 'mentors', site.load, always)).resolves.toBe('damaged');
    site.replace({});
    site.loaded.length = 0;
    const found = await answer(index, 'mentors', site.load, always);
    expect(found).toMatchObject({total: 1});
    expect(site.loaded).toEqual(['en-texts-1.json']);
  });

  it('stops loading for an answer that nobody waits for', async () => {
    const site = fakeSite();
    const {index} = await open(site.load);
    let asked = 0;
    const isWanted = (): boolean => (asked += 1) < 2;
    await expect(answer(index, 'mentors', site.load, isWanted)).resolves.toBe('unwanted');
    expect(site.loaded).not.toContain('en-texts-1.json');
  });
});

function answer(index: SearchIndex, text: string, load: LoadFile, isWanted: () => boolean) {
  return answerWith(index, () => querySearch(index, {text, filters: {}, limit: 1}), load, isWanted);
}

async function open(load: LoadFile): Promise<OpenSearch> {
  const search = await openSearch('en.json', load);
  if (typeof search === 'string') throw new Error(search);
  return search;
}

/** A site with search files, some of which have other content or (`undefined`) cannot be reached. */
function fakeSite(faults: Readonly<Record<string, unknown>> = {}) {
  const {manifest, index, texts} = madeUpFiles('en', [...PAGES, CASE], {concepts: [SHADOWING]});
  const contents = new Map(
    [manifest, ...index, ...texts].map(({name, content}) => [name, content]),
  );
  const loaded: string[] = [];
  let current = faults;
  const load: LoadFile = (name) => {
    loaded.push(name);
    const unsafeValue: unknown =
      name in current ? current[name] : JSON.parse(contents.get(name) ?? 'null');
    return Promise.resolve(
      unsafeValue === undefined ? {failure: 'unreachable' as const} : {unsafeValue},
    );
  };
  const replace = (next: Readonly<Record<string, unknown>>): void => {
    current = next;
  };
  return {load, loaded, replace};
}

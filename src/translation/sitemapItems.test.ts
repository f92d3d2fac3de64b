import {beforeAll, describe, expect, it} from 'vitest';
import type {Guide} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {toSitemapItems} from './sitemapItems';

const site = {siteUrl: 'https://guide.example', basePath: '/b/', language: 'pl'} as const;

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide('tests/sites/good'));
});

describe('toSitemapItems', () => {
  it('names the real texts of an entry and the default one', () => {
    const url = 'https://guide.example/b/pl/case-studies/lake-school/';
    expect(toSitemapItems([{url}], guide, site)).toEqual([
      {
        url,
        links: [
          {lang: 'en', url: 'https://guide.example/b/case-studies/lake-school/'},
          {lang: 'lt', url: 'https://guide.example/b/lt/case-studies/lake-school/'},
          {lang: 'pl', url},
          {lang: 'x-default', url: 'https://guide.example/b/case-studies/lake-school/'},
        ],
      },
    ]);
  });

  it('leaves out pages that show the text of another language', () => {
    expect(toSitemapItems([{url: 'https://guide.example/b/pl/guide/start/'}], guide, site)).toEqual(
      [],
    );
  });

  it('names every language for pages that are no entry', () => {
    const [item] = toSitemapItems([{url: 'https://guide.example/b/pl/news/'}], guide, site);
    expect(item?.links.map(({lang}) => lang)).toEqual(['en', 'lt', 'lv', 'et', 'pl', 'x-default']);
  });
});

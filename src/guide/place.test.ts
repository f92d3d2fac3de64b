import {describe, expect, it} from 'vitest';
import {placeOf} from './place';

const TRANSLATED = 'i18n/lt/docusaurus-plugin-content-docs/current';

describe('placeOf', () => {
  it.each([
    [
      'docs/0-start.md',
      {kind: 'chapter', language: 'en', key: '0-start.md', id: 'start', order: [0]},
    ],
    [
      `${TRANSLATED}/4-learning/1-visits.md`,
      {
        kind: 'chapter',
        language: 'lt',
        key: '4-learning/1-visits.md',
        id: 'visits',
        part: 'learning',
        order: [4, 1],
      },
    ],
    [
      'case-studies/leeds/pl.md',
      {kind: 'caseStudy', language: 'pl', key: 'leeds', id: 'leeds', order: []},
    ],
    ['blog/leeds.md', {kind: 'newsItem', language: 'en', key: 'leeds', id: 'leeds', order: []}],
    [
      'i18n/et/docusaurus-plugin-content-blog/leeds.md',
      {kind: 'newsItem', language: 'et', key: 'leeds', id: 'leeds', order: []},
    ],
    ['vocabulary/themes.yaml', {kind: 'vocabulary', name: 'themes'}],
    ['recognition/2027.yaml', {kind: 'recognition', year: 2027}],
    ['recognition/README.md', {kind: 'settings'}],
    ['edition/edition.yaml', {kind: 'edition'}],
    ['docs/1-a/img/table.svg', {kind: 'image'}],
    ['i18n/et/docusaurus-plugin-content-blog/options.json', {kind: 'settings'}],
  ])('knows %s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it.each([
    ['docs/1-a/b.md', 'bad-file-name'],
    ['docs/1-a/2-Ąžuolas.md', 'bad-file-name'],
    ['docs/1-a/2-b/3-c.md', 'unexpected-file'],
    ['docs/1-a/table.svg', 'unexpected-file'],
    ['docs/1-a/img/table.gif', 'unexpected-file'],
    ['docs/1-a/_category_.yml', 'unexpected-file'],
    ['docs/1-a/1-b.mdx', 'mdx-file'],
    ['docs/1-a/1-b.MDX', 'mdx-file'],
    ['blog/2024/a.md', 'unexpected-file'],
    ['blog/authors.yml', 'unexpected-file'],
    ['blog/2024-05-01-a.md', 'bad-file-name'],
    ['case-studies/leeds.md', 'unexpected-file'],
    ['case-studies/leeds/de.md', 'unknown-language'],
    ['case-studies/Leeds/lt.md', 'bad-file-name'],
    ['vocabulary/theme.yaml', 'unexpected-file'],
    ['vocabulary/themes.yml', 'unexpected-file'],
    ['recognition/27.yaml', 'unexpected-value'],
    ['recognition/2027.yml', 'unexpected-value'],
    ['recognition/2027/2027.yaml', 'unexpected-file'],
    ['recognition/2027.md', 'unexpected-file'],
    ['edition/2027.yaml', 'unexpected-file'],
    ['i18n/en/docusaurus-plugin-content-blog/a.md', 'unexpected-file'],
  ])('refuses %s: %s', (path, rule) => {
    expect(placeOf(path)).toMatchObject({rule});
  });
});

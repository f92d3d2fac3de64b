import {describe, expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import type {Language} from '../guide/languages';
import {contentCode} from './contentCode';
import type {LanguageDownloads} from './downloads';
import {toDownloadsData} from './downloadsData';
import {toDownloadsPage} from './downloadsPage';
import {sampleDownloads} from './sampleDownloads';

const {guide} = await readGuide('tests/sites/good');

/** The files of some languages, as they are when nothing has changed since. */
function made(...languages: readonly Language[]): Map<Language, LanguageDownloads> {
  return new Map(
    languages.map((each) => [each, sampleDownloads(each, contentCode(guide, each).code)]),
  );
}

describe('toDownloadsPage', () => {
  it('has each file of the whole guide with its edition in the reader’s words', () => {
    const {whole} = toDownloadsPage(guide, 'pl', made('pl'));
    expect(whole).toEqual([
      {
        name: 'learning-together-pl.pdf',
        format: 'pdf',
        bytes: 5,
        pages: 212,
        edition: 'Wydanie z 22 listopada 2026 r.',
      },
      expect.objectContaining({format: 'epub'}),
      expect.objectContaining({format: 'zip'}),
    ]);
  });

  it('says what they hold, without the kinds of which there are none', () => {
    expect(toDownloadsPage(guide, 'en', made('en')).coverage).toMatchInlineSnapshot(`
      [
        "1 of 2 chapters",
        "1 of 1 case study",
        "1 text was written in English, the others are translations.",
        "No translation is behind its original.",
        "1 translation has been reviewed by a specialist.",
      ]
    `);
  });

  it('has chapters that have files, part by part, with their sheets', () => {
    expect(toDownloadsPage(guide, 'pl', made('pl')).groups).toMatchObject([
      {
        part: {label: 'growing pl'},
        chapters: [
          {
            title: 'Obserwacja lekcji',
            path: '/guide/growing/watching-lessons/',
            chapter: {name: 'chapters/watching-lessons.pdf', pages: 3},
            tools: [{name: 'tools/watching-lessons.pdf', title: 'Observation card'}],
          },
        ],
      },
    ]);
  });

  it('leaves out the files of chapters that are not in the language', () => {
    expect(toDownloadsPage(guide, 'et', made('et')).groups).toEqual([]);
  });

  it('names what the other languages have, in the order of the languages', () => {
    const {others} = toDownloadsPage(guide, 'lt', made('pl', 'lt', 'en'));
    expect(others.map(({language, files}) => [language, files.length])).toEqual([
      ['en', 3],
      ['pl', 3],
    ]);
  });

  it.each([
    ['none', 0],
    ['some', 1],
    ['all', 5],
  ] as const)('says that %s of the files are behind when %i are', (behind, count) => {
    const [downloads] = made('pl').values();
    const files = downloads?.files.map((file, at) => (at < count ? {...file, code: 'old'} : file));
    const changed = downloads && files && {...downloads, files};
    const all = new Map(changed ? [['pl', changed] as const] : []);
    expect(toDownloadsPage(guide, 'pl', all).behind).toBe(behind);
  });

  it('is empty where nothing has been made', () => {
    expect(toDownloadsPage(guide, 'lv', new Map())).toEqual({
      whole: [],
      coverage: [],
      behind: 'none',
      others: [],
      groups: [],
    });
  });
});

describe('toDownloadsData', () => {
  it('has the files of each chapter and whether the content has changed since', () => {
    const chapter = {name: 'chapters/watching-lessons.pdf', format: 'pdf', bytes: 5, pages: 3};
    const tool = {name: 'tools/watching-lessons.pdf', format: 'pdf', bytes: 5, pages: 1};
    expect(toDownloadsData(sampleDownloads('lt', 'new'), 'new')).toEqual({
      hasBook: true,
      chapters: {
        'watching-lessons': {
          chapter,
          tools: [{...tool, title: 'Observation card'}],
          isBehind: false,
        },
      },
    });
    const {chapters} = toDownloadsData(sampleDownloads('lt', 'old'), 'new');
    expect(chapters['watching-lessons']?.isBehind).toBe(true);
  });

  it('is empty where nothing has been made', () => {
    expect(toDownloadsData(undefined, 'new')).toEqual({hasBook: false, chapters: {}});
  });
});

import {describe, expect, it} from 'vitest';
import type {Language} from './languages';
import type {CaseStudyEntry, ChapterEntry, Entry, Text} from './model';
import {shownText} from './outline';
import {parseMarkdown} from './parseMarkdown';
import {toPictureCredits} from './pictureCredits';

function text(language: Language, file: string, markdown: string): [Language, Text] {
  const {tree} = parseMarkdown(markdown);
  const sections = [{id: 'intro', heading: '', markdown, tree}];
  return [
    language,
    {language, title: 'T', summary: 'S', sections, file, state: {kind: 'original'}},
  ];
}

const pictures = [
  {file: 'img/hall.jpg', people: 'none', credit: 'Nuotr. muziejaus, CC BY-SA 4.0'},
  {file: 'img/plan%201.svg', people: 'none'},
] as const;

const FACTS: CaseStudyEntry['facts'] = {
  countries: ['LT'],
  places: [],
  organisations: [],
  themes: [],
  activities: [],
  audience: [],
  topics: [],
  levels: [],
  barriers: [],
  evidence: 'reported',
  claims: {},
  reuse: [],
  chapters: [],
  sources: [],
  licence: 'CC-BY-4.0',
  inOtherLanguages: {},
};

const caseStudy: CaseStudyEntry = {
  kind: 'caseStudy',
  id: 'a',
  original: 'lt',
  texts: new Map([
    text('lt', 'case-studies/a/lt.md', '![Salė](img/hall.jpg) ![Kita](img/hall.jpg)'),
    text('pl', 'case-studies/a/pl.md', '![ ](img/hall.jpg)\n\n![Plan](./img/plan%201.svg)'),
  ]),
  facts: {...FACTS, pictures},
};

const chapter: ChapterEntry = {
  kind: 'chapter',
  id: 'b',
  original: 'en',
  texts: new Map([
    text('en', 'docs/1-a/1-b.md', ''),
    text(
      'lv',
      'i18n/lv/docusaurus-plugin-content-docs/current/1-a/1-b.md',
      '![Zāle](../../../../../docs/1-a/img/hall.jpg) ![Plāns](img/plan%201.svg)',
    ),
  ]),
  facts: {order: [1, 1], caseStudies: [], pictures},
};

/** For a reader of `language`. */
function creditsOf(entry: Entry, language: Language) {
  return toPictureCredits(entry, shownText(entry, language));
}

describe('toPictureCredits', () => {
  it('names each picture by its description, with its credit in the language of the original', () => {
    expect(creditsOf(caseStudy, 'lt')).toEqual([
      {
        name: 'Salė',
        nameLanguage: 'lt',
        credit: {text: 'Nuotr. muziejaus, CC BY-SA 4.0', language: 'lt'},
        licence: 'CC-BY-4.0',
      },
      {name: 'plan%201.svg', licence: 'CC-BY-4.0'},
    ]);
  });

  it('names a picture by its file where the text that is shown does not describe it', () => {
    const names = creditsOf(caseStudy, 'pl').map(({name, nameLanguage}) => [name, nameLanguage]);
    expect(names).toEqual([
      ['hall.jpg', undefined],
      ['Plan', 'pl'],
    ]);
  });

  it('takes a translated picture for that of the original', () => {
    expect(creditsOf(chapter, 'lv').map(({name}) => name)).toEqual(['Zāle', 'Plāns']);
    expect(creditsOf(chapter, 'lv')[1]).not.toHaveProperty('licence');
  });

  it('is empty for an entry without pictures', () => {
    expect(creditsOf({...caseStudy, facts: FACTS}, 'lt')).toEqual([]);
  });
});

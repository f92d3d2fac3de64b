import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import type {Language} from '../guide/languages';
import type {CaseStudyEntry, ChapterEntry, Guide, Section, Text} from '../guide/model';
import {toSearchPages} from './searchPage';

describe('toSearchPages', () => {
  it('makes a page of the words before the first section and one section of each other', () => {
    expect(toSearchPages(guideOf(chapter()), 'en')).toMatchObject([
      {
        id: 'chapter/visits',
        address: '/guide/people/visits/',
        title: 'Visits',
        summary: 'About visits.',
        body: 'Before all.',
        sections: [{id: 'tool', heading: 'Tool', body: 'One Two'}],
      },
    ]);
  });

  it('shows a reader her own language, else English, else the original', () => {
    const guide = guideOf(caseStudy('lt', 'en'));
    const languages = (['lt', 'et'] as const).map(
      (reader) => toSearchPages(guide, reader)[0]?.language,
    );
    expect(languages).toEqual(['lt', 'en']);
    expect(toSearchPages(guideOf(caseStudy('lv')), 'et')[0]?.language).toBe('lv');
  });

  it('gives title and summary in the language of the reader where the entry has them', () => {
    const [page] = toSearchPages(guideOf(caseStudy('lt', 'en')), 'pl');
    expect(page).toMatchObject({
      title: 'Wizyty',
      summary: 'O wizytach.',
      titleLanguage: 'pl',
      language: 'en',
    });
  });

  it('adds the labels of the facts in the language of the reader', () => {
    const [page] = toSearchPages(guideOf(caseStudy('lt')), 'pl');
    expect(page?.about).toBe('LT/pl, Prienai, inclusion/pl, shadowing/pl, teachers/pl');
  });

  it('knows by what the page is narrowed and what its facts are about', () => {
    const [page] = toSearchPages(guideOf(caseStudy('lt')), 'pl');
    expect(page).toMatchObject({
      themes: ['inclusion'],
      countries: ['LT'],
      concepts: ['LT', 'inclusion', 'shadowing', 'teachers'],
    });
    const [other] = toSearchPages(guideOf(chapter()), 'pl');
    expect(other).toMatchObject({themes: ['people'], countries: [], concepts: ['people']});
  });
});

function guideOf(entry: ChapterEntry | CaseStudyEntry): Guide {
  const terms = ['LT', 'inclusion', 'shadowing', 'teachers', 'people'].map((id) => ({
    id,
    label: {en: `${id}/en`, lt: id, lv: id, et: id, pl: `${id}/pl`},
    awaitingSpecialist: [],
  }));
  const vocabulary = {
    activities: terms,
    audiences: terms,
    'chapter-evidence': terms,
    claims: terms,
    'cost-bands': terms,
    countries: terms,
    delivery: terms,
    'education-levels': terms,
    evidence: terms,
    glossary: terms,
    'inclusion-barriers': terms,
    'organisation-kinds': terms,
    'organisation-roles': terms,
    parts: terms,
    programmes: terms,
    'recognition-criteria': terms,
    'source-kinds': terms,
    themes: terms,
    topics: terms,
  };
  return {entries: [entry], vocabulary, references: [], recognitions: []};
}

function chapter(): ChapterEntry {
  return {
    kind: 'chapter',
    id: 'visits',
    original: 'en',
    facts: {part: 'people', order: [1, 1], caseStudies: []},
    texts: new Map([['en', text('en')]]),
  };
}

function caseStudy(...languages: [Language, ...Language[]]): CaseStudyEntry {
  return {
    kind: 'caseStudy',
    id: 'prienai',
    original: languages[0],
    facts: {
      countries: ['LT'],
      places: ['Prienai'],
      organisations: [],
      themes: ['inclusion'],
      activities: ['shadowing'],
      audience: ['teachers'],
      topics: [],
      levels: [],
      barriers: [],
      evidence: 'reported',
      claims: {},
      reuse: [],
      chapters: [],
      sources: [],
      licence: 'CC-BY-4.0',
      inOtherLanguages: {pl: {title: 'Wizyty', summary: 'O wizytach.'}},
    },
    texts: new Map(languages.map((language) => [language, text(language)])),
  };
}

function text(language: Language): Text {
  return {
    language,
    title: 'Visits',
    summary: 'About visits.',
    sections: [section('intro', '', 'Before *all*.'), section('tool', 'Tool', '- One\n- Two')],
    file: `${language}.md`,
    state: {kind: 'original'},
  };
}

function section(id: string, heading: string, markdown: string): Section {
  return {id, heading, markdown, tree: unified().use(remarkParse).parse(markdown)};
}

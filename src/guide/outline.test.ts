import {describe, expect, it} from 'vitest';
import {toGuideData} from './guideData';
import type {Language} from './languages';
import type {CaseStudyEntry, ChapterEntry, Guide, NewsItemEntry, Text, When} from './model';
import {VOCABULARIES} from './model';
import {toDisclaimer, toLabelled, toOutline} from './outline';

function text(language: Language, rest: Partial<Text> = {}): [Language, Text] {
  const title = `Title ${language}`;
  return [
    language,
    {
      language,
      title,
      summary: 'S',
      sections: [],
      file: `${language}.md`,
      state: {kind: 'original'},
      ...rest,
    },
  ];
}

const caseStudy: CaseStudyEntry = {
  kind: 'caseStudy',
  id: 'a-case',
  original: 'lt',
  texts: new Map([text('lt', {disclaimer: 'Ne mes.'})]),
  facts: {
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
    inOtherLanguages: {en: {title: 'In English', summary: 'Short'}},
  },
};

const chapter: ChapterEntry = {
  kind: 'chapter',
  id: 'a-chapter',
  original: 'en',
  texts: new Map([
    text('en'),
    text('pl', {
      state: {kind: 'behind', sections: [{id: 'tool', heading: 'Narzędzie', change: 'changed'}]},
      translation: {
        of: 'en',
        sections: {},
        review: 'reviewed',
        reviewedBy: 'A methodologist',
        reviewedOn: '2026-10-01',
      },
    }),
  ]),
  facts: {part: 'first', order: [1, 1], evidence: 'mixed', caseStudies: ['a-case', 'unknown']},
};

function newsItem(id: string, when: When): NewsItemEntry {
  const facts = {
    when,
    countries: [],
    places: [],
    evidence: 'planned',
    caseStudies: [],
    sources: [],
    licence: 'CC-BY-4.0',
  };
  return {kind: 'newsItem', id, original: 'en', texts: new Map([text('en')]), facts};
}

function guideOf(...entries: Guide['entries']): Guide {
  const empty = Object.fromEntries(VOCABULARIES.map((name) => [name, []]));
  const label = {en: 'First', lt: 'Pirma', lv: 'Pirmā', et: 'Esimene', pl: 'Pierwsza'};
  const parts = [
    {id: 'first', label, awaitingSpecialist: []},
    {id: 'second', label, awaitingSpecialist: []},
  ];
  const vocabulary = {...empty, parts} as unknown as Guide['vocabulary'];
  return {entries, vocabulary, references: [], recognitions: []};
}

describe('toOutline', () => {
  it('says in which language the text is shown and which there are', () => {
    expect(toOutline(chapter, 'lv').state).toEqual({
      shown: 'en',
      summaryLanguage: 'en',
      original: 'en',
      available: ['en', 'pl'],
      behind: [],
      sectionCount: 1,
      review: 'none',
    });
  });

  it('names the reviewer of a translation and its sections that are behind', () => {
    expect(toOutline(chapter, 'pl').state).toMatchObject({
      shown: 'pl',
      review: 'reviewed',
      reviewedBy: 'A methodologist',
      reviewedOn: '2026-10-01',
      behind: [{id: 'tool', heading: 'Narzędzie', change: 'changed'}],
    });
  });

  it('takes title and summary in the language of the reader where only they exist', () => {
    const outline = toOutline(caseStudy, 'en');
    expect(outline.title).toBe('In English');
    expect(outline.state).toMatchObject({shown: 'lt', summaryLanguage: 'en'});
    expect(toOutline(caseStudy, 'et')).toMatchObject({
      title: 'Title lt',
      path: '/case-studies/a-case/',
    });
  });
});

describe('toDisclaimer', () => {
  it('is that of the original where the translation has none', () => {
    const entry = {...caseStudy, texts: new Map([...caseStudy.texts, text('en')])};
    expect(toDisclaimer(entry, 'en')).toEqual({text: 'Ne mes.', language: 'lt'});
    expect(toDisclaimer(chapter, 'en')).toBeUndefined();
  });
});

describe('toLabelled', () => {
  it('falls back to the id of an unknown term', () => {
    const guide = guideOf();
    expect(toLabelled(guide, 'parts', 'first', 'lt')).toEqual({id: 'first', label: 'Pirma'});
    expect(toLabelled(guide, 'parts', 'third', 'lt')).toEqual({id: 'third', label: 'third'});
  });
});

describe('toGuideData', () => {
  it('names the parts that have chapters and the known cases of a chapter', () => {
    const {parts, chapters} = toGuideData(guideOf(chapter, caseStudy), 'en');
    expect(parts).toEqual([{id: 'first', label: 'First'}]);
    expect(chapters[0]?.caseStudies.map(({id}) => id)).toEqual(['a-case']);
  });

  it('adds the cases that name a chapter: those in the language of the reader first, each once', () => {
    const names = (id: string, language: Language, title: string): CaseStudyEntry => ({
      ...caseStudy,
      id,
      original: language,
      texts: new Map([[language, {...text(language)[1], title}]]),
      facts: {...caseStudy.facts, inOtherLanguages: {}, chapters: [chapter.id]},
    });
    const guide = guideOf(
      chapter,
      names('a-case', 'en', 'Named by the chapter'),
      names('b', 'pl', 'Aktorzy'),
      names('c', 'en', 'Visits'),
      names('d', 'en', 'Lessons'),
      {...names('e', 'en', 'Of another chapter'), facts: caseStudy.facts},
    );
    const [outline] = toGuideData(guide, 'en').chapters;
    expect(outline?.otherCases.map(({title}) => title)).toEqual(['Lessons', 'Visits', 'Aktorzy']);
  });

  it('has the latest news first and news without a date last', () => {
    const {news} = toGuideData(
      guideOf(
        newsItem('undated', {}),
        newsItem('month', {from: '2016-09'}),
        newsItem('day', {from: '2016-12-29', inferred: 'year'}),
      ),
      'en',
    );
    expect(news.map(({id}) => id)).toEqual(['day', 'month', 'undated']);
  });
});

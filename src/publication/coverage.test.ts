import {describe, expect, it} from 'vitest';
import type {Language} from '../guide/languages';
import type {Entry, SectionChange, Text} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {coverageOf} from './coverage';

const {guide} = await readGuide('tests/sites/good');

/** How many there are of how many, and what is missing. */
function kindsIn(language: Language) {
  return coverageOf(guide, language).kinds.map(({kind, held, total, missing}) => [
    kind,
    `${held}/${total}`,
    missing.map(({id}) => id),
  ]);
}

describe('coverageOf', () => {
  it.each([
    ['en', ['2/2', []], ['1/1', []], ['1/1', []]],
    ['lt', ['0/2', ['start', 'watching-lessons']], ['1/1', []], ['1/1', []]],
    ['pl', ['1/2', ['start']], ['1/1', []], ['0/1', ['first-meeting']]],
    [
      'et',
      ['0/2', ['start', 'watching-lessons']],
      ['0/1', ['lake-school']],
      ['0/1', ['first-meeting']],
    ],
  ] as const)('counts and names by kind in %s', (language, chapter, caseStudy, newsItem) => {
    expect(kindsIn(language)).toEqual([
      ['chapter', ...chapter],
      ['caseStudy', ...caseStudy],
      ['newsItem', ...newsItem],
    ]);
  });

  it.each([
    ['en', 2, 2, 0],
    ['lt', 2, 0, 0],
    ['pl', 0, 2, 1],
    ['et', 0, 0, 0],
  ] as const)(
    'tells originals, translations and reviews in %s',
    (language, originals, translations, reviewed) => {
      const coverage = coverageOf(guide, language);
      expect(coverage).toMatchObject({originals, translations, reviewed, behind: []});
    },
  );

  it('has the texts that are behind', () => {
    const sections: readonly SectionChange[] = [
      {id: 'tool', heading: 'pl tool', change: 'changed'},
    ];
    const entries = guide.entries.map((entry): Entry => {
      const text = entry.id === 'watching-lessons' && entry.texts.get('pl');
      if (!text) return entry;
      const behind: Text = {...text, state: {kind: 'behind', sections}};
      return {...entry, texts: new Map([...entry.texts, ['pl', behind]])};
    });
    const {behind} = coverageOf({...guide, entries}, 'pl');
    expect(behind.map(({entry, text}) => [entry.id, text.language])).toEqual([
      ['watching-lessons', 'pl'],
    ]);
    expect(coverageOf({...guide, entries}, 'en').behind).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import type {EntryOutline} from '../guide/outline';
import {toWorkData} from './workData';

const outline: EntryOutline = {
  kind: 'caseStudy',
  id: 'a-case',
  path: '/case-studies/a-case/',
  title: 'A title',
  summary: 'A summary',
  state: {
    shown: 'en',
    summaryLanguage: 'en',
    original: 'lt',
    available: ['en', 'lt', 'pl'],
    behind: [],
    sectionCount: 1,
    review: 'none',
  },
};
const url = (language: string) => `https://guide.example/${language}/`;

describe('toWorkData', () => {
  it('says of which text a translation is one', () => {
    expect(toWorkData(outline, url)).toMatchObject({
      '@id': 'https://guide.example/en/',
      inLanguage: 'en',
      translationOfWork: {'@id': 'https://guide.example/lt/', inLanguage: 'lt'},
    });
    expect(toWorkData(outline, url)).not.toHaveProperty('workTranslation');
  });

  it('names the translations of an original', () => {
    const original = {...outline, state: {...outline.state, shown: 'lt'}} as const;
    const {workTranslation, translationOfWork} = toWorkData(original, url);
    expect(workTranslation?.map(({inLanguage}) => inLanguage)).toEqual(['en', 'pl']);
    expect(translationOfWork).toBeUndefined();
  });

  it('has no list of translations where there are none', () => {
    const alone = {
      ...outline,
      state: {...outline.state, shown: 'lt', available: ['lt']},
    } as const;
    expect(toWorkData(alone, url)).not.toHaveProperty('workTranslation');
  });
});

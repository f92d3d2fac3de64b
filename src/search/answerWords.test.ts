import {describe, expect, it} from 'vitest';
import {boxStatus, countAll, resultsStatus} from './answerWords';
import {NO_ANSWER, type SearchAnswer} from './searchResult';
import type {ResultsSettings} from './searchSettings';

const FACET = {label: '', any: ''};
const SETTINGS: ResultsSettings = {
  language: 'en',
  baseUrl: '/',
  manifestUrl: '',
  workerUrl: '',
  words: {
    resultCount: 'One result|{count} results',
    noResults: 'Nothing found.',
    loading: '',
    allResults: '',
    list: '',
    correction: 'Results for “{corrected}”, not “{typed}”.',
    retry: '',
    failures: {unreachable: '', outdated: '', damaged: ''},
    kinds: {chapter: '', caseStudy: '', newsItem: ''},
  },
  resultsWords: {
    noneInLanguage: 'Nothing in English.',
    noneFiltered: 'Nothing left.',
    showMore: '',
    also: 'Also {languages}.',
    inLanguage: {en: '', lt: 'in Lithuanian', lv: 'in Latvian', et: '', pl: 'in Polish'},
    filters: '',
    removeFilters: '',
    facets: {kind: FACET, theme: FACET, country: FACET},
  },
  facetLabels: {theme: {}, country: {}},
};
const FIVE: SearchAnswer = {
  ...NO_ANSWER,
  total: 5,
  facets: {kind: {chapter: 5}, theme: {}, country: {}},
};
const OTHERS = {
  otherLanguages: [
    {language: 'lv', count: 3, results: []},
    {language: 'pl', count: 1000, results: []},
  ],
} as const;

describe('countAll', () => {
  it('counts the pages of all languages', () => {
    expect(countAll({...FIVE, ...OTHERS})).toBe(1008);
  });
});

describe('boxStatus', () => {
  it.each<[SearchAnswer, string]>([
    [NO_ANSWER, 'Nothing found.'],
    [FIVE, '5 results'],
    [{...NO_ANSWER, ...OTHERS}, '1,003 results'],
    [{...FIVE, total: 1, correction: 'mentor'}, 'Results for “mentor”, not “mentr”. One result'],
  ])('says of %j: %s', (answer, words) => {
    expect(boxStatus(answer, ' mentr ', SETTINGS)).toBe(words);
  });
});

describe('resultsStatus', () => {
  it.each<[string, SearchAnswer, string]>([
    ['nothing', NO_ANSWER, 'Nothing found.'],
    ['pages', FIVE, '5 results.'],
    ['pages of which none passes the filters', {...FIVE, total: 0}, 'Nothing left.'],
    [
      'pages in other languages only',
      {...NO_ANSWER, ...OTHERS},
      'Nothing in English. Also in Latvian (3), in Polish (1,000).',
    ],
    [
      'a correction and other languages',
      {...FIVE, ...OTHERS, correction: 'mentor'},
      'Results for “mentor”, not “mentr”. 5 results. Also in Latvian (3), in Polish (1,000).',
    ],
  ])('tells of %s', (_, answer, words) => {
    expect(resultsStatus(answer, 'mentr', SETTINGS)).toBe(words);
  });
});

import {describe, expect, it} from 'vitest';
import {createConceptFinder, longestNames, toConcepts} from './concepts';
import {toIndexAnalyzer} from './indexAnalyzer';
import {createAnalyzer} from './analyzer';
import {madeUpLexicon} from './madeUpSearch';
import type {Term, Vocabulary} from '../guide/model';

const POLISH = toIndexAnalyzer(
  'pl',
  createAnalyzer(
    'pl',
    madeUpLexicon('pl', [
      ['obserwacja', 'obserwacji', 'obserwację'],
      ['praca', 'pracy'],
      ['zawodowy', 'zawodowego'],
      ['rozwój', 'rozwoju'],
      ['ciągły', 'ciągłego'],
    ]),
  ),
);
const find = createConceptFinder(
  [
    {id: 'shadowing', labels: ['Obserwacja pracy', 'job shadowing']},
    {id: 'development', labels: ['rozwój zawodowy']},
    {id: 'continuing', labels: ['ciągły rozwój zawodowy']},
    {id: 'work', labels: ['praca']},
  ],
  POLISH.keyWords,
);

describe('createConceptFinder', () => {
  it.each([
    ['O obserwacji pracy w szkole', ['shadowing', 'work']],
    ['Obserwacja. Pracy nie było', ['work']],
    ['obserwacja dobrej pracy', ['work']],
    ['JOB SHADOWING', ['shadowing']],
    ['ciągłego rozwoju zawodowego', ['continuing', 'development']],
    ['', []],
  ])('names the concepts in "%s"', (text, ids) => {
    const named = find(POLISH.keyWords(text)).map(({id}) => id);
    expect(named.sort()).toEqual(ids);
  });
});

describe('longestNames', () => {
  it('leaves out what is named within a longer name', () => {
    expect(longestNames(find(POLISH.keyWords('ciągły rozwój zawodowy i praca')))).toEqual([
      'continuing',
      'work',
    ]);
  });
});

describe('toConcepts', () => {
  it('takes terms of several lists with the same id for one', () => {
    const vocabulary: Vocabulary = {
      ...NO_TERMS,
      glossary: [term('shadowing', 'Job shadowing', ['stażuotė'])],
      activities: [term('shadowing', 'Shadowing', [])],
      parts: [term('people', 'People', [])],
    };
    expect(toConcepts(vocabulary).map(({id, labels}) => [id, labels.lt, labels.en])).toEqual([
      ['shadowing', ['Job shadowing', 'stażuotė', 'Shadowing'], ['Job shadowing', 'Shadowing']],
    ]);
  });
});

const NO_TERMS: Vocabulary = {
  activities: [],
  audiences: [],
  'chapter-evidence': [],
  claims: [],
  'cost-bands': [],
  countries: [],
  delivery: [],
  'education-levels': [],
  evidence: [],
  glossary: [],
  'inclusion-barriers': [],
  'organisation-kinds': [],
  'organisation-roles': [],
  parts: [],
  programmes: [],
  'recognition-criteria': [],
  'source-kinds': [],
  themes: [],
  topics: [],
};

function term(id: string, label: string, lt: readonly string[]): Term {
  const labels = {en: label, lt: label, lv: label, et: label, pl: label};
  return {id, label: labels, variants: {lt}, awaitingSpecialist: []};
}

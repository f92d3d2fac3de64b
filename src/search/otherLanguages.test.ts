import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../guide/languages';
import {
  ask,
  madeUpConcept,
  madeUpIndex,
  madeUpLexicon,
  madeUpPage,
  madeUpSection,
} from './madeUpSearch';

const SHADOWING = madeUpConcept('job-shadowing', {
  en: ['Job shadowing'],
  lt: ['Darbo stebėjimas', 'stažuotė'],
  lv: ['Darba vērošana'],
  et: ['Töövarjutamine'],
  pl: ['Obserwacja pracy'],
});
const SPAIN = madeUpConcept('ES', {
  en: ['Spain'],
  lt: ['Ispanija'],
  lv: ['Spānija'],
  et: ['Hispaania'],
  pl: ['Hiszpania'],
});
const POLISH = madeUpLexicon('pl', [
  ['obserwacja', 'obserwacji'],
  ['praca', 'pracy'],
  ['hiszpania', 'hiszpanii'],
]);
const LITHUANIAN = madeUpLexicon('lt', [
  ['darbas', 'darbo'],
  ['stebėjimas', 'stebėjimo'],
]);
const PAGES = [
  madeUpPage('praca', {language: 'pl', titleLanguage: 'pl', title: 'Praca w szkole'}),
  madeUpPage('kaisiadorys', {
    kind: 'caseStudy',
    language: 'lt',
    titleLanguage: 'pl',
    title: 'Dom kultury uczy się',
    summary: 'Cztery wyjazdy.',
    countries: ['LT', 'ES'],
    concepts: ['ES'],
    sections: [madeUpSection('practice', 'Praktika', 'Keturi žmonės išvyko darbo stebėjimo.')],
  }),
  madeUpPage('riga', {
    kind: 'caseStudy',
    language: 'lv',
    titleLanguage: 'lv',
    title: 'Darba vērošana',
    countries: ['LV'],
    concepts: ['job-shadowing'],
  }),
];

describe('pages in other languages', () => {
  const index = madeUpIndex('pl', PAGES, {
    lexicons: {pl: POLISH, lt: LITHUANIAN},
    concepts: [SHADOWING, SPAIN],
  });

  it('are found by what the query names, in any form, with title and summary in the reader’s language', () => {
    const {results, otherLanguages} = ask(index, 'obserwacji pracy');
    expect(results.map(({page}) => page)).toEqual(['/praca/']);
    expect(otherLanguages.map(({language, count}) => [language, count])).toEqual([
      ['lv', 1],
      ['lt', 1],
    ]);
    expect(otherLanguages[1]?.results[0]).toMatchObject({
      page: '/kaisiadorys/',
      titleLanguage: 'pl',
      language: 'lt',
      title: {text: 'Dom kultury uczy się'},
      parts: [{excerpt: {text: 'Cztery wyjazdy.'}, excerptLanguage: 'pl'}],
    });
  });

  it('are about all that the query names where there are such', () => {
    expect(
      ask(index, 'obserwacja pracy Hiszpania').otherLanguages.map(({language}) => language),
    ).toEqual(['lt']);
  });

  it('keep to the filters', () => {
    const {otherLanguages} = ask(index, 'obserwacja pracy', {country: 'LV'});
    expect(otherLanguages.map(({language}) => language)).toEqual(['lv']);
  });

  it('are found when the name has a slip', () => {
    const {correction, otherLanguages} = ask(index, 'obsrewacja pracy ');
    expect([correction, otherLanguages.length]).toEqual(['obserwacja pracy', 2]);
  });

  it('are not told again when they are results', () => {
    const {results, otherLanguages} = ask(index, 'darba vērošana ');
    expect(results.map(({page}) => page)).toEqual(['/riga/']);
    expect(otherLanguages).toEqual([]);
  });

  it('are left out when nothing is named', () => {
    expect(ask(index, 'szkole').otherLanguages).toEqual([]);
  });
});

describe('a case study that exists in one language only', () => {
  it.each(LANGUAGES)('is found by the words of the other languages: %s', (reader) => {
    for (const language of LANGUAGES) {
      if (language === reader) continue;
      const label = SHADOWING.labels[language][0] ?? '';
      const page = madeUpPage('case', {language, titleLanguage: language, body: `– ${label}.`});
      const index = madeUpIndex(reader, [page], {concepts: [SHADOWING, SPAIN]});
      const query = SHADOWING.labels[reader][0] ?? '';
      const {results, otherLanguages} = ask(index, query);
      expect([results.length, otherLanguages]).toMatchObject([0, [{language, count: 1}]]);
      expect(ask(index, SPAIN.labels[reader][0] ?? '').otherLanguages).toEqual([]);
    }
  });
});

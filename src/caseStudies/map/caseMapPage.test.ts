import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {MOST_ARCS} from './arcs';
import {toCaseMapPage} from './caseMapPage';

async function lakeSchool(): Promise<{guide: Guide; entry: CaseStudyEntry}> {
  const {guide} = await readGuide('tests/sites/good');
  const entry = guide.entries.find(({id}) => id === 'lake-school');
  if (entry?.kind !== 'caseStudy') throw new Error('The fixture has no case study');
  return {guide, entry};
}

function withCountries(entry: CaseStudyEntry, countries: string[]): CaseStudyEntry {
  return {...entry, facts: {...entry.facts, countries}};
}

describe('toCaseMapPage', () => {
  it('has each country with its name, counts, partners and the finder of its cases', async () => {
    const {guide, entry} = await lakeSchool();
    const {map} = toCaseMapPage(guide, [entry], 'lt');
    const nameOf = (code: string) =>
      guide.vocabulary.countries.find(({id}) => id === code)?.label.lt ?? '';
    expect(nameOf('GB')).not.toBe('');
    expect(map.countries).toContainEqual({
      code: 'LT',
      name: nameOf('LT'),
      path: '/case-studies/?country=LT',
      home: 1,
      host: 0,
      hosts: [{code: 'GB', name: nameOf('GB'), count: 1}],
      homes: [],
    });
    expect(map.countries.find(({code}) => code === 'GB')).toMatchObject({
      hosts: [],
      homes: [{code: 'LT', count: 1}],
    });
    expect(map.arcs).toHaveLength(1);
  });

  it('puts countries in the order of the reader’s alphabet', async () => {
    const {guide, entry} = await lakeSchool();
    const codes = guide.vocabulary.countries.map(({id}) => id);
    expect(codes.length).toBeGreaterThan(1);
    for (const language of LANGUAGES) {
      const {map} = toCaseMapPage(guide, [withCountries(entry, codes.toReversed())], language);
      const names = map.countries.map(({name}) => name);
      expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
    }
  });

  it('shows the code of a country that the vocabulary does not have', async () => {
    const {guide, entry} = await lakeSchool();
    const {map} = toCaseMapPage(guide, [withCountries(entry, ['LT', 'QQ'])], 'en');
    expect(map.regions.at(-1)).toMatchObject({
      name: 'elsewhere',
      tiles: [{code: 'QQ', name: 'QQ'}],
    });
  });

  it('says when not every pair of countries has a line', async () => {
    const {guide, entry} = await lakeSchool();
    const codes = Array.from({length: MOST_ARCS + 2}, (_none, number) => `Q${number}`);
    const hasAll = (countries: string[]) =>
      toCaseMapPage(guide, [withCountries(entry, countries)], 'en').map.hasAllArcs;
    expect(hasAll(codes.slice(1))).toBe(true);
    expect(hasAll(codes)).toBe(false);
  });

  it('has titles with their language, the time and how we know, and is JSON', async () => {
    const {guide, entry} = await lakeSchool();
    const page = toCaseMapPage(guide, [entry], 'et');
    const [shown] = page.timeline.years.flatMap(({cases}) => cases);
    expect(shown?.entry).toMatchObject({
      id: 'lake-school',
      path: '/case-studies/lake-school/',
      language: 'en',
      period: {from: '2023', to: '2024-01'},
      evidence: {id: 'reported'},
    });
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

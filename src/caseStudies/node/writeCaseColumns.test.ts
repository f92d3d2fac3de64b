import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {caseColumnOf, writeCaseColumns} from './writeCaseColumns';
import {COMPARED_FACTS, columnPath, readCaseColumn} from '../compare/caseColumn';

async function lakeSchool(): Promise<Guide> {
  return (await readGuide('tests/sites/good')).guide;
}

/** The guide with other facts in its case study. */
function withFacts(guide: Guide, facts: Partial<CaseStudyEntry['facts']>): Guide {
  const entries = guide.entries.map((entry) =>
    entry.kind === 'caseStudy' ? {...entry, facts: {...entry.facts, ...facts}} : entry,
  );
  return {...guide, entries};
}

function rowsOf(guide: Guide, language: Language): Record<string, readonly string[]> {
  const facts = caseColumnOf(guide, language, 'lake-school')?.facts ?? [];
  return Object.fromEntries(
    facts.map(({fact, values}) => [fact, values.map((value) => value.replaceAll(/\s/gu, ' '))]),
  );
}

describe('caseColumnOf', () => {
  it('has every fact once, in order, with the words of the reader', async () => {
    const column = caseColumnOf(await lakeSchool(), 'en', 'lake-school');
    expect(column).toMatchObject({
      id: 'lake-school',
      title: 'The lessons of the lake school',
      language: 'en',
      path: '/case-studies/lake-school/',
    });
    expect(column?.facts.map(({fact}) => fact)).toEqual(COMPARED_FACTS);
  });

  it('has nothing for a case study that there is not', async () => {
    expect(caseColumnOf(await lakeSchool(), 'en', 'lake')).toBeUndefined();
  });

  it('writes what a source states as the reader writes it', async () => {
    const guide = withFacts(await lakeSchool(), {
      countries: ['LT', 'PL'],
      period: {from: '2023-10', to: '2024-01'},
      effort: {staffHours: 1200.5},
      programme: {
        name: 'erasmus-plus',
        action: 'KA122',
        projectNumber: '2023-1-LT01',
        grant: 12500,
      },
    });
    expect(rowsOf(guide, 'en')).toMatchObject({
      countries: ['LT en', 'PL en'],
      period: ['October 2023 – January 2024'],
      staffHours: ['1,200.5 hours'],
      project: ['KA122', '2023-1-LT01'],
      grant: ['€12,500'],
    });
    expect(rowsOf(guide, 'pl')).toMatchObject({
      countries: ['LT pl', 'PL pl'],
      period: ['październik 2023 – styczeń 2024'],
      staffHours: ['1200,5 godziny'],
      grant: ['12 500 €'],
    });
  });

  it('leaves empty what a source does not state', async () => {
    const guide = await lakeSchool();
    const entries = guide.entries.map((entry) => {
      if (entry.kind !== 'caseStudy') return entry;
      const facts = {...entry.facts, organisations: [], levels: [], places: []};
      for (const name of ['period', 'effort', 'programme', 'delivery', 'transfer'] as const) {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
        delete facts[name];
      }
      return {...entry, facts};
    });
    const rows = rowsOf({...guide, entries}, 'lt');
    const empty = Object.keys(rows).filter((fact) => rows[fact]?.length === 0);
    expect(empty).toEqual(
      expect.arrayContaining([
        'places',
        'period',
        'organisations',
        'organisationKinds',
        'levels',
        'delivery',
        'staffHours',
        'costBand',
        'firstTry',
        'programme',
        'project',
        'grant',
      ]),
    );
  });

  it('keeps an effort of no hours, which is something else than none stated', async () => {
    const guide = withFacts(await lakeSchool(), {effort: {staffHours: 0}});
    expect(rowsOf(guide, 'en').staffHours).toEqual(['0 hours']);
  });

  it('takes the code for no programme as nothing stated', async () => {
    const guide = withFacts(await lakeSchool(), {programme: {name: 'none-stated'}});
    expect(rowsOf(guide, 'en').programme).toEqual([]);
  });

  it('names the kinds of several organisations once', async () => {
    const school = {kind: 'school', role: 'organiser'};
    const guide = withFacts(await lakeSchool(), {
      organisations: [
        {name: 'A', ...school},
        {name: 'B', ...school},
      ],
    });
    const {organisations, organisationKinds} = rowsOf(guide, 'en');
    expect(organisations).toEqual(['A (organiser en)', 'B (organiser en)']);
    expect(organisationKinds).toHaveLength(1);
  });
});

describe('writeCaseColumns', () => {
  it('writes a file beside each page from which the same column is read, in each language', async () => {
    const guide = await lakeSchool();
    const folder = await mkdtemp(join(tmpdir(), 'case-columns-'));
    try {
      for (const language of LANGUAGES) {
        await writeCaseColumns(folder, guide, language);
        const text = await readFile(join(folder, columnPath('lake-school')), 'utf8');
        const written: unknown = JSON.parse(text);
        expect(readCaseColumn(written)).toEqual(caseColumnOf(guide, language, 'lake-school'));
      }
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});

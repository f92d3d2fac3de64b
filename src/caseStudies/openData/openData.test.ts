import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod';
import {readGuide} from '../../guide/node/readGuide';
import type {Guide} from '../../guide/model';
import {writeOpenData} from '../node/writeOpenData';
import {caseFileSchema, toCaseFile, type CaseFile} from './caseRecord';
import {OPEN_DATA} from './openDataFiles';
import {toCsv} from './toCsv';

const SITE = {
  url: 'https://guide.example',
  baseUrl: '/base/',
  customFields: {hasPublicAddress: true, fundingStatement: 'Funded by „Fondas“ & others.'},
};

describe('the open data of the real content', () => {
  let guide: Guide;
  let folder = '';
  let file: CaseFile;
  beforeAll(async () => {
    ({guide} = await readGuide(process.cwd()));
    folder = await mkdtemp(path.join(tmpdir(), 'open-data-'));
    await writeOpenData(folder, guide, SITE);
    const unsafeFile: unknown = JSON.parse(await read(OPEN_DATA.json));
    file = caseFileSchema.parse(unsafeFile);
    // All content is read, which takes seconds on a busy machine.
  }, 60_000);
  afterAll(() => rm(folder, {recursive: true}));
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

  it('has every case study with absolute addresses', () => {
    const cases = guide.entries.filter(({kind}) => kind === 'caseStudy');
    expect(file.cases.map(({id}) => id)).toEqual(cases.map(({id}) => id));
    expect(file.cases.map(({address}) => address)).toContain(
      'https://guide.example/base/lt/case-studies/leeds-learning-visit/',
    );
  });

  it('has words in five languages for every code of a record', () => {
    for (const {themes, topics, activities, countries, evidence} of file.cases) {
      for (const id of themes) expect(file.words.themes?.[id]).toBeDefined();
      for (const id of topics) expect(file.words.topics?.[id]).toBeDefined();
      for (const id of activities) expect(file.words.activities?.[id]).toBeDefined();
      for (const id of countries) expect(file.words.countries?.[id]?.pl).toBeDefined();
      expect(file.words.evidence?.[evidence]).toBeDefined();
    }
  });

  it('comes with a JSON Schema that says what it is', async () => {
    const schema: unknown = JSON.parse(await read(OPEN_DATA.schema));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['cases', 'words'],
    });
    expect(schema).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(caseFileSchema))));
  });

  it('says the same as comma-separated values, with all letters', async () => {
    const csv = await read(OPEN_DATA.csv);
    expect(csv.startsWith('\uFEFFid,address,')).toBe(true);
    const rows = parse<Record<string, string>>(csv, {bom: true, columns: true});
    expect(rows.map(({id}) => id)).toEqual(file.cases.map(({id}) => id));
    const prienai = rows.find(({id}) => id === 'prienai-mini-change-projects');
    expect(prienai).toMatchObject({countries: 'LT; ES; CY; CZ; IT', grant_eur: '67984'});
    expect(prienai?.title_lt).toBe(
      file.cases.find(({id}) => id === 'prienai-mini-change-projects')?.title.lt,
    );
    expect(rows.every((row) => row.title_pl !== '')).toBe(true);
  });

  it('says of the sections of a case what their claims rest on', () => {
    expect(file.cases.find(({id}) => id === 'prienai-mini-change-projects')?.claims).toEqual({
      context: 'reported',
      practice: 'planned',
      results: 'planned',
      transfer: 'suggestion',
    });
    const codes = file.cases.flatMap(({claims}) => Object.values(claims));
    for (const code of codes) expect(file.words.claims?.[code]).toBeDefined();
  });

  it('tells of tries elsewhere, whose results may be unknown', async () => {
    const lake = toCaseFile((await readGuide('tests/sites/good')).guide, (address) => address);
    const [record] = caseFileSchema.parse(lake).cases;
    expect(record?.reuse).toEqual([
      {
        role: 'Mokytoja',
        institution: 'Kalno mokykla',
        country: 'LT',
        date: '2024-09',
        changed: 'Stebėta viena pamoka.',
        language: 'lt',
      },
    ]);
  });

  it('carries the disclaimers of sources in every language that has one', () => {
    for (const {id, disclaimer} of file.cases) {
      const entry = guide.entries.find((each) => each.kind === 'caseStudy' && each.id === id);
      const given = [...(entry?.texts.values() ?? [])].filter((text) => text.disclaimer);
      expect(Object.values(disclaimer)).toEqual(given.map((text) => text.disclaimer));
    }
    expect(file.cases.find(({id}) => id === 'leeds-learning-visit')?.disclaimer.lt).toMatch(
      /^Straipsnis atspindi autoriaus/u,
    );
  });

  it('carries the funding statement, in a file of rows in every row', async () => {
    expect(file.fundingStatement).toBe(SITE.customFields.fundingStatement);
    const rows = parse<Record<string, string>>(await read(OPEN_DATA.csv), {
      bom: true,
      columns: true,
    });
    expect(new Set(rows.map((row) => row.funding_statement))).toEqual(
      new Set([SITE.customFields.fundingStatement]),
    );
    expect(rows.find(({id}) => id === 'leeds-learning-visit')?.disclaimer_en).toMatch(
      /^The article reflects/u,
    );
  });

  it('says nothing of funding where the site does not', () => {
    expect(toCaseFile(guide, (address) => address)).not.toHaveProperty('fundingStatement');
    expect(toCsv(file.cases)).toMatch(/,\r\n$/u);
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const [record] = file.cases;
    if (record === undefined) throw new Error('No case');
    const csv = toCsv([{...record, places: ['=HYPERLINK("x")']}]);
    const [row] = parse<Record<string, string>>(csv, {bom: true, columns: true});
    expect(row?.places).toMatch(/^[^=]/u);
  });

  it('has addresses within the site where it has no public one', () => {
    const [record] = toCaseFile(guide, (address) => address).cases;
    expect(record?.address).toMatch(/^\/case-studies\//u);
  });
});

import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse as parseCsv} from 'csv-parse/sync';
import {strFromU8, unzipSync, type Unzipped} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parse as parseYaml} from 'yaml';
import * as z from 'zod';
import {SITE_TITLES} from '../../../settings';
import {copySite, type SiteCopy} from '../../../tests/siteCopy';
import {LANGUAGES, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {readGuide} from '../../guide/node/readGuide';
import {AUTHOR} from '../author';
import {makeArchive} from './writeArchive';

const EDITION = {basePath: '/', titles: SITE_TITLES, date: '2026-11-22', code: 'c0de'};

const packageSchema = z.object({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9.-]+$/u),
  title: z.string(),
  resources: z.array(
    z.object({
      name: z.string().regex(/^[a-z0-9._-]+$/u),
      path: z.string(),
      mediatype: z.string(),
      encoding: z.string().optional(),
      bytes: z.number(),
      hash: z.string(),
      licenses: z.array(z.record(z.string(), z.string())).optional(),
      schema: z
        .object({
          fields: z.array(z.object({name: z.string(), type: z.string(), title: z.string().min(1)})),
          primaryKey: z.array(z.string()),
        })
        .optional(),
    }),
  ),
});

function packageIn(files: Unzipped): z.infer<typeof packageSchema> {
  return packageSchema.parse(JSON.parse(textIn(files, 'datapackage.json')));
}

function textIn(files: Unzipped, name: string): string {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`The archive lacks ${name}`);
  return strFromU8(bytes);
}

function rowsIn(files: Unzipped, name: string): readonly Record<string, string>[] {
  return parseCsv<Record<string, string>>(textIn(files, name), {columns: true});
}

describe('the archive of the real content', () => {
  let guide: Guide;
  const archives = new Map<Language, Unzipped>();
  beforeAll(async () => {
    ({guide} = await readGuide(process.cwd()));
    for (const language of LANGUAGES) archives.set(language, unzipSync(await make(language)));
  }, 60_000);
  const make = (language: Language) =>
    makeArchive({...EDITION, siteDir: process.cwd(), guide, language});
  const filesOf = (language: Language): Unzipped => archives.get(language) ?? {};

  it.each(LANGUAGES)('names every file with its size and hash in %s, and no other', (language) => {
    const files = filesOf(language);
    const {resources} = packageIn(files);
    const found = Object.entries(files).map(([name, bytes]) => ({
      path: name,
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    }));
    const named = resources.map((each) => ({path: each.path, bytes: each.bytes, hash: each.hash}));
    expect(named).toEqual(found.filter((each) => each.path !== 'datapackage.json'));
    expect(new Set(resources.map(({name}) => name)).size).toBe(resources.length);
    expect(resources.map(({mediatype}) => mediatype)).not.toContain('application/octet-stream');
  });

  it.each(LANGUAGES)('has tables with the columns that it describes in %s', (language) => {
    const files = filesOf(language);
    const tables = packageIn(files).resources.filter(({path: name}) => name.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(8);
    for (const {path: name, schema} of tables) {
      const [header, ...rows] = parseCsv(textIn(files, name));
      expect(header).toEqual(schema?.fields.map((field) => field.name));
      const key = schema?.primaryKey.map((each) => header?.indexOf(each) ?? -1) ?? [];
      const keys = rows.map((row) => key.map((at) => row[at]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each(LANGUAGES)('has all texts in %s as they are saved, and of others a list', (language) => {
    const files = filesOf(language);
    const texts = guide.entries.flatMap(({texts: all}) => all.get(language) ?? []);
    expect(rowsIn(files, 'data/texts.csv').map((row) => row.path)).toEqual(
      texts.map(({file}) => file),
    );
    for (const {file} of texts) {
      const saved = readFileSync(path.join(process.cwd(), file));
      expect(saved.equals(files[file] ?? new Uint8Array())).toBe(true);
    }
    const markdown = Object.keys(files).filter((name) => name.endsWith('.md'));
    expect(markdown.sort()).toEqual(['README.md', ...texts.map(({file}) => file)].sort());
    const missing = guide.entries.filter(({texts: all}) => !all.has(language));
    expect(rowsIn(files, 'missing.csv').map(({id}) => id)).toEqual(missing.map(({id}) => id));
  });

  it.each(LANGUAGES)('has nothing but content in %s, at plain paths', (language) => {
    const strange = Object.keys(filesOf(language)).filter(
      (name) =>
        !/^[\x21-\x7e]+$/u.test(name) ||
        name.includes('..') ||
        !/^(?:README\.md|LICENSE\.txt|CITATION\.cff|datapackage\.json|missing\.csv|(?:bibliography|blog|case-studies|data|docs|i18n|recognition|vocabulary)\/.+)$/u.test(
          name,
        ),
    );
    expect(strange).toEqual([]);
  });

  it.each(LANGUAGES)('says in %s how it is cited', (language) => {
    const citation: unknown = parseYaml(textIn(filesOf(language), 'CITATION.cff'));
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: SITE_TITLES[language],
      authors: [{name: AUTHOR}],
      version: '2026-11-22',
      'date-released': '2026-11-22',
      license: 'CC-BY-4.0',
    });
    expect(citation).toHaveProperty('message', expect.stringMatching(/\.$/u));
    expect(citation).not.toHaveProperty('url');
  });

  it('gives the same bytes for the same content', async () => {
    const [first, second] = [await make('lv'), await make('lv')];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it('has a row for every fact that a case study has several of', () => {
    const files = filesOf('en');
    const cases = guide.entries.filter((entry) => entry.kind === 'caseStudy');
    const told = cases.filter(({texts}) => texts.has('en'));
    const count = told.reduce((sum, {facts}) => sum + facts.organisations.length, 0);
    expect(rowsIn(files, 'data/organisations.csv')).toHaveLength(count);
    expect(rowsIn(files, 'data/case-studies.csv').map(({id}) => id)).toEqual(
      told.map(({id}) => id),
    );
  });
});

describe('the archive of a made-up site', () => {
  let site: SiteCopy;
  let files: Unzipped;
  beforeAll(async () => {
    site = copySite();
    site.edit('case-studies/lake-school/lt.md', 'Text.', 'Other text.');
    site.edit('case-studies/lake-school/lt.md', 'CC-BY-4.0', 'CC-BY-SA-4.0');
    site.edit('case-studies/lake-school/lt.md', 'places: [Utena]', 'places: ["=1+1"]');
    site.edit(
      'docs/1-growing/1-watching-lessons.md',
      'people: none',
      'people: none, credit: A. B.',
    );
    const chapter =
      'i18n/pl/docusaurus-plugin-content-docs/current/1-growing/1-watching-lessons.md';
    site.edit(chapter, 'Words.', '![A round table](img/table.svg)');
    const {guide} = await readGuide(site.folder);
    const siteUrl = 'https://guide.example';
    const told = {...EDITION, siteUrl, fundingStatement: 'Funded by others.'};
    files = unzipSync(await makeArchive({...told, siteDir: site.folder, guide, language: 'pl'}));
  });
  afterAll(() => site.remove());

  it('says of each text in which state it is', () => {
    const states = rowsIn(files, 'data/texts.csv').map((row) => [
      row.path,
      row.original,
      row.state,
      row.sections_behind,
      row.licence,
      row.disclaimer,
    ]);
    expect(states).toMatchInlineSnapshot(`
      [
        [
          "i18n/pl/docusaurus-plugin-content-docs/current/1-growing/1-watching-lessons.md",
          "en",
          "current",
          "",
          "CC-BY-4.0",
          "",
        ],
        [
          "case-studies/lake-school/pl.md",
          "lt",
          "behind",
          "context",
          "CC-BY-SA-4.0",
          "The opinion of its authors.",
        ],
      ]
    `);
    expect(textIn(files, 'missing.csv')).toMatchInlineSnapshot(`
      "kind,id,original,languages
      chapter,start,en,en
      newsItem,first-meeting,lt,en; lt
      "
    `);
  });

  it('has the pictures that the texts show, also those of the default language', () => {
    expect(Object.keys(files)).toContain('docs/1-growing/img/table.svg');
    expect(rowsIn(files, 'data/pictures.csv')).toMatchInlineSnapshot(`
      [
        {
          "consent": "",
          "credit": "A. B.",
          "id": "watching-lessons",
          "kind": "chapter",
          "licence": "",
          "path": "docs/1-growing/img/table.svg",
          "people": "none",
        },
      ]
    `);
  });

  it.each([
    [
      'case-studies/lake-school/pl.md',
      'SPDX-License-Identifier: CC-BY-SA-4.0',
      {name: 'CC-BY-SA-4.0'},
    ],
    ['docs/1-growing/img/table.svg', 'A. B.', {path: 'data/pictures.csv', title: 'A. B.'}],
  ])('tells that %s has a licence of its own', (file, line, licence) => {
    expect(textIn(files, 'LICENSE.txt')).toContain(`${file}\n${line}\n`);
    const resource = packageIn(files).resources.find(({path: name}) => name === file);
    expect(resource?.licenses).toEqual([licence]);
  });

  it('has no cell that a spreadsheet would calculate', () => {
    expect(rowsIn(files, 'data/case-studies.csv')[0]?.places).toBe("'=1+1");
  });

  it('tells people what it is', () => {
    const [title = '', ...blocks] = textIn(files, 'README.md').split('\n\n');
    expect(title).toMatchInlineSnapshot(
      `"# Uczymy się razem: teksty i dane, wydanie z 22 listopada 2026 r."`,
    );
    expect(blocks).toContain('Funded by others.');
    expect(blocks.find((block) => block.startsWith('- Język'))).toMatchInlineSnapshot(`
      "- Język: Polski (pl)
      - Wydanie: 2026-11-22
      - Kod treści: c0de
      - Adres: https://guide.example/pl/
      - Rozdziały: 1
      - Przykłady z praktyki: 1
      - Aktualności: 0
      - Teksty nieaktualne względem oryginału: 1
      - Teksty, których brak w tym języku: 2"
    `);
    expect(blocks.find((block) => block.startsWith('- `i18n/'))).toMatchInlineSnapshot(`
      "- \`i18n/pl/docusaurus-plugin-content-docs/current/\`: rozdziały; ich foldery są ponumerowane w kolejności czytania
      - \`case-studies/\`: przykłady z praktyki, każdy w swoim folderze
      - \`vocabulary/\`: znaczenie wszystkich kodów i słowniczek w pięciu językach
      - \`bibliography/\`: prace, na które powołują się teksty, i to, jak każdą sprawdzono (CSL-JSON)
      - \`data/texts.csv\`: wszystkie teksty, ich stan, dowody i licencja
      - \`data/\`: fakty z rozdziałów, przykładów i aktualności; kody objaśniają słowniki
      - \`data/pictures.csv\`: kto wykonał obrazy i czy można na nich rozpoznać ludzi
      - \`missing.csv\`: czego brak w tym języku i w jakich językach można to przeczytać
      - \`datapackage.json\`: co jest w plikach i co znaczą kolumny tabel (Data Package)
      - \`CITATION.cff\`: jak cytować – dla programów
      - \`LICENSE.txt\`: co wolno zrobić z tekstami"
    `);
    expect(blocks.find((block) => block.startsWith('> '))).toMatchInlineSnapshot(
      `"> Contributors to Learning Together (2026). *Uczymy się razem*: wydanie z 22 listopada 2026 r., kod treści c0de [zbiór danych]. CC BY 4.0. https://guide.example/pl/"`,
    );
  });

  it('has an address where the site has a public one', () => {
    const citation: unknown = parseYaml(textIn(files, 'CITATION.cff'));
    expect(citation).toHaveProperty('url', 'https://guide.example/pl/');
  });
});

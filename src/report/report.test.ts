import {parse} from 'csv-parse/sync';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Guide, Text} from '../guide/model';
import {readGuide} from '../guide/node/readGuide';
import {REPORT_MESSAGES} from './messages/reportMessages';
import {renderCsv} from './renderCsv';
import {renderText} from './renderText';
import {buildReport} from './report';
import type {ReportSite} from './results';

const SITE: ReportSite = {
  name: 'Learning Together',
  purpose: 'A guide.',
  handbook: 'The chapters',
  siteUrl: 'https://guide.example',
  basePath: '/base/',
  language: 'en',
};

let guide: Guide;
beforeAll(async () => {
  ({guide} = await readGuide('tests/sites/good'));
});

describe('buildReport', () => {
  it('lists the site, the handbook and every case study', () => {
    const {results} = buildReport(guide, SITE);
    expect(results.map(({category, title, address}) => [category, title, address])).toEqual([
      ['website', 'Learning Together', 'https://guide.example/base/'],
      ['handbook', 'The chapters', 'https://guide.example/base/guide/start/'],
      [
        'publication',
        'The lessons of the lake school',
        'https://guide.example/base/lt/case-studies/lake-school/',
      ],
    ]);
    expect(results[2]).toMatchObject({
      description: 'Three teachers.',
      languages: ['en', 'lt', 'pl'],
      countries: ['LT', 'GB'],
      partners: ['Ežero mokykla'],
      action: 'KA1',
      projectNumber: '2023-1-LT01-KA121-SCH-000112345',
      licence: 'CC-BY-4.0',
    });
  });

  it('counts texts by language and state', () => {
    const {languages, results} = buildReport(guide, SITE);
    for (const counts of Object.values(languages)) {
      expect(counts.original + counts.current + counts.behind + counts.missing).toBe(
        guide.entries.length,
      );
    }
    expect(languages.et).toMatchObject({missing: guide.entries.length, reviewed: 0});
    expect(results[2]?.texts.lt).toMatchObject({original: 1, missing: 0});
    expect(results[2]?.texts.et).toMatchObject({original: 0, missing: 1});
  });

  it('counts case studies per organisation and country, an organisation of two roles once', () => {
    const entries = guide.entries.map((entry) =>
      entry.kind === 'caseStudy'
        ? {
            ...entry,
            facts: {
              ...entry.facts,
              organisations: [
                {name: 'B', kind: 'school', role: 'organiser'},
                {name: 'A', kind: 'school', role: 'organiser'},
                {name: 'A', kind: 'school', role: 'partner'},
              ],
            },
          }
        : entry,
    );
    const {partners, countries} = buildReport({...guide, entries}, SITE);
    expect(partners.map(({name, caseStudies}) => [name, caseStudies])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect(partners[0]?.roles).toHaveLength(2);
    expect(countries.map(({code, caseStudies}) => [code, caseStudies])).toEqual([
      ['GB', 1],
      ['LT', 1],
    ]);
  });

  it('counts reviews by who made them', () => {
    const review = (text: Text): Text =>
      text.translation
        ? {...text, translation: {...text.translation, review: 'reviewed', reviewedBy: 'Centre'}}
        : text;
    const entries = guide.entries.map((entry) => ({
      ...entry,
      texts: new Map([...entry.texts].map(([each, text]) => [each, review(text)])),
    }));
    const {reviewers, languages} = buildReport({...guide, entries}, SITE);
    const translations = guide.entries.reduce((sum, {texts}) => sum + texts.size - 1, 0);
    expect(reviewers).toEqual([{name: 'Centre', translations}]);
    expect(languages.pl.reviewed).toBe(languages.pl.current + languages.pl.behind);
  });
});

describe('renderCsv', () => {
  it('writes the results with all letters, one row each', () => {
    const report = buildReport(guide, {...SITE, language: 'lt'});
    const rows = parse<Record<string, string>>(renderCsv(report, 'results'), {
      bom: true,
      columns: true,
    });
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({
      result_type: 'Publication',
      title: 'Ežero mokyklos pamokos',
      partners: 'Ežero mokykla',
      countries: 'LT; GB',
      texts_lt: 'original 1',
      texts_et: 'missing 1',
    });
  });

  it('writes the counts', () => {
    const rows = parse<Record<string, string>>(renderCsv(buildReport(guide, SITE), 'counts'), {
      bom: true,
      columns: true,
    });
    expect(rows).toContainEqual({
      group: 'partner',
      id: 'Ežero mokykla',
      counted: 'case-studies',
      count: '1',
    });
    expect(rows.filter(({group}) => group === 'language')).toHaveLength(25);
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const {results, ...rest} = buildReport(guide, {...SITE, name: '=1+1'});
    expect(renderCsv({...rest, results}, 'results')).not.toMatch(/(?:^|,)=/mu);
  });
});

describe('renderText', () => {
  it('lines columns up and leaves out what has no rows', () => {
    const entries = guide.entries.filter(({kind}) => kind === 'chapter');
    const text = renderText(buildReport({...guide, entries}, SITE), REPORT_MESSAGES.en);
    expect(text).not.toContain(REPORT_MESSAGES.en.headings.partners);
    const [, table = ''] = text.split(REPORT_MESSAGES.en.headings.languages);
    const [, ...lines] = (table.split('\n\n')[0] ?? '').split('\n');
    expect(lines).toHaveLength(6);
    expect(new Set(lines.map(({length}) => length)).size).toBe(1);
  });

  it('lets no control character reach the terminal', () => {
    const report = buildReport(guide, {...SITE, name: 'A\u001B[31mB'});
    expect(renderText(report, REPORT_MESSAGES.en)).not.toMatch(/\u001B/u);
  });
});

import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {recognitionsOf, toRecognitionPage} from '../src/caseStudies/recognition/recognitionPage';
import {readGuide} from '../src/guide/node/readGuide';
import type {SiteCopy} from './siteCopy';
import {copySite} from './siteCopy';

const CRITERIA = `source: Made up for the tests.
terms:
  - id: initiative
    label: {en: Initiative, lt: Iniciatyvumas, lv: Iniciatīva, et: Algatusvõime, pl: Inicjatywa}
    definition: {en: Unasked., lt: Neprašytas., lv: Bez mudināšanas., et: Palumata., pl: Bez prośby.}
  - id: active-practice
    label: {en: Active practice, lt: Veiklumas, lv: Rosīga prakse, et: Tegusus, pl: Aktywna praktyka}
`;

const MARK = `caseStudy: lake-school
criteria: [active-practice, initiative]
reasons:
  en: Three teachers began it unasked.
  lt: Trys mokytojai pradėjo neprašyti.
decidedBy: {en: Editors of the tests}
decidedOn: 2027-12
`;

let site: SiteCopy;

beforeEach(() => {
  site = copySite();
  site.write('vocabulary/recognition-criteria.yaml', CRITERIA);
});

afterEach(() => site.remove());

async function rowsOf(file: string, yaml: string): Promise<readonly string[]> {
  site.write(`recognition/${file}`, yaml);
  const {issues} = await readGuide(site.folder);
  return issues
    .filter((issue) => issue.file.startsWith('recognition/'))
    .map(({line, rule, nearest}) => [line, rule, nearest].filter(Boolean).join(' '));
}

describe('the mark of a year', () => {
  it('is read from the file of its year, the latest first', async () => {
    site.write('recognition/README.md', '# How to give a mark\n');
    site.write('recognition/2026.yaml', MARK);
    expect(await rowsOf('2027.yaml', MARK)).toEqual([]);
    const {guide} = await readGuide(site.folder);
    expect(guide.recognitions.map(({year, caseStudy}) => [year, caseStudy])).toEqual([
      [2027, 'lake-school'],
      [2026, 'lake-school'],
    ]);
    expect(recognitionsOf(guide, 'lake-school')).toEqual([2027, 2026]);
    expect(recognitionsOf(guide, 'another')).toEqual([]);
  });

  it.each([
    ['an unknown case', 'lake-school', 'lake-scool', ['1 unknown-entry lake-school']],
    ['an unknown criterion', 'initiative]', 'initiatives]', ['2 unknown-term initiative']],
    [
      'no criterion',
      'criteria: [active-practice, initiative]',
      'criteria: []',
      ['2 missing-field'],
    ],
    ['no reasons in English', '  en: Three teachers began it unasked.\n', '', ['4 missing-field']],
    ['an unknown language', '  lt: Trys', '  ltt: Trys', ['5 unknown-key']],
    ['nobody who decided', 'decidedBy: {en: Editors of the tests}\n', '', ['1 missing-field']],
    ['an impossible date', '2027-12', '2027-13', ['7 impossible-date']],
    ['a field of another form', 'decidedBy', 'winner: somebody\ndecidedBy', ['6 unknown-key']],
  ])('is not given with %s', async (_, before, after, rows) => {
    expect(await rowsOf('2027.yaml', MARK.replace(before, after))).toEqual(rows);
    expect((await readGuide(site.folder)).guide.recognitions).toEqual([]);
  });

  it.each([
    ['27.yaml', ['1 unexpected-value']],
    ['practice-2027.yaml', ['1 unexpected-value 2027.yaml']],
    ['2027.yml', ['1 unexpected-value 2027.yaml']],
    ['2027.md', ['1 unexpected-file']],
  ])('is not read from %s', async (file, rows) => {
    expect(await rowsOf(file, MARK)).toEqual(rows);
  });
});

describe('toRecognitionPage', () => {
  it('has the marks with their reasons in the language of the reader, else in English', async () => {
    site.write('recognition/2027.yaml', MARK);
    const {guide} = await readGuide(site.folder);
    expect(toRecognitionPage(guide, 'lt').marks).toMatchObject([
      {
        year: 2027,
        caseStudy: {path: '/case-studies/lake-school/', title: 'Ežero mokyklos pamokos'},
        criteria: [{label: 'Veiklumas'}, {label: 'Iniciatyvumas', definition: 'Neprašytas.'}],
        reasons: {text: 'Trys mokytojai pradėjo neprašyti.', language: 'lt'},
        decidedBy: {text: 'Editors of the tests', language: 'en'},
        decidedOn: '2027-12',
      },
    ]);
    const [mark] = toRecognitionPage(guide, 'et').marks;
    expect(mark?.reasons).toEqual({text: 'Three teachers began it unasked.', language: 'en'});
  });

  it('lists the criteria in the order of their vocabulary', async () => {
    const {guide} = await readGuide(site.folder);
    const {criteria, marks} = toRecognitionPage(guide, 'pl');
    expect(criteria.map(({label}) => label)).toEqual(['Inicjatywa', 'Aktywna praktyka']);
    expect(marks).toEqual([]);
  });

  it('leaves a mark out while its case has faults', async () => {
    site.write('recognition/2027.yaml', MARK);
    site.edit('case-studies/lake-school/lt.md', 'evidence: reported', 'evidence: rumoured');
    const {guide} = await readGuide(site.folder);
    expect(guide.recognitions).toHaveLength(1);
    expect(toRecognitionPage(guide, 'en').marks).toEqual([]);
  });
});

describe('the practice of the year of this guide', () => {
  it('has criteria, the sheet they come from and the tradition that is the model', async () => {
    const {guide} = await readGuide('.');
    const {criteria, sheet, model} = toRecognitionPage(guide, 'lv');
    expect(criteria.every(({label, definition}) => label && definition)).toBe(true);
    expect(criteria).toHaveLength(6);
    expect(sheet).toMatchObject({
      path: '/guide/leading-together/trust-and-recognition/#tool',
      language: 'lv',
    });
    expect(model).toMatchObject({path: '/case-studies/educator-of-the-year/', language: 'lv'});
    const chapter = guide.entries.find(({id}) => id === 'trust-and-recognition');
    for (const {sections} of chapter?.texts.values() ?? []) {
      expect(sections.map(({id}) => id)).toContain('tool');
    }
  });
});

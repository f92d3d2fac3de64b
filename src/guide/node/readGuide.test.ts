import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../languages';
import {RULES} from '../rules';
import {readGuide} from './readGuide';

const SITES = 'tests/sites';

/** The issues of a fixture as rows of file, line and rule. */
async function rowsOf(site: string): Promise<readonly string[]> {
  const {issues} = await readGuide(`${SITES}/${site}`);
  return issues.map(({file, line, rule}) => `${file}:${line} ${rule}`);
}

describe('readGuide on a sound site', () => {
  it('finds no issue', async () => {
    expect(await rowsOf('good')).toEqual([]);
  });

  it('lists chapters in reading order, then case studies and news', async () => {
    const {guide} = await readGuide(`${SITES}/good`);
    const rows = guide.entries.map(({kind, id, original, texts}) => [
      kind,
      id,
      original,
      [...texts.keys()].join(' '),
    ]);
    expect(rows).toEqual([
      ['chapter', 'start', 'en', 'en'],
      ['chapter', 'watching-lessons', 'en', 'en pl'],
      ['caseStudy', 'lake-school', 'lt', 'en lt pl'],
      ['newsItem', 'first-meeting', 'lt', 'en lt'],
    ]);
  });

  it('keeps coded facts as they are written and leaves out what is not stated', async () => {
    const {guide} = await readGuide(`${SITES}/good`);
    const lakeSchool = guide.entries.find(({id}) => id === 'lake-school');
    expect(lakeSchool?.facts).toMatchObject({
      countries: ['LT', 'GB'],
      period: {from: '2023', to: '2024-01'},
      programme: {
        name: 'erasmus-plus',
        projectNumber: '2023-1-LT01-KA121-SCH-000112345',
        grant: 1200,
      },
      sources: [{date: '2024-02-29'}],
      claims: {context: 'reported', practice: 'planned'},
      transfer: {staffHours: 6},
      reuse: [{country: 'LT', date: '2024-09', language: 'lt'}],
    });
    const start = guide.entries.find(({id}) => id === 'start');
    expect(start?.facts).toEqual({order: [0], caseStudies: []});
  });

  it('divides texts into sections by their explicit ids', async () => {
    const {guide} = await readGuide(`${SITES}/good`);
    const text = guide.entries.find(({id}) => id === 'first-meeting')?.texts.get('en');
    expect(text?.sections.map(({id, heading, markdown}) => [id, heading, markdown])).toEqual([
      [
        'intro',
        '',
        'They met at 10:30. More is [told](https://example.org/a) and <https://example.org>.',
      ],
      ['unknown', 'What the source does not say', 'Who took part.'],
    ]);
    expect(text?.translation).toMatchObject({of: 'lt', review: 'none'});
    expect(Object.keys(text?.translation?.sections ?? {})).toEqual([
      'front-matter',
      'intro',
      'unknown',
    ]);
  });

  it('tells of each text whether it is the original or up to date, and who read it', async () => {
    const {guide} = await readGuide(`${SITES}/good`);
    const texts = guide.entries.flatMap(({id, texts}) =>
      [...texts.values()].map(({language, state}) => `${id} ${language} ${state.kind}`),
    );
    expect(texts).toEqual([
      'start en original',
      'watching-lessons en original',
      'watching-lessons pl current',
      'lake-school en current',
      'lake-school lt original',
      'lake-school pl current',
      'first-meeting en current',
      'first-meeting lt original',
    ]);
    expect(guide.entries[1]?.texts.get('pl')?.translation).toMatchObject({
      kind: 'human',
      review: 'reviewed',
      reviewedBy: 'University of the tests',
      reviewedOn: '2024-05-02',
    });
  });

  it('reads terms with labels in every language', async () => {
    const {guide} = await readGuide(`${SITES}/good`);
    const [term] = guide.vocabulary.glossary;
    expect(Object.keys(term?.label ?? {})).toEqual([...LANGUAGES]);
    expect(term?.awaitingSpecialist).toEqual(['et']);
    expect(guide.vocabulary.themes.map(({id}) => id)).toEqual(['leadership', 'inclusion']);
  });

  it('reads a folder without content as an empty guide', async () => {
    const {guide, issues} = await readGuide(`${SITES}/good/docs`);
    expect(guide.entries).toEqual([]);
    expect(issues).toEqual([]);
  });
});

const FAULTS: readonly (readonly [file: string, line: number, rule: keyof typeof RULES])[] = [
  ['bibliography/sources.json', 6, 'missing-field'],
  ['bibliography/sources.json', 7, 'unexpected-value'],
  ['bibliography/sources.json', 8, 'unknown-key'],
  ['bibliography/sources.json', 12, 'duplicate-id'],
  ['blog/disagrees.md', 15, 'unknown-source'],
  ['blog/disagrees.md', 15, 'malformed-citation'],
  ['blog/no-section.md', 4, 'impossible-date'],
  ['blog/no-section.md', 5, 'missing-field'],
  ['blog/no-section.md', 13, 'missing-section'],
  ['blog/no-section.md', 13, 'unfilled-gap'],
  ['blog/no-section.md', 13, 'raw-html'],
  ['case-studies/Bad_Name/en.md', 1, 'bad-file-name'],
  ['case-studies/aliases/en.md', 2, 'unsupported-yaml'],
  ['case-studies/aliases/en.md', 3, 'unsupported-yaml'],
  ['case-studies/broken-yaml/en.md', 2, 'yaml-syntax'],
  ['case-studies/claims/en.md', 11, 'unknown-section'],
  ['case-studies/claims/en.md', 12, 'unknown-term'],
  ['case-studies/claims/en.md', 13, 'unexpected-value'],
  ['case-studies/claims/en.md', 14, 'unexpected-value'],
  ['case-studies/claims/en.md', 18, 'country-alias'],
  ['case-studies/claims/en.md', 19, 'impossible-date'],
  ['case-studies/claims/en.md', 21, 'wrong-type'],
  ['case-studies/claims/en.md', 22, 'unknown-key'],
  ['case-studies/claims/en.md', 23, 'missing-field'],
  ['case-studies/claims/en.md', 23, 'missing-field'],
  ['case-studies/claims/en.md', 42, 'missing-use-part'],
  ['case-studies/claims/en.md', 42, 'missing-use-part'],
  ['case-studies/fields/en.md', 1, 'missing-field'],
  ['case-studies/fields/en.md', 2, 'missing-field'],
  ['case-studies/fields/en.md', 3, 'unknown-key'],
  ['case-studies/fields/en.md', 4, 'forbidden-key'],
  ['case-studies/fields/en.md', 5, 'country-alias'],
  ['case-studies/fields/en.md', 6, 'wrong-type'],
  ['case-studies/fields/en.md', 7, 'unknown-term'],
  ['case-studies/fields/en.md', 8, 'impossible-date'],
  ['case-studies/fields/en.md', 9, 'unknown-term'],
  ['case-studies/fields/en.md', 10, 'wrong-type'],
  ['case-studies/fields/en.md', 12, 'unknown-entry'],
  ['case-studies/fields/en.md', 14, 'wrong-type'],
  ['case-studies/fields/en.md', 14, 'malformed-address'],
  ['case-studies/fields/en.md', 15, 'unexpected-value'],
  ['case-studies/long-summary/en.md', 3, 'too-long'],
  ['case-studies/no-english/lt.md', 1, 'missing-field'],
  ['case-studies/no-fence/en.md', 1, 'front-matter-fence'],
  ['case-studies/no-original/en.md', 4, 'no-original'],
  ['case-studies/period/en.md', 4, 'impossible-period'],
  ['case-studies/period/en.md', 8, 'malformed-project'],
  ['case-studies/period/en.md', 8, 'malformed-project'],
  ['case-studies/pictures/en.md', 3, 'email-address'],
  ['case-studies/pictures/en.md', 11, 'missing-consent'],
  ['case-studies/pictures/en.md', 12, 'unexpected-value'],
  ['case-studies/pictures/en.md', 13, 'broken-link'],
  ['case-studies/pictures/en.md', 14, 'missing-field'],
  ['case-studies/pictures/en.md', 14, 'unknown-key'],
  ['case-studies/pictures/en.md', 19, 'phone-number'],
  ['case-studies/pictures/en.md', 23, 'personal-code'],
  ['case-studies/pictures/img/plan.svg', 1, 'unlisted-picture'],
  ['case-studies/translations/en.md', 1, 'missing-field'],
  ['case-studies/translations/en.md', 4, 'coded-field-in-translation'],
  ['case-studies/translations/en.md', 5, 'missing-stamp'],
  ['case-studies/translations/ltt.md', 1, 'unknown-language'],
  ['case-studies/translations/lv.md', 6, 'missing-field'],
  ['case-studies/translations/lv.md', 6, 'missing-field'],
  ['case-studies/translations/lv.md', 10, 'malformed-stamp'],
  ['case-studies/translations/lv.md', 11, 'orphaned-stamp'],
  ['case-studies/translations/lv.md', 15, 'missing-intro'],
  ['case-studies/translations/pl.md', 5, 'translation-of-mismatch'],
  ['case-studies/translations/pl.md', 5, 'unexpected-value'],
  ['case-studies/translations/pl.md', 5, 'malformed-stamp'],
  ['case-studies/twice/en.md', 3, 'duplicate-key'],
  ['case-studies/two-originals/lt.md', 1, 'second-original'],
  ['docs/1-growing/1-body.md', 7, 'heading-order'],
  ['docs/1-growing/1-body.md', 11, 'heading-order'],
  ['docs/1-growing/1-body.md', 13, 'missing-heading-id'],
  ['docs/1-growing/1-body.md', 15, 'bad-heading-id'],
  ['docs/1-growing/1-body.md', 21, 'broken-link'],
  ['docs/1-growing/1-body.md', 21, 'missing-alt'],
  ['docs/1-growing/1-body.md', 23, 'remote-image'],
  ['docs/1-growing/1-body.md', 27, 'broken-link'],
  ['docs/1-growing/1-body.md', 27, 'broken-anchor'],
  ['docs/1-growing/1-body.md', 27, 'broken-link'],
  ['docs/1-growing/1-body.md', 27, 'broken-link'],
  ['docs/1-growing/1-body.md', 27, 'broken-anchor'],
  ['docs/1-growing/1-body.md', 29, 'malformed-address'],
  ['docs/1-growing/1-body.md', 29, 'unsafe-link'],
  ['docs/1-growing/1-body.md', 29, 'unsafe-link'],
  ['docs/1-growing/1-body.md', 31, 'raw-html'],
  ['docs/1-growing/1-body.md', 35, 'unknown-directive'],
  ['docs/1-growing/1-body.md', 39, 'incomplete-directive'],
  ['docs/1-growing/1-body.md', 43, 'unknown-directive'],
  ['docs/1-growing/1-body.md', 45, 'unknown-directive'],
  ['docs/1-growing/1-body.md', 45, 'unknown-term'],
  ['docs/1-growing/1-body.md', 45, 'incomplete-directive'],
  ['docs/1-growing/1-body.md', 45, 'incomplete-directive'],
  ['docs/1-growing/1-body.md', 49, 'duplicate-id'],
  ['docs/1-growing/1-body.md', 51, 'unclosed-directive'],
  ['docs/1-growing/1-body.md', 54, 'missing-section'],
  ['docs/1-growing/2-translated.md', 4, 'translation-without-original'],
  ['docs/1-growing/3-component.mdx', 1, 'mdx-file'],
  ['docs/1-growing/_category_.json', 1, 'unexpected-file'],
  ['docs/2-unknown/1-same.md', 1, 'missing-field'],
  ['docs/2-unknown/1-same.md', 1, 'unknown-term'],
  ['docs/3-growing/1-same.md', 1, 'duplicate-id'],
  ['docs/start.md', 1, 'bad-file-name'],
  ['i18n/de', 1, 'unknown-language'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 1, 'numbers-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 1, 'too-short'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 13, 'citations-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 13, 'numbers-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 13, 'terms-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 17, 'citations-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 17, 'items-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/disagrees.md', 17, 'numbers-differ'],
  ['i18n/lt/docusaurus-plugin-content-blog/only-lithuanian.md', 1, 'missing-english'],
  [
    'i18n/lt/docusaurus-plugin-content-docs/current/1-growing/9-moved.md',
    4,
    'translation-without-original',
  ],
  ['vocabulary/theme.yaml', 1, 'unexpected-file'],
  ['vocabulary/themes.yaml', 5, 'bad-id'],
  ['vocabulary/themes.yaml', 6, 'missing-label'],
  ['vocabulary/themes.yaml', 7, 'duplicate-id'],
];

describe('readGuide on a site of planted faults', () => {
  it('reports every fault at its file and line, all at once, and nothing else', async () => {
    expect(await rowsOf('thirty-faults')).toEqual(
      FAULTS.map(([file, line, rule]) => `${file}:${line} ${rule}`),
    );
  });

  it('keeps the sound entries beside the faulty ones', async () => {
    const {guide} = await readGuide(`${SITES}/thirty-faults`);
    const ids = guide.entries.map(({id}) => id);
    expect(ids).toEqual([
      'body',
      'same',
      'no-english',
      'translations',
      'twice',
      'two-originals',
      'disagrees',
      'only-lithuanian',
    ]);
  });

  it('plants a fault for every rule, but for those of the disk, the dictionaries, the bytes of pictures and style', () => {
    const planted = new Set(FAULTS.map(([, , rule]) => rule));
    const unplanted = Object.keys(RULES).filter((rule) => !planted.has(rule as keyof typeof RULES));
    expect(unplanted).toEqual([
      'not-utf8',
      'symlink',
      'too-complex',
      'too-large',
      'unreadable-file',
      'unknown-word',
      'picture-metadata',
      'picture-too-large',
      'picture-type',
      'unsafe-svg',
      'hard-to-read',
      'long-sentence',
    ]);
  });
});

describe('readGuide on a hostile site', () => {
  it('refuses code, markup and parsers at their lines', async () => {
    expect(await rowsOf('hostile')).toEqual([
      'blog/component.mdx:1 mdx-file',
      'blog/javascript.md:1 front-matter-fence',
      'blog/parser.md:9 forbidden-key',
      'blog/script.md:11 raw-html',
      'blog/script.md:13 raw-html',
      'blog/script.md:13 raw-html',
      'blog/script.md:14 unsafe-link',
      'blog/script.md:18 raw-html',
      'docs/1-growing/_category_.js:1 unexpected-file',
    ]);
  });
});

import {chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {rename} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {SiteCopy} from '../../../tests/siteCopy';
import {commit, copySite, git, siteAt, translations} from '../../../tests/siteCopy';
import {LANGUAGES} from '../../guide/languages';
import {runTranslations} from './translationsCommand';

vi.mock('node:fs/promises', async (load) => {
  const original = await load<{readonly rename: typeof rename}>();
  return {...original, rename: vi.fn(original.rename)};
});

const ORIGINAL = 'case-studies/lake-school/lt.md';
const ENGLISH = 'case-studies/lake-school/en.md';
const POLISH = 'case-studies/lake-school/pl.md';
const TRANSLATION = /translation:\n(?: .*\n)+/u;

let site: SiteCopy;

beforeEach(() => {
  site = copySite();
});

afterEach(() => site.remove());

function changeOriginal(target: SiteCopy = site): void {
  target.edit(ORIGINAL, '{#practice}\n\nText.', '{#practice}\n\nText of two teachers.');
}

describe('npm run translations', () => {
  it('counts texts per language and kind with totals', async () => {
    const {output, exitCode} = await translations(site);
    expect(exitCode).toBe(0);
    expect(output.split('\n').filter((line) => /^language|^Polski|^total/u.test(line)))
      .toMatchInlineSnapshot(`
      [
        "language  kind          original  up to date  behind  missing  without original  reviewed",
        "Polski    chapters             0           1       0        1                 0         1",
        "Polski    case studies         0           1       0        0                 0         0",
        "Polski    news                 0           0       0        1                 0         0",
        "Polski    total                0           2       0        2                 0         1",
        "total                          4           4       0       12                 0         1",
      ]
    `);
  });

  it('answers in five languages', async () => {
    const heads: Record<string, unknown> = {};
    for (const language of LANGUAGES) {
      const {output} = await translations(site, '--language', language);
      const [head, , first] = output.split('\n').map((line) => line.split(/ {2,}/u));
      heads[language] = [head?.join(' | '), first?.[1]];
    }
    expect(heads).toMatchInlineSnapshot(`
      {
        "en": [
          "language | kind | original | up to date | behind | missing | without original | reviewed",
          "chapters",
        ],
        "et": [
          "keel | liik | algtekst | ajakohane | maha jäänud | puudub | algtekstita | üle vaadatud",
          "peatükid",
        ],
        "lt": [
          "kalba | rūšis | originalas | atnaujinta | atsilieka | trūksta | be originalo | peržiūrėta",
          "skyriai",
        ],
        "lv": [
          "valoda | veids | oriģināls | aktuāls | atpaliek | trūkst | bez oriģināla | pārskatīts",
          "nodaļas",
        ],
        "pl": [
          "język | rodzaj | oryginał | aktualne | nieaktualne | brak | bez oryginału | sprawdzone",
          "rozdziały",
        ],
      }
    `);
  });

  it('prints the same as data', async () => {
    changeOriginal();
    const {output} = await translations(site, '--json');
    expect(JSON.parse(output)).toMatchObject({
      entries: [
        {id: 'start'},
        {id: 'watching-lessons'},
        {
          id: 'lake-school',
          texts: {en: {state: 'behind', sections: [{id: 'practice', change: 'changed'}]}},
        },
        {id: 'first-meeting'},
      ],
      counts: {pl: {caseStudy: {current: 0, behind: 1, missing: 0}}},
    });
  });

  it('counts content with errors and says where they are told', async () => {
    site.edit(POLISH, 'title:', 'titel:');
    const {errors, exitCode} = await translations(site, '--language', 'pl');
    expect(exitCode).toBe(0);
    expect(errors).toMatch(/^W treści są 2 błędy; .* „npm run check”\.$/u);
  });

  it('counts the same in a shallow clone and in a plain copy', async () => {
    commit(site.folder);
    changeOriginal();
    commit(site.folder);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'guide-clones-'));
    const [plain, shallow] = [path.join(folder, 'plain'), path.join(folder, 'shallow')];
    git(folder, 'clone', '--quiet', '--depth', '1', pathToFileURL(site.folder).href, shallow);
    cpSync(site.folder, plain, {recursive: true});
    rmSync(path.join(plain, '.git'), {recursive: true});
    const {output} = await translations(site, '--json');
    expect(output).toContain('"behind"');
    expect((await translations(siteAt(plain), '--json')).output).toBe(output);
    expect((await translations(siteAt(shallow), '--json')).output).toBe(output);
    const {output: shown} = await translations(siteAt(shallow), 'diff', ENGLISH);
    expect(shown).toContain('only a part of the git history');
    rmSync(folder, {recursive: true});
  });

  it.each([
    [['--format', 'xml']],
    [['--language', 'de']],
    [['--site', 'nowhere']],
    [['accept']],
    [['accept', '--all', 'a.md']],
    [['diff']],
    [['diff', 'a.md', 'b.md']],
    [['diff', 'a.md', '--count', '2']],
    [['next']],
    [['next', 'de']],
    [['next', 'lt', '--count', '0']],
    [['next', 'lt', '--json']],
    [['--all']],
    [['stamp']],
  ])('ends with 2 and explains itself for %j', async (args) => {
    const {errors, exitCode} = await runTranslations(args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('Usage: npm run translations');
  });
});

describe('npm run translations -- accept', () => {
  it('marks all sections of a translation and changes nothing beside them', async () => {
    changeOriginal();
    const before = site.read(ENGLISH);
    const {output, exitCode} = await translations(site, 'accept', ENGLISH);
    expect(output).toBe(`${ENGLISH}: 1 section is now marked as up to date: practice.`);
    expect(exitCode).toBe(0);
    expect(site.read(ENGLISH)).not.toBe(before);
    expect(site.read(ENGLISH).replace(TRANSLATION, '')).toBe(before.replace(TRANSLATION, ''));
  });

  it('changes no byte outside the block, however the file is laid out', async () => {
    const layout = fc.record({
      mark: fc.constantFrom('', '\uFEFF'),
      end: fc.constantFrom('\n', '\r\n'),
      below: fc.constantFrom('', '# A note.', '\n# Another.  '),
      block: fc.constantFrom(
        '{of: lt, review: none}',
        '\n  of: lt # why\n  review: none',
        '\n    review: none\n    of: lt',
      ),
      ending: fc.constantFrom('', '\n', '  \n\n\n', '\n\ttail “a” \n'),
    });
    const body = site.read(ENGLISH).replace(/^---\n[^]*?\n---\n/u, '');
    const head = '---\ntitle:   "The lake" # title\nsummary: Three.\n';
    await fc.assert(
      fc.asyncProperty(layout, async ({mark, end, below, block, ending}) => {
        const lines = (text: string) => text.replaceAll('\n', end);
        const before = `${mark}${lines(head)}`;
        const after = lines(`${below}\ndisclaimer: >-\n  The opinion.\n---\n${body}${ending}`);
        site.write(ENGLISH, `${before}translation: ${lines(`${block}\n`)}${after}`);
        const {errors} = await translations(site, 'accept', ENGLISH);
        expect(errors).toBe('');
        const text = site.read(ENGLISH);
        expect([text.startsWith(before), text.endsWith(after)]).toEqual([true, true]);
        expect(text).toMatch(/ sources: [a-f]/u);
      }),
      {numRuns: 30},
    );
  });

  it('keeps line ends, byte order mark and permissions', async () => {
    changeOriginal();
    const before = `\uFEFF${site.read(ENGLISH).replaceAll('\n', '\r\n')}`;
    site.write(ENGLISH, before);
    chmodSync(path.join(site.folder, ENGLISH), 0o640);
    const {exitCode} = await translations(site, 'accept', ENGLISH);
    expect(exitCode).toBe(0);
    const after = site.read(ENGLISH);
    expect(after).not.toBe(before);
    expect(after.replaceAll(/practice: \w+/gu, '')).toBe(before.replaceAll(/practice: \w+/gu, ''));
    expect(statSync(path.join(site.folder, ENGLISH)).mode & 0o777).toBe(0o640);
  });

  it('marks only the sections named', async () => {
    changeOriginal();
    site.edit(ORIGINAL, '{#results}\n\nText.', '{#results}\n\nNothing is known.');
    await translations(site, 'accept', ENGLISH, '--section', 'results');
    const {output} = await translations(site, 'diff', ENGLISH);
    expect(output).toContain('practice (Section practice): changed in the original');
    expect(output).not.toContain('results');
  });

  it('does not write a file that is up to date', async () => {
    const {mtimeNs} = statSync(path.join(site.folder, ENGLISH), {bigint: true});
    const {output, exitCode} = await translations(site, 'accept', ENGLISH);
    expect([output, exitCode]).toEqual([`${ENGLISH}: nothing to mark.`, 0]);
    expect(statSync(path.join(site.folder, ENGLISH), {bigint: true}).mtimeNs).toBe(mtimeNs);
  });

  it('leaves the whole old file when it cannot be replaced', async () => {
    changeOriginal();
    const before = site.read(ENGLISH);
    vi.mocked(rename).mockRejectedValueOnce(new Error('No space left'));
    await expect(translations(site, 'accept', ENGLISH)).rejects.toThrow('No space left');
    expect(site.read(ENGLISH)).toBe(before);
    expect(readdirSync(path.join(site.folder, path.dirname(ENGLISH))).sort()).toEqual([
      'en.md',
      'lt.md',
      'pl.md',
    ]);
  });

  it('marks with --all what was never marked, and nothing else', async () => {
    changeOriginal();
    const english = site.read(ENGLISH);
    site.write(POLISH, site.read(POLISH).replace(/ {2}sections:\n(?: {4}.*\n)+/u, ''));
    const {output} = await translations(site, 'accept', '--all');
    expect(output).toMatch(/^case-studies\/lake-school\/pl\.md: 7 sections are now marked/u);
    expect(output.split('\n')).toHaveLength(1);
    expect(site.read(ENGLISH)).toBe(english);
    const again = await translations(site, 'accept', '--all');
    expect(again.output).toContain('nothing to do');
  });

  it.each([
    ['a file that does not exist', 'docs/none.md', [], 'there is no such text'],
    ['a file that is no content', 'vocabulary/themes.yaml', [], 'there is no such text'],
    ['a file outside the site', '../../etc/passwd', [], 'there is no such text'],
    ['an original', ORIGINAL, [], 'If your edit left the meaning as it was, add --no-change'],
    [
      'a section that is not there',
      ENGLISH,
      ['--section', 'praktice'],
      'section "praktice". There are: front-matter (title and summary), context',
    ],
    [
      'an original without history',
      ORIGINAL,
      ['--no-change-of-meaning'],
      'git holds no earlier version',
    ],
  ])('refuses %s', async (_, file, options, sentence) => {
    const {output, errors, exitCode} = await translations(site, 'accept', file, ...options);
    expect([output, exitCode]).toEqual(['', 1]);
    expect(errors).toContain(sentence);
  });

  it('refuses a translation with errors, and marks the others', async () => {
    changeOriginal();
    site.edit(ENGLISH, '## Section context', '# Section\n\n## Section context');
    const before = site.read(ENGLISH);
    const {output, errors, exitCode} = await translations(site, 'accept', ENGLISH, POLISH);
    expect(exitCode).toBe(1);
    expect(errors).toContain('en.md: has 1 error. Repair it first');
    expect(output).toContain('pl.md: 1 section is now marked');
    expect(site.read(ENGLISH)).toBe(before);
  });

  it('refuses a translation that lacks a section, and names it', async () => {
    site.edit(ENGLISH, '## Section results {#results}\n\nText.\n\n', '');
    const {errors, exitCode} = await translations(site, 'accept', ENGLISH, '--language', 'pl');
    expect(exitCode).toBe(1);
    expect(errors).toBe(
      `${ENGLISH}: brakuje 1 sekcji oryginału: results. Najpierw ją przetłumacz.`,
    );
  });

  it('marks named sections in all translations when there is no history', async () => {
    changeOriginal();
    const args = ['accept', ORIGINAL, '--no-change-of-meaning', '--section', 'practice'];
    const {output, exitCode} = await translations(site, ...args);
    expect([output.split('\n').length, exitCode]).toEqual([2, 0]);
    expect((await translations(site, 'diff', ENGLISH)).output).toContain('nothing is behind');
  });
});

describe('npm run translations -- diff', () => {
  it('shows the words that changed since the translation was marked', async () => {
    commit(site.folder);
    changeOriginal();
    commit(site.folder);
    site.edit(ORIGINAL, 'two teachers', 'three teachers');
    const {output} = await translations(site, 'diff', ENGLISH, '--section', 'practice');
    expect(output.replace(/[0-9a-f]{7} \(\d{4}-\d\d-\d\d\)/u, 'VERSION')).toMatchInlineSnapshot(`
      "practice (Section practice): changed in the original

      What changed since VERSION:

      ~ Text {+of three teachers+}."
    `);
  });

  it('shows the section as it is now when there is no git', async () => {
    changeOriginal();
    const {output, exitCode} = await translations(site, 'diff', ENGLISH);
    expect(exitCode).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "practice (Section practice): changed in the original

      What changed cannot be shown: there is no git history here.

      The section in the original now:

        ## Skyrius practice

        Text of two teachers."
    `);
  });

  it('says when no version fits the mark', async () => {
    changeOriginal();
    commit(site.folder);
    const {output} = await translations(site, 'diff', ENGLISH);
    expect(output).toContain('no version that fits');
  });

  it('says that nothing is behind', async () => {
    const {output} = await translations(site, 'diff', ENGLISH);
    expect(output).toBe(`${ENGLISH}: nothing is behind the original.`);
  });

  it('prints no control characters of a content file', async () => {
    site.edit(ORIGINAL, '{#practice}\n\nText.', '{#practice}\n\nText \u001B[2J.');
    const {output} = await translations(site, 'diff', ENGLISH);
    expect(output).toContain('Text  [2J.');
  });

  it.each([
    [ORIGINAL, [], 'is an original'],
    ['docs/none.md', [], 'there is no such text'],
    [
      ENGLISH,
      ['--section', 'results'],
      'the section "results" is not behind. Behind are: practice',
    ],
  ])('refuses %s %j', async (file, options, sentence) => {
    changeOriginal();
    const {errors, exitCode} = await translations(site, 'diff', file, ...options);
    expect(exitCode).toBe(1);
    expect(errors).toContain(sentence);
  });
});

describe('npm run translations -- next', () => {
  it('names the file to write first and why', async () => {
    const {output} = await translations(site, 'next', 'lt');
    expect(output).toMatchInlineSnapshot(`
      "Write i18n/lt/docusaurus-plugin-content-docs/current/0-start.md, a translation of docs/0-start.md
        How to use this guide
        – the text is missing
        – chapters come first: everybody reads them"
    `);
  });

  it('names what is behind after what is missing', async () => {
    changeOriginal();
    const {output} = await translations(site, 'next', 'pl', '--count', '9', '--language', 'pl');
    expect(output).toMatchInlineSnapshot(`
      "Napisz i18n/pl/docusaurus-plugin-content-docs/current/0-start.md: to tłumaczenie pliku docs/0-start.md
        How to use this guide
        – brakuje tekstu
        – najpierw rozdziały: czytają je wszyscy

      Napisz i18n/pl/docusaurus-plugin-content-blog/first-meeting.md: to tłumaczenie pliku i18n/lt/docusaurus-plugin-content-blog/first-meeting.md
        Pirmas susitikimas
        – brakuje tekstu
        – na końcu aktualności: szybko się starzeją

      Zaktualizuj case-studies/lake-school/pl.md według case-studies/lake-school/lt.md
        Ežero mokyklos pamokos
        – nieaktualna jest 1 sekcja z 7: practice
        – potem przykłady z praktyki: ich tytuł i streszczenie widać już na listach"
    `);
  });

  it('names a text with errors as one to repair', async () => {
    site.edit(POLISH, 'title:', 'titel:');
    const {output} = await translations(site, 'next', 'pl', '--count', '9');
    expect(output).toContain(`Repair ${POLISH}, a translation of ${ORIGINAL}`);
  });

  it('says when there is nothing to do', async () => {
    const {output, exitCode} = await translations(site, 'next', 'en');
    expect([output, exitCode]).toEqual(['Everything is there and up to date in this language.', 0]);
  });
});

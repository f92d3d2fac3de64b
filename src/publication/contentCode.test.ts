import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copySite, type SiteCopy} from '../../tests/siteCopy';
import {LANGUAGES, type Language} from '../guide/languages';
import {readGuide} from '../guide/node/readGuide';
import {contentCode} from './contentCode';

const {guide} = await readGuide('tests/sites/good');
const CHAPTER = 'docs/1-growing/1-watching-lessons.md';
const POLISH = 'i18n/pl/docusaurus-plugin-content-docs/current/1-growing/1-watching-lessons.md';
const CASE = 'case-studies/lake-school/lt.md';

describe('contentCode', () => {
  let site: SiteCopy;
  beforeAll(() => {
    site = copySite();
  });
  afterAll(() => site.remove());

  it('is the same for the same content, read twice', async () => {
    const again = await readGuide(site.folder);
    for (const language of LANGUAGES) {
      expect(contentCode(again.guide, language)).toEqual(contentCode(guide, language));
    }
  });

  it('is another one in each language', () => {
    const codes = LANGUAGES.map((language) => contentCode(guide, language).code);
    expect(new Set(codes).size).toBe(LANGUAGES.length);
  });

  it.each(LANGUAGES)('has the form of a UUID of version 8 in %s', (language) => {
    const {code, identifier} = contentCode(guide, language);
    expect(identifier).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    );
    expect(identifier.slice('urn:uuid:'.length)).toMatch(new RegExp(`^${code}-`, 'u'));
  });

  it.each<[what: string, change: [string, string, string], languages: readonly Language[]]>([
    [
      'a word of a section',
      [CHAPTER, '## en how-to {#how-to}\n\nWords', '## en how-to {#how-to}\n\nWord'],
      ['en', 'pl'],
    ],
    ['a heading', [POLISH, '## pl tool', '## pl tools'], ['pl']],
    ['a title', [POLISH, 'title: Obserwacja', 'title: Hospitacja'], ['pl']],
    ['a summary', [CHAPTER, 'How to look', 'Why to look'], LANGUAGES],
    [
      'the title of what is missing in a language',
      ['docs/0-start.md', 'How to use', 'Using'],
      LANGUAGES,
    ],
    ['a fact', [CASE, 'staffHours: 6', 'staffHours: 7'], LANGUAGES],
    ['a disclaimer', [CASE, 'Tik autorių', 'Autorių'], ['lt', 'en', 'pl']],
    ['a review', [POLISH, 'University of', 'A university of'], ['pl']],
    ['a term', ['vocabulary/glossary.yaml', 'et: Vaatamine.', 'et: Jälgimine.'], LANGUAGES],
    ['a label', ['vocabulary/themes.yaml', 'label: {en: ', 'label: {en: The '], LANGUAGES],
    ['a work', ['bibliography/sources.json', 'A press', 'Another press'], LANGUAGES],
    ['a text that others lack', ['docs/0-start.md', 'Studies disagree', 'Studies agree'], ['en']],
  ])(
    'changes with %s in the languages that show it',
    async (_, [file, before, after], languages) => {
      const saved = site.read(file);
      site.edit(file, before, after);
      const changed = (await readGuide(site.folder)).guide;
      site.write(file, saved);
      const different = LANGUAGES.filter(
        (each) => contentCode(changed, each).code !== contentCode(guide, each).code,
      );
      expect(different.toSorted()).toEqual(languages.toSorted());
    },
  );

  it('changes where a text is no longer to be had in a language', () => {
    const entries = guide.entries.map((entry) => {
      const texts = new Map([...entry.texts].filter(([language]) => language !== 'pl'));
      return {...entry, texts};
    });
    const different = LANGUAGES.filter(
      (each) => contentCode({...guide, entries}, each).code !== contentCode(guide, each).code,
    );
    // Books that lack a text say in which languages it can be read.
    expect(different).toEqual(['lt', 'lv', 'et', 'pl']);
  });
});

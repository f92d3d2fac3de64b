import {describe, expect, it} from 'vitest';
import {LANGUAGES} from '../../guide/languages';
import {toImproveLinks, type ShownText} from './improveLinks';
import {REPORT_WORDS} from './reportWords';

const GITHUB = 'https://github.com/ours/guide';
const GITLAB = 'https://gitlab.com/ours/group/guide';
const ELSEWHERE = 'https://code.example/guide';

const caseStudy: ShownText = {
  kind: 'caseStudy',
  id: 'leeds-visit',
  title: 'Vizitas į Lidsą & „stažuotė“',
  language: 'lt',
  file: 'case-studies/leeds-visit/lt.md',
};
const chapter: ShownText = {
  ...caseStudy,
  kind: 'chapter',
  id: 'trust',
  file: 'docs/2-lead/4-trust.md',
};
const reading = {language: 'lt', address: 'https://guide.example/lt/guide/lead/trust/'} as const;

/** The two filled fields of an address. */
function fieldsOf(address: string | undefined, title: string, body: string) {
  const {searchParams} = new URL(address ?? '');
  return [searchParams.get(title), searchParams.get(body)];
}

describe('toImproveLinks', () => {
  it('leads a case study to the form, with or without a repository', () => {
    const form = '/contribute/?case=leeds-visit&language=lt';
    expect(toImproveLinks(caseStudy, reading, {})).toEqual({form});
    const {form: path, file} = toImproveLinks(caseStudy, reading, {repositoryUrl: GITHUB});
    expect([path, file]).toEqual([form, undefined]);
  });

  it('offers a translation only where the text is not in the language of the reader', () => {
    const {translate} = toImproveLinks(caseStudy, {...reading, language: 'pl'}, {});
    expect(translate).toBe('/contribute/?case=leeds-visit&language=lt&to=pl');
    expect(toImproveLinks(caseStudy, reading, {}).translate).toBeUndefined();
    expect(toImproveLinks(chapter, {...reading, language: 'pl'}, {})).toEqual({});
  });

  it.each(['chapter', 'newsItem'] as const)('leads a %s to its file', (kind) => {
    const {form, file} = toImproveLinks({...chapter, kind}, reading, {repositoryUrl: GITHUB});
    expect([form, file]).toEqual([undefined, `${GITHUB}/edit/main/docs/2-lead/4-trust.md`]);
  });

  it.each([
    [
      'docs/2-lead/4-trust.md',
      'pl',
      'i18n/pl/docusaurus-plugin-content-docs/current/2-lead/4-trust.md',
    ],
    ['@site/blog/leeds.md', 'lv', 'i18n/lv/docusaurus-plugin-content-blog/leeds.md'],
    ['@site/i18n/lt/docusaurus-plugin-content-blog/leeds.md', 'en', 'blog/leeds.md'],
  ] as const)('begins the translation of %s into %s at its place', (file, language, path) => {
    const read = {...reading, language};
    const text = {...chapter, language: file.includes('/lt/') ? 'lt' : 'et', file} as const;
    const linksAt = (repositoryUrl: string) => toImproveLinks(text, read, {repositoryUrl});
    expect(linksAt(GITHUB).newFile).toBe(`${GITHUB}/new/main?filename=${path}`);
    expect(linksAt(GITLAB).newFile).toBe(`${GITLAB}/-/new/main?file_name=${path}`);
    expect(linksAt(ELSEWHERE).newFile).toBeUndefined();
    expect(toImproveLinks(text, read, {})).toEqual({});
  });

  it('begins no translation where the text is in the language of the reader, or has no place', () => {
    const contact = {repositoryUrl: GITHUB};
    const away = {...chapter, language: 'en', file: 'README.md'} as const;
    expect(toImproveLinks(chapter, reading, contact)).not.toHaveProperty('newFile');
    expect(toImproveLinks(away, reading, contact)).not.toHaveProperty('newFile');
  });

  it.each([
    [GITHUB, '@site/docs/1.md', `${GITHUB}/edit/main/docs/1.md`],
    [`${GITHUB}/`, 'docs/ė #1.md', `${GITHUB}/edit/main/docs/%C4%97%20%231.md`],
    [GITLAB, 'blog/a.md', `${GITLAB}/-/edit/main/blog/a.md`],
    [ELSEWHERE, 'blog/a.md', undefined],
    ['not an address', 'a.md', undefined],
  ])('at %s finds the file %s', (repositoryUrl, file, expected) => {
    expect(toImproveLinks({...chapter, file}, reading, {repositoryUrl}).file).toBe(expected);
  });

  it.each([
    ['chapter', chapter],
    ['case study', caseStudy],
  ])('reports a mistake in a %s by issue, by mail, by both or not at all', (_, text) => {
    const ways = (contact: object) =>
      Object.keys(toImproveLinks(text, reading, contact)).filter((key) => /issue|mail/u.test(key));
    expect(ways({})).toEqual([]);
    expect(ways({repositoryUrl: GITHUB})).toEqual(['issue']);
    expect(ways({editorsEmail: 'a@guide.example'})).toEqual(['mail']);
    expect(ways({repositoryUrl: GITHUB, editorsEmail: 'a@guide.example'})).toEqual([
      'issue',
      'mail',
    ]);
  });

  it.each([
    [GITHUB, `${GITHUB}/issues/new?`, 'title', 'body'],
    [GITLAB, `${GITLAB}/-/issues/new?`, 'issue[title]', 'issue[description]'],
    [ELSEWHERE, `${ELSEWHERE}/issues/new?`, 'title', 'body'],
  ])('fills in title and text of an issue at %s', (repositoryUrl, start, title, body) => {
    const {issue} = toImproveLinks(chapter, reading, {repositoryUrl});
    expect(issue?.startsWith(start)).toBe(true);
    expect(fieldsOf(issue, title, body)).toEqual([
      'Klaida: Vizitas į Lidsą & „stažuotė“',
      `Puslapis: ${reading.address}\n\n${REPORT_WORDS.lt.questions.join('\n\n\n')}\n\n\n${REPORT_WORDS.lt.isPublic}`,
    ]);
  });

  it.each(LANGUAGES)('asks in the language of the reader: %s', (language) => {
    const {issue} = toImproveLinks(chapter, {...reading, language}, {repositoryUrl: GITHUB});
    const [title, body] = fieldsOf(issue, 'title', 'body');
    expect(title).toContain(REPORT_WORDS[language].mistake);
    for (const question of REPORT_WORDS[language].questions) expect(body).toContain(question);
  });

  it('writes a letter with the line ends of mail, and does not call it public', () => {
    const {mail} = toImproveLinks(chapter, reading, {editorsEmail: 'a@guide.example'});
    expect(mail).toMatch(/^mailto:a@guide\.example\?subject=Klaida%3A%20Vizitas/u);
    const [, body] = fieldsOf(mail, 'subject', 'body');
    expect(body).toContain(`Puslapis: ${reading.address}\r\n\r\nKas`);
    expect(body).not.toContain(REPORT_WORDS.lt.isPublic);
  });

  it('leaves out half a character, which no address can hold', () => {
    const broken = {...chapter, title: 'Leeds \uD83D!\u{1F600}'};
    const {issue} = toImproveLinks(broken, reading, {repositoryUrl: GITHUB});
    expect(fieldsOf(issue, 'title', 'body')[0]).toBe('Klaida: Leeds !\u{1F600}');
  });

  it('stays far below the length at which hosts refuse an address', () => {
    const long = {...chapter, title: 'Ąžuolų '.repeat(25)};
    for (const language of LANGUAGES) {
      const {issue} = toImproveLinks(long, {...reading, language}, {repositoryUrl: GITLAB});
      expect(issue?.length).toBeLessThan(3000);
    }
  });
});

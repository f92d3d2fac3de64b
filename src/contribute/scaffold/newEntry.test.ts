import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {assembleGuide} from '../../guide/assembleGuide';
import type {SourceFile} from '../../guide/assembleGuide';
import {LANGUAGES} from '../../guide/languages';
import type {EntryKind, Guide} from '../../guide/model';
import {normalizeText} from '../../guide/normalizeText';
import {listContent} from '../../guide/node/listContent';
import {chapterKey} from './newKey';
import {newEntry} from './newEntry';
import type {NewText} from './newText';

const SITE = 'tests/sites/good';
const {files: paths, images} = await listContent(SITE);
const files: readonly SourceFile[] = paths.map((path) => ({
  path,
  text: normalizeText(readFileSync(`${SITE}/${path}`, 'utf8')),
}));
const {guide} = assembleGuide(files, images);

const KEYS: Record<EntryKind, string> = {
  caseStudy: 'two-schools',
  chapter: '1-growing/2-asking',
  newsItem: 'second-meeting',
};

function made(kind: EntryKind, language: (typeof LANGUAGES)[number], from: Guide = guide): NewText {
  const text = newEntry({kind, language, key: KEYS[kind], title: 'no'}, from.vocabulary);
  if ('rule' in text) throw new Error(text.rule);
  return text;
}

function issuesOf({path, text}: NewText) {
  const {issues} = assembleGuide([...files, {path, text}], images);
  return issues.filter((issue) => issue.file === path);
}

const kinds = Object.keys(KEYS) as EntryKind[];
const cases = kinds.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));

describe('newEntry', () => {
  it.each(cases)('leaves nothing but gaps: %s in %s', (kind, language) => {
    const rules = new Set(issuesOf(made(kind, language)).map(({rule}) => rule));
    const isOnlyText = kind !== 'caseStudy' && language !== 'en';
    expect([...rules].sort()).toEqual([
      ...(isOnlyText ? ['missing-english'] : []),
      'missing-field',
      'unfilled-gap',
    ]);
  });

  it('names a line for each gap of a case study', () => {
    const text = made('caseStudy', 'lt');
    const found = issuesOf(text).map(({rule, line, details}) => [rule, line, details.field]);
    expect(found.filter(([rule]) => rule === 'missing-field')).toEqual([
      ['missing-field', 3, 'summary'],
      ['missing-field', 6, 'inOtherLanguages.en.title'],
      ['missing-field', 7, 'inOtherLanguages.en.summary'],
      ['missing-field', 8, 'countries'],
      ['missing-field', 10, 'organisations.name'],
      ['missing-field', 11, 'organisations.kind'],
      ['missing-field', 12, 'organisations.role'],
      ['missing-field', 13, 'themes'],
      ['missing-field', 14, 'evidence'],
      ['missing-field', 16, 'sources.title'],
      ['missing-field', 17, 'sources.publisher'],
      ['missing-field', 18, 'sources.language'],
      ['missing-field', 19, 'sources.kind'],
      ['missing-field', 20, 'licence'],
    ]);
    expect(found.filter(([rule]) => rule === 'unfilled-gap')).toHaveLength(text.gaps.length);
  });

  it('passes the check when the gaps of a case study are filled', () => {
    const {path, text, gaps} = made('caseStudy', 'en');
    const filled = [
      [/^summary:.*$/m, 'summary: Two schools swapped lessons.'],
      [/^countries:.*$/m, 'countries: [LT]'],
      [/- name:.*$/m, '- name: School'],
      [/kind:.*organisation.*$|kind: # school.*$/m, 'kind: school'],
      [/role:.*$/m, 'role: organiser'],
      [/^themes:.*$/m, 'themes: [inclusion]'],
      [/^evidence:.*$/m, 'evidence: reported'],
      [/- title:.*$/m, '- title: Report'],
      [/publisher:.*$/m, 'publisher: School'],
      [/language:.*$/m, 'language: en'],
      [/kind: # article.*$/m, 'kind: article'],
      [/^licence:.*$/m, 'licence: CC-BY-4.0'],
      [/<!--.*-->/g, 'Words.'],
    ] as const;
    const whole = filled.reduce((all, [gap, value]) => all.replace(gap, value), text);
    expect(issuesOf({path, text: whole, gaps})).toEqual([]);
  });

  it('quotes a title that YAML would take for something else', () => {
    expect(made('newsItem', 'en').text).toContain("title: 'no'\n");
  });

  it('tells which values a field may have, in the language of the text', () => {
    expect(made('caseStudy', 'et').text).toContain(
      '\nthemes: # [leadership (leadership et) | inclusion (inclusion et)]\n',
    );
  });
});

describe('chapterKey', () => {
  it.each([
    [['docs/1-growing/1-a.md', 'docs/1-growing/3-b.md'], 'growing', '1-growing/4-new'],
    [['docs/01-growing/01-a.md'], 'growing', '01-growing/2-new'],
    [['i18n/lt/docusaurus-plugin-content-docs/current/2-x/7-a.md'], 'x', '2-x/8-new'],
    [['docs/1-a/1-a.md', 'docs/9-about/1-b.md'], 'fresh', '2-fresh/1-new'],
    [['docs/8-a/1-a.md', 'docs/9-about/1-b.md'], 'fresh', '10-fresh/1-new'],
    [[], 'fresh', '1-fresh/1-new'],
  ])('puts a chapter after %j of part %s', (others, part, expected) => {
    expect(chapterKey(others, part, 'new')).toBe(expected);
  });
});

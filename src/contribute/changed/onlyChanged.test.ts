import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {assembleGuide} from '../../guide/assembleGuide';
import type {SourceFile} from '../../guide/assembleGuide';
import type {Issue} from '../../guide/issue';
import {placeOf} from '../../guide/place';
import {issueAt} from '../../guide/reportIssue';
import {onlyChanged} from './onlyChanged';

const SITE = 'tests/sites/good';
const CHAPTER = 'docs/1-growing/1-watching-lessons.md';
const CASE = 'case-studies/lake-school';

const paths = readdirSync(SITE, {recursive: true, encoding: 'utf8'}).filter((path) => {
  const place = placeOf(path);
  return /\.\w+$/.test(path) && 'kind' in place && place.kind !== 'settings';
});

type Files = ReadonlyMap<string, string>;

const GOOD: Files = new Map(paths.map((path) => [path, readFileSync(`${SITE}/${path}`, 'utf8')]));

function issuesOf(files: Files): readonly Issue[] {
  const sources: SourceFile[] = [...files].map(([path, text]) => ({path, text}));
  const isImage = ({path}: SourceFile) => path.includes('/img/');
  const others = sources.filter(isImage).map(({path}) => path);
  return assembleGuide(
    sources.filter((source) => !isImage(source)),
    others,
  ).issues;
}

/** The files with one of them changed; gone when nothing is left. */
function change(path: string, edit: (text: string) => string): Files {
  const files = new Map(GOOD);
  const text = edit(files.get(path) ?? '');
  if (text === '') files.delete(path);
  else files.set(path, text);
  return files;
}

const gone = () => '';
const without = (words: RegExp) => (text: string) => text.replace(words, '');
const with_ = (text: string) => () => text;

describe('onlyChanged', () => {
  it.each([...GOOD.keys()].map((path) => [path]))(
    'keeps all that goes wrong when %s is gone',
    (path) => {
      const issues = issuesOf(change(path, gone));
      expect(onlyChanged(issues, [path])).toEqual(issues);
    },
  );

  it.each<[string, string, (text: string) => string, string]>([
    ['a term', 'vocabulary/glossary.yaml', without(/job-shadowing/u), 'unknown-term'],
    ['a work', 'bibliography/sources.json', without(/S01/u), 'unknown-source'],
    ['an anchor', CHAPTER, without(/\{#seen\}/u), 'missing-section'],
    ['a picture in the list', CHAPTER, without(/pictures:[^\n]*\n/u), 'unlisted-picture'],
    ['a summary', `${CASE}/lt.md`, without(/summary:[^\n]*\n/u), 'missing-field'],
    ['an English title', `${CASE}/en.md`, gone, 'missing-field'],
    [
      'the id of another chapter',
      'docs/2-other/1-watching-lessons.md',
      with_('---\ntitle: A\nsummary: B\n---\n'),
      'duplicate-id',
    ],
  ])('keeps all that goes wrong with %s', (_, path, edit, rule) => {
    const issues = issuesOf(change(path, edit));
    expect(issues.map((issue) => issue.rule)).toContain(rule);
    expect(onlyChanged(issues, [path])).toEqual(issues);
  });

  it.each([
    ['vocabulary/themes.yaml', {file: 'vocabulary/themes.yaml', found: 'x'}, 'unknown-term'],
    ['blog/a.md', {target: 'blog/a.md', found: 'a.md'}, 'broken-link'],
    ['i18n/pl/docusaurus-plugin-content-blog/a.md', {target: '/news/a'}, 'broken-anchor'],
    ['case-studies/a/en.md', {entries: 'caseStudy', found: 'a'}, 'unknown-entry'],
    ['docs/1-b/2-a.md', {other: 'docs/1-b/2-a.md', found: 'a'}, 'duplicate-id'],
    ['vocabulary/countries.yaml', {found: 'UK'}, 'country-alias'],
  ] as const)('follows a change of %s to what names it (%j)', (path, details, rule) => {
    const issue = issueAt('blog/other.md', {line: 1, column: 1}, rule, {details});
    expect(onlyChanged([issue], [path])).toEqual([issue]);
    expect(onlyChanged([issue], ['blog/unrelated.md', 'vocabulary/topics.yaml'])).toEqual([]);
  });

  it('tells of a folder when a file in it has changed', () => {
    const issue = issueAt('i18n/de', {line: 1, column: 1}, 'unknown-language');
    expect(onlyChanged([issue], ['i18n/de/a.md'])).toEqual([issue]);
    expect(onlyChanged([issue], ['i18n/lt/a.md'])).toEqual([]);
  });

  it('leaves out what was wrong before elsewhere', () => {
    const files = new Map(change('blog/first-meeting.md', with_('No front matter')));
    expect(issuesOf(files).length).toBeGreaterThan(0);
    expect(onlyChanged(issuesOf(files), [CHAPTER, 'vocabulary/themes.yaml'])).toEqual([]);
  });
});

import {describe, expect, it} from 'vitest';
import {parseYaml, splitFrontMatter} from './frontMatter';

describe('splitFrontMatter', () => {
  it('divides a file at two lines of exactly three dashes', () => {
    const text = '---\ntitle: A\n---\nBody';
    expect(splitFrontMatter(text)).toEqual({yaml: 'title: A', bodyStart: 17});
    expect(text.slice(17)).toBe('Body');
  });

  it.each([
    ['---js\ntitle: A\n---\n'],
    ['---json\n{}\n---\n'],
    ['--- \ntitle: A\n---\n'],
    ['----\ntitle: A\n----\n'],
    [' ---\ntitle: A\n---\n'],
    ['---\rjs\n{}\n---\n'],
    ['\n---\ntitle: A\n---\n'],
    ['---\ntitle: A\n'],
    ['---\ntitle: A\n---more\n---\n'],
    ['title: A\n'],
    [''],
  ])('refuses %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});

describe('parseYaml', () => {
  it('keeps words and dates as text', () => {
    const {value, issues} = parseYaml('a.md', 'a: no\nb: 2023-10-05\nc: 2023\nd: LT', 1);
    expect(value).toEqual({a: 'no', b: '2023-10-05', c: 2023, d: 'LT'});
    expect(issues).toEqual([]);
  });

  it.each([
    ['a: [b', 'yaml-syntax'],
    ['a: b: c', 'yaml-syntax'],
    ['\ta: b', 'yaml-syntax'],
    ['a: 1\na: 2', 'duplicate-key'],
    ['a: {b: 1, b: 2}', 'duplicate-key'],
    ['a: &x 1', 'unsupported-yaml'],
    ['a: !!js/function "x"', 'unsupported-yaml'],
    ['a: !!str 1', 'unsupported-yaml'],
    ['<<: {a: 1}', 'unsupported-yaml'],
    ['? [a]\n: b', 'unsupported-yaml'],
  ])('reports %j as %s', (yaml, rule) => {
    expect(parseYaml('a.md', yaml, 1).issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  it('counts lines from the start of the file', () => {
    const [issue] = parseYaml('a.md', 'a: 1\nb:\n  c: 1\n  c: 2', 1).issues;
    expect([issue?.line, issue?.column]).toEqual([5, 3]);
  });
});

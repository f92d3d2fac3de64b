import Ajv from 'ajv';
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {describe, expect, it} from 'vitest';
import {splitFrontMatter} from '../../guide/frontMatter';
import {formatIssues} from '../../guide/formatIssue';
import {LANGUAGES} from '../../guide/languages';
import {listContent} from '../../guide/node/listContent';
import {placeOf} from '../../guide/place';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import {editorFiles} from '../node/schemasCommand';
import {schemaPatterns} from './editorFiles';

const files = await editorFiles('.');
const {files: paths} = await listContent('.');

const schemas = new Map(
  files
    .filter(({name}) => name.startsWith('schemas/'))
    .map(({name, content}) => [name, JSON.parse(content) as object] as const),
);
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  strict: false,
  validateFormats: false,
});
for (const [name, schema] of schemas) ajv.addSchema(schema, name.replace('schemas/', ''));

/** Settings may have comments, which YAML reads with a sign of its own. */
function settings(name: string): unknown {
  return parse(readFileSync(`.vscode/${name}`, 'utf8').replace(/^\s*\/\/.*$/gm, ''));
}

function nameOf(path: string): string | undefined {
  const place = placeOf(path);
  if (!('kind' in place)) return undefined;
  return {
    caseStudy: 'case-study',
    chapter: 'chapter',
    newsItem: 'news-item',
    vocabulary: 'vocabulary',
    bibliography: 'bibliography',
    recognition: 'recognition',
    edition: 'edition',
    image: undefined,
    settings: undefined,
  }[place.kind];
}

function valueOf(path: string, text: string): unknown {
  return parse(path.endsWith('.md') ? (splitFrontMatter(text)?.yaml ?? '') : text);
}

function faults(path: string, value: unknown): unknown {
  const name = `${nameOf(path) ?? ''}.schema.json`;
  return ajv.validate(name, value) ? [] : [path, ajv.errors];
}

describe('the files for editors', () => {
  it.each(files.map(({name}) => name))('%s is current; else run "npm run schemas"', (name) => {
    expect(readFileSync(name, 'utf8')).toBe(files.find((file) => file.name === name)?.content);
  });

  it('accept all content of the guide', () => {
    expect(paths.length).toBeGreaterThan(100);
    const found = paths.map((path) => faults(path, valueOf(path, readFileSync(path, 'utf8'))));
    expect(found.filter((each) => JSON.stringify(each) !== '[]')).toEqual([]);
  });

  // Each row has another fault; others may stand beside it.
  it.each([
    ['case-studies/a/lt.md', {title: 'A'}, "property 'summary'"],
    [
      'case-studies/a/lt.md',
      {translation: {of: 'xx', review: 'none'}, title: 'A', summary: 'B'},
      '"instancePath":"/translation"',
    ],
    ['case-studies/a/lt.md', {titel: 'A'}, '"additionalProperty":"titel"'],
    ['docs/1-a/1-b.md', {title: 'A', summary: 'B', evidence: 'sure'}, '"instancePath":"/evidence"'],
    [
      'blog/a.md',
      {title: 'A', summary: 'B', when: {from: '31.5.2024'}},
      '"instancePath":"/when/from"',
    ],
    ['blog/a.md', {title: 'A', summary: 'x'.repeat(301)}, '"instancePath":"/summary"'],
    [
      'vocabulary/themes.yaml',
      {source: 'A', terms: [{id: 'a', label: {en: 'a'}}]},
      "property 'lt'",
    ],
    ['bibliography/sources.json', [{id: 'a', type: 'song'}], '"instancePath":"/0/type"'],
    ['recognition/2024.yaml', {caseStudy: 'a', criteria: ['none']}, '"instancePath":"/criteria/0"'],
    ['edition/edition.yaml', {date: 'soon'}, '"instancePath":"/date"'],
  ])('refuse in %s %j', (path, value, field) => {
    expect(JSON.stringify(faults(path, value))).toContain(field);
  });

  it('describe every field', () => {
    const without: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value as object)) {
            if (!('description' in (field as object))) without.push(`${path}.${name}`);
          }
        }
        look(value, `${path}.${key}`);
      }
    };
    schemas.forEach(look);
    expect(without).toEqual([]);
  });

  it('offer the terms of the vocabulary with their words', () => {
    const text = JSON.stringify(schemas.get('schemas/case-study.schema.json'));
    expect(text).toContain('"enum":["planned"');
    expect(text).toContain('lt: Lyderystė ir bendradarbiavimas');
  });

  it('complete fields and values in Markdown', () => {
    const snippets = settings('front-matter.code-snippets') as Record<string, {body: string[]}>;
    expect(snippets.licence?.body).toEqual([expect.stringMatching(/^licence: \$\{1\|CC-BY-4\.0,/)]);
    expect(snippets.sources?.body.slice(0, 2)).toEqual(['sources:', '  - title: $1']);
    expect(snippets['evidence (Chapter)']?.body[0]).toContain('mixed');
  });
});

describe('.vscode', () => {
  it('tells which schema is for which files', () => {
    const {'yaml.schemas': yaml, 'json.schemas': json} = settings('settings.json') as {
      'yaml.schemas': Record<string, string[]>;
      'json.schemas': {fileMatch: string[]; url: string}[];
    };
    const told = [
      ...Object.entries(yaml),
      ...json.map(({fileMatch, url}) => [url, fileMatch.map((each) => each.slice(1))] as const),
    ].map(([path, patterns]) => [path.replace('./', ''), patterns]);
    expect(Object.fromEntries(told)).toEqual(schemaPatterns());
  });

  it.each(LANGUAGES)('finds what the check prints in %s', (language) => {
    const {tasks} = settings('tasks.json') as {
      tasks: {problemMatcher: {severity: string; pattern: {regexp: string}[]}[]}[];
    };
    const spot = {...FILE_START, line: 7};
    const issues = [issueAt('a.md', spot, 'missing-alt'), issueAt('b.md', spot, 'too-short')];
    const lines = formatIssues(issues, {format: 'text', language}).split('\n');
    const found = tasks[0]?.problemMatcher.map(({severity, pattern}) => {
      const matches = lines.map((line) => new RegExp(pattern[0]?.regexp ?? '').exec(line));
      return [severity, matches.flatMap((match) => (match ? [match.slice(1)] : []))];
    });
    expect(found).toEqual([
      ['error', [['a.md', '7', '1', 'missing-alt']]],
      ['warning', [['b.md', '7', '1', 'too-short']]],
    ]);
  });
});

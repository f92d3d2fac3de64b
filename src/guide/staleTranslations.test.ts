import {describe, expect, it} from 'vitest';
import {stamp} from './acceptTranslation';
import {assembleGuide} from './assembleGuide';
import {fingerprintsOf} from './fingerprint';
import type {Entry} from './model';

const LT = 'i18n/lt/docusaurus-plugin-content-docs/current/0-start.md';

const ORIGINAL = `---
title: Start
summary: How to begin.
---

Before.

## One {#one}

A dog.

## Two {#two}

A cat.
`;

const TRANSLATION = `---
title: Pradžia
summary: Nuo ko pradėti.
translation: {of: en, review: none}
---

Prieš.

## Vienas {#one}

Šuo.

## Du {#two}

Katė.
`;

const ACCEPTED = accept(ORIGINAL, TRANSLATION);

function entryOf(original: string, translation: string): Entry | undefined {
  return assembleGuide(filesOf(original, translation)).guide.entries[0];
}

function filesOf(original: string, translation: string) {
  return [
    {path: 'docs/0-start.md', text: original},
    {path: LT, text: translation},
  ];
}

/** The translation, stamped as one of this original. */
function accept(original: string, translation: string): string {
  const text = entryOf(original, translation)?.texts.get('en');
  return text ? stamp(translation, {of: 'en', sections: fingerprintsOf(text)}) : '';
}

/** The state of the translation and then the issues of both files, in short. */
function judge(original: string, translation: string): readonly string[] {
  const {guide, issues} = assembleGuide(filesOf(original, translation));
  const state = guide.entries[0]?.texts.get('lt')?.state;
  const changes =
    state?.kind === 'behind' ? state.sections.map(({id, change}) => `${id} ${change}`) : [];
  return [
    ...(state ? [state.kind] : []),
    ...changes,
    ...issues.map(({rule, details}) => `${rule} ${details.found ?? ''}`.trim()),
  ];
}

describe('a translation whose original has changed', () => {
  it.each<readonly [string, (original: string) => string, readonly string[]]>([
    ['nothing', (text) => text, ['current']],
    ['nothing but a line end', (text) => text.replace('A dog.', 'A\ndog.'), ['current']],
    ['a word', (text) => text.replace('dog', 'cow'), ['behind', 'one changed']],
    ['the title', (text) => text.replace('Start', 'Begin'), ['behind', 'front-matter changed']],
    [
      'the text before the sections',
      (text) => text.replace('Before', 'Then'),
      ['behind', 'intro changed'],
    ],
    ['a new section', (text) => `${text}\n## Three {#three}\n\nA cow.\n`, ['behind', 'three new']],
    ['a section less', (text) => text.split('\n## Two')[0] ?? '', ['behind', 'two removed']],
    [
      'the id of a section',
      (text) => text.replace('{#two}', '{#three}'),
      ['behind', 'three new', 'two removed'],
    ],
    [
      'no text before the sections',
      (text) => text.replace('Before.\n', ''),
      ['behind', 'intro removed'],
    ],
  ])('is told %s', (_, change, expected) => {
    expect(judge(change(ORIGINAL), ACCEPTED)).toEqual(expected);
  });

  it('is current again when it is accepted', () => {
    const edited = ORIGINAL.replace('dog', 'cow').replace('Start', 'Begin');
    expect(judge(edited, accept(edited, ACCEPTED))).toEqual(['current']);
  });
});

describe('the stamps of a translation', () => {
  const without = (from: string, until = '\0'): string => {
    const start = ACCEPTED.indexOf(from);
    const end = ACCEPTED.indexOf(until, start);
    return ACCEPTED.slice(0, start) + (end < 0 ? '' : ACCEPTED.slice(end));
  };

  it.each<readonly [string, string, readonly string[]]>([
    [
      'may not be missing',
      TRANSLATION,
      ['behind', 'front-matter new', 'intro new', 'one new', 'two new', 'missing-stamp'],
    ],
    [
      'may not be empty',
      TRANSLATION.replace('none}', 'none, sections: {}}'),
      ['behind', 'front-matter new', 'intro new', 'one new', 'two new', 'missing-stamp'],
    ],
    [
      'have one form, that of a fingerprint',
      ACCEPTED.replace(/one: .*/, 'one: 1234567890'),
      ['behind', 'one new', 'malformed-stamp 1234567890'],
    ],
    [
      'name no section that neither text has',
      ACCEPTED.replace('    one:', '    gone: a123456789\n    one:'),
      ['behind', 'gone removed', 'orphaned-stamp gone'],
    ],
    [
      'name sections that the translation must have',
      without('## Du'),
      ['behind', 'two new', 'missing-section two'],
    ],
    [
      'name the text before the sections too',
      without('Prieš', '## Vienas'),
      ['behind', 'intro new', 'missing-intro'],
    ],
    [
      'leave sections out that the original gained later',
      without('## Du').replace(/ {4}two: .*\n/, ''),
      ['behind', 'two new'],
    ],
  ])('%s', (_, translation, expected) => {
    expect(judge(ORIGINAL, translation)).toEqual(expected);
  });

  it('are not asked of a translation whose original cannot be read', () => {
    expect(judge(ORIGINAL.replace('title: Start', 'title: ['), TRANSLATION)).toEqual([
      'yaml-syntax',
    ]);
  });
});

describe('the ids of parts without a heading', () => {
  it.each(['intro', 'front-matter'])('do not stand at a heading: %s', (id) => {
    const text = ORIGINAL.replace('{#two}', `{#${id}}`);
    const {issues} = assembleGuide([{path: 'docs/0-start.md', text}]);
    expect(issues.map(({line, rule}) => `${line} ${rule}`)).toEqual(['12 bad-heading-id']);
  });
});

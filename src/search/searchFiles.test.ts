import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {madeUpConcept, madeUpFiles, madeUpPage, madeUpSection} from './madeUpSearch';
import {openHead} from './openSearch';
import {readConcepts, readHead, readShard, readTexts} from './searchFiles';
import type {SearchIndex} from './searchIndex';

const PAGES = [
  madeUpPage('visits', {
    title: 'Visits',
    themes: ['learning'],
    countries: ['LT', 'ES'],
    sections: [madeUpSection('tool', 'A page to fill in', 'Write down what you saw.')],
  }),
  madeUpPage('kelione', {
    kind: 'caseStudy',
    language: 'lt',
    title: 'Kelionė',
    body: 'Darbo stebėjimas Lidse.',
  }),
];
const MADE_UP = madeUpFiles('en', PAGES, {
  concepts: [madeUpConcept('job-shadowing', {en: ['Job shadowing'], lt: ['Darbo stebėjimas']})],
  lexicons: {},
});
const FILES = [...MADE_UP.index, ...MADE_UP.texts].map(({name, content}) => ({
  name,
  value: readJson(content),
}));
const READERS = {head: readHead, keys: readShard, texts: readTexts, concepts: readConcepts};

describe.each(Object.entries(READERS))('the file of %s', (kind, read) => {
  const file = FILES.find(({name}) => name.startsWith(`en-${kind}`));

  it('is accepted as it was built', () => {
    expect(read(file?.value)).toBeTypeOf('object');
  });

  it('is recognised in another version', () => {
    expect(read({...file?.value, version: 1})).toBe('outdated');
  });

  it.each(Object.keys(file?.value ?? {}).filter((name) => name !== 'version'))(
    'is recognised with a damaged %s',
    (name) => {
      for (const unsafeValue of [7, 'x', [7], [{}], {x: {}}]) {
        // Words may be any text.
        if (kind === 'keys' && typeof unsafeValue === 'string') continue;
        expect(read({...file?.value, [name]: unsafeValue})).toBe('damaged');
      }
    },
  );

  it('never makes its reader throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void read(value)));
  });
});

describe('the head', () => {
  it('tells of the pages what was put in', () => {
    const head = readHead(FILES[0]?.value);
    expect(typeof head === 'string' ? [] : head.pages).toEqual([
      {
        kind: 'chapter',
        language: 'en',
        themes: ['learning'],
        countries: ['LT', 'ES'],
        documentCount: 2,
      },
      {kind: 'caseStudy', language: 'lt', themes: [], countries: [], documentCount: 1},
    ]);
  });

  it('is recognised with a damaged lexicon', () => {
    expect(openHead({...FILES[0]?.value, lexicons: {en: {language: 'en'}}})).toBe('damaged');
  });
});

describe('an opened index', () => {
  it('notes which file is missing and recognises a damaged one', () => {
    const index = open();
    expect(index.lookUp('~visits')).toBeUndefined();
    expect(index.isComplete()).toBe(false);
    expect(index.takeWanted()).toEqual(['en-keys-0.json']);
    expect(index.isComplete()).toBe(true);
    for (const damage of [{keys: 'a'}, {documents: 'A0 ?'}, {documents: 'a0'}]) {
      const {value} = FILES.find(({name}) => name === 'en-keys-0.json') ?? {};
      expect(index.put('en-keys-0.json', {...value, ...damage})).toBe('damaged');
    }
    expect(index.put('en-keys-0.json', {version: 1})).toBe('outdated');
    expect(index.lookUp('~visits')).toBeUndefined();
  });
});

function open(): SearchIndex {
  const index = openHead(FILES[0]?.value);
  if (typeof index === 'string') throw new Error(index);
  return index;
}

function readJson(content: string): Record<string, unknown> {
  const value: Record<string, unknown> = JSON.parse(content) as Record<string, unknown>;
  return value;
}

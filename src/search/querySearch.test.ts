import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Language} from '../guide/languages';
import {querySearch} from './querySearch';
import {buildSearchFile, openSearchIndex, type SearchIndex} from './searchIndex';
import type {SearchDocument} from './searchDocument';
import {readSearchFile} from './wire';

describe('querySearch', () => {
  const index = open('en', [
    page('visits', {
      title: 'Visits and job shadowing',
      summary: 'How to plan a visit.',
      about: 'Spain',
    }),
    section(
      'visits',
      'tool',
      'A page to fill in',
      'Write down what you saw when visiting the mentor.',
    ),
    section(
      'visits',
      'how-to',
      'How to go about it',
      'Agree on the day. Shadowing a colleague costs a day.',
    ),
    page('reflection', {title: 'Reflection', summary: 'Thinking about practice together.'}),
    section(
      'reflection',
      'seen',
      'Where it was seen',
      'A job well done at school; a mentor helped.',
    ),
    section('reflection', 'mentor', 'The mentor', 'Somebody who listens.'),
  ]);

  it('finds a page by its title', () => {
    expect(pagesOf(index, 'reflection')).toEqual(['/reflection/']);
  });

  it('puts pages with all words before pages with some', () => {
    expect(pagesOf(index, 'job mentor somebody')[0]).toBe('/reflection/');
    expect(pagesOf(index, 'job shadowing')[0]).toBe('/visits/');
  });

  it('puts the best section of a page first', () => {
    expect(querySearch(index, 'mentor', 10)[0]?.parts.map(({id}) => id)).toEqual([
      'chapter/reflection#mentor',
      'chapter/reflection#seen',
    ]);
  });

  it('takes the word being typed as a beginning', () => {
    expect(pagesOf(index, 'reflec')).toEqual(['/reflection/']);
    expect(pagesOf(index, 'so').length).toBe(1);
    expect(pagesOf(index, 'so ')).toEqual([]);
  });

  it('finds a word in another form when the index does not have it', () => {
    expect(pagesOf(index, 'mentored ')).toEqual(['/reflection/', '/visits/']);
  });

  it('finds a page by the labels of its facts', () => {
    const [result] = querySearch(index, 'spain', 10);
    expect(result?.parts[0]?.excerpt).toEqual({text: 'Spain', marks: [[0, 5]]});
  });

  it('marks the words that were found in title, heading and excerpt', () => {
    const [result] = querySearch(index, 'JÓB Helped', 10);
    expect(marked(result?.parts[0]?.excerpt)).toEqual(['job', 'helped']);
    expect(marked(querySearch(index, 'shadow', 10)[0]?.title)).toEqual(['shadowing']);
  });

  it('finds nothing for a query without words', () => {
    expect(querySearch(index, ' -? ', 10)).toEqual([]);
  });

  it('gives at most as many pages as asked for', () => {
    expect(querySearch(index, 'mentor', 1)).toHaveLength(1);
  });

  it('gives only documents that exist, for any query', () => {
    const ids = new Set(index.documents.map(({id}) => id));
    fc.assert(
      fc.property(anyQuery(), (query) => {
        for (const {parts} of querySearch(index, query, 10)) {
          expect(parts.length).toBeGreaterThan(0);
          for (const {id} of parts) expect(ids.has(id)).toBe(true);
        }
      }),
    );
  });
});

describe('a search file', () => {
  it('finds the same after a journey through JSON', () => {
    const file = buildSearchFile('pl', [
      page('lodz', {title: 'Łódź', summary: 'Obserwacja pracy'}),
    ]);
    const read = readSearchFile(JSON.parse(JSON.stringify(file)));
    if (typeof read === 'string') throw new Error(read);
    expect(querySearch(openSearchIndex(read), 'lodz obserwacja', 5)).toEqual(
      querySearch(openSearchIndex(file), 'lodz obserwacja', 5),
    );
    expect(pagesOf(openSearchIndex(read), 'lodz')).toEqual(['/lodz/']);
  });

  it('holds words that are names of object properties', () => {
    const index = open('en', [page('odd', {title: 'constructor __proto__ toString'})]);
    expect(pagesOf(index, 'constructor tostring ')).toEqual(['/odd/']);
  });

  it('finds every document that has a word, and no other, for any texts', () => {
    const word = fc.constantFrom('ą', 'a', 'Ėė', 'eel', 'mokykla', 'constructor', '7', 'žž');
    fc.assert(
      fc.property(fc.array(fc.array(word), {maxLength: 6}), word, (bodies, wanted) => {
        const index = open(
          'lt',
          bodies.map((words, n) => page(String(n), {body: words.join(' ')})),
        );
        const key =
          new Map([
            ['Ėė', 'ee'],
            ['ą', 'a'],
            ['žž', 'zz'],
          ]).get(wanted) ?? wanted;
        const folds = (each: string): boolean =>
          each === wanted || (key === 'a' && (each === 'ą' || each === 'a'));
        const expected = bodies.flatMap((words, n) => (words.some(folds) ? [n] : []));
        expect(index.lookUp(key).map(({document}) => document)).toEqual(expected);
      }),
    );
  });
});

function open(language: Language, documents: readonly SearchDocument[]): SearchIndex {
  return openSearchIndex(buildSearchFile(language, documents));
}

function page(name: string, words: Partial<SearchDocument>): SearchDocument {
  return {
    id: `chapter/${name}`,
    kind: 'chapter',
    page: `/${name}/`,
    url: `/${name}/`,
    title: name,
    titleLanguage: 'en',
    language: 'en',
    heading: '',
    summary: '',
    about: '',
    body: '',
    ...words,
  };
}

function section(name: string, id: string, heading: string, body: string): SearchDocument {
  return page(name, {id: `chapter/${name}#${id}`, url: `/${name}/#${id}`, heading, body});
}

function pagesOf(index: SearchIndex, query: string): string[] {
  return querySearch(index, query, 10).map((result) => result.page);
}

function marked(text: {text: string; marks: readonly (readonly [number, number])[]} | undefined) {
  return text?.marks.map(([start, end]) => text.text.slice(start, end));
}

function anyQuery(): fc.Arbitrary<string> {
  const known = fc.constantFrom(
    'mentor',
    'job ',
    'men',
    'a',
    'the',
    'constructor',
    '__proto__',
    'ment',
  );
  return fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(known).map((words) => words.join(' ')),
  );
}

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ask, madeUpIndex, madeUpLexicon, madeUpPage, madeUpSection} from './madeUpSearch';
import type {MarkedText, SearchFilters} from './searchResult';
import type {SearchIndex} from './searchIndex';

const ENGLISH = madeUpLexicon('en', [
  ['mentor', 'mentors', 'mentored', 'mentoring'],
  ['shadow', 'shadows', 'shadowing', 'shadowed'],
  ['reflection', 'reflections'],
  ['visit', 'visits', 'visiting'],
  ['job', 'jobs'],
  ['somebody'],
]);

describe('querySearch', () => {
  const index = madeUpIndex(
    'en',
    [
      madeUpPage('visits', {
        title: 'Visits and job shadowing',
        summary: 'How to plan a visit.',
        about: 'Spain',
        themes: ['learning'],
        sections: [
          madeUpSection(
            'tool',
            'A page to fill in',
            'Write down what you saw when visiting the mentor.',
          ),
          madeUpSection(
            'how-to',
            'How to go about it',
            'Agree on the day. Shadowing a colleague costs a day.',
          ),
        ],
      }),
      madeUpPage('reflection', {
        kind: 'caseStudy',
        title: 'Reflection',
        summary: 'Thinking about practice together.',
        themes: ['learning', 'together'],
        countries: ['LT', 'ES'],
        sections: [
          madeUpSection('seen', 'Where it was seen', 'A job well done at school; a mentor helped.'),
          madeUpSection('mentor', 'The mentor', 'Somebody who listens.'),
        ],
      }),
    ],
    {lexicons: {en: ENGLISH}},
  );

  it('finds a page by its title', () => {
    expect(pagesOf(index, 'reflection')).toEqual(['/reflection/']);
  });

  it('puts pages with all words before pages with some', () => {
    expect(pagesOf(index, 'job mentor somebody')[0]).toBe('/reflection/');
    expect(pagesOf(index, 'job shadowing')[0]).toBe('/visits/');
  });

  it('puts the best section of a page first', () => {
    expect(ask(index, 'mentor').results[0]?.parts.map(({id, url}) => [id, url])).toEqual([
      ['chapter/reflection#mentor', '/reflection/#mentor'],
      ['chapter/reflection#seen', '/reflection/#seen'],
    ]);
  });

  it('takes the word being typed as a beginning', () => {
    expect(pagesOf(index, 'reflec')).toEqual(['/reflection/']);
    expect(pagesOf(index, 'so')).toEqual(['/reflection/']);
    expect(pagesOf(index, 'so ')).toEqual([]);
  });

  it('finds a word in any form and marks the form that stands there', () => {
    expect(pagesOf(index, 'mentoring ')).toEqual(['/reflection/', '/visits/']);
    expect(marked(ask(index, 'shadows ').results[0]?.title)).toEqual(['shadowing']);
  });

  it('takes a word that finds nothing for one that is a slip away, and says so', () => {
    expect(ask(index, 'metnor, please ')).toMatchObject({correction: 'mentor, please', total: 2});
    expect(ask(index, 'mentor ')).not.toHaveProperty('correction');
    expect(ask(index, 'xylophone ')).not.toHaveProperty('correction');
  });

  it('finds a page by the labels of its facts', () => {
    const [result] = ask(index, 'spain').results;
    expect(result?.parts[0]?.excerpt).toEqual({text: 'Spain', marks: [[0, 5]]});
  });

  it('marks the words that were found in title, heading and excerpt', () => {
    const [result] = ask(index, 'JÓB Helped').results;
    expect(marked(result?.parts[0]?.excerpt)).toEqual(['job', 'helped']);
    expect(marked(ask(index, 'the mentor').results[0]?.parts[0]?.heading)).toEqual([
      'The',
      'mentor',
    ]);
  });

  it('finds nothing for a query without words', () => {
    expect(ask(index, ' -? ')).toMatchObject({results: [], total: 0, otherLanguages: []});
  });

  it('gives at most as many pages as asked for and says how many there are', () => {
    const answer = ask(index, 'mentor', {}, 1);
    expect([answer.results.length, answer.total]).toEqual([1, 2]);
  });

  it.each<[SearchFilters, string[]]>([
    [{kind: 'chapter'}, ['/visits/']],
    [{theme: 'learning'}, ['/reflection/', '/visits/']],
    [{theme: 'together', country: 'ES'}, ['/reflection/']],
    [{kind: 'newsItem'}, []],
  ])('keeps to the filters %j and counts without them', (filters, pages) => {
    const answer = ask(index, 'mentor', filters);
    expect(answer.results.map(({page}) => page)).toEqual(pages);
    expect(answer.total).toBe(pages.length);
    expect(answer.facets).toEqual({
      kind: {chapter: 1, caseStudy: 1},
      theme: {learning: 2, together: 1},
      country: {LT: 1, ES: 1},
    });
  });

  it('puts the very form before other forms, and words side by side before words apart', () => {
    const order = madeUpIndex(
      'en',
      [
        madeUpPage('apart', {body: 'A job is a day with a shadow.'}),
        madeUpPage('near', {body: 'A day with a job shadow.'}),
        madeUpPage('form', {body: 'Mentored by a friend.'}),
        madeUpPage('same', {body: 'Mentoring by a friend.'}),
      ],
      {lexicons: {en: ENGLISH}},
    );
    expect(pagesOf(order, 'job shadow ')).toEqual(['/near/', '/apart/']);
    expect(pagesOf(order, 'mentoring ')).toEqual(['/same/', '/form/']);
  });

  it('gives only documents that exist, for any query', () => {
    const ids = new Set(['visits', 'reflection'].map((name) => `chapter/${name}`));
    fc.assert(
      fc.property(anyQuery(), (query) => {
        for (const {parts} of ask(index, query).results) {
          expect(parts.length).toBeGreaterThan(0);
          for (const {id} of parts) expect(ids.has(id.split('#')[0] ?? '')).toBe(true);
        }
      }),
    );
  });
});

function pagesOf(index: SearchIndex, query: string): string[] {
  return ask(index, query).results.map((result) => result.page);
}

function marked(text: MarkedText | undefined): string[] | undefined {
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
    'metnor ',
  );
  return fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(known).map((words) => words.join(' ')),
  );
}

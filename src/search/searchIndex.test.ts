import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createIndexAnalyzers} from './indexAnalyzer';
import {compareKeys} from './keyOrder';
import {
  ask,
  madeUpFiles,
  madeUpIndex,
  madeUpLexicon,
  madeUpPage,
  madeUpSection,
} from './madeUpSearch';
import {openWhole} from './openSearch';
import type {SearchPage} from './searchPage';
import {wordsOf} from './tokenize';

const LEXICONS = {
  lt: madeUpLexicon('lt', [
    ['mokykla', 'mokyklos', 'mokyklų'],
    ['ąžuolas', 'ąžuolo'],
    ['žodis', 'žodžio'],
  ]),
  en: madeUpLexicon('en', [['school', 'schools']]),
};
const WORDS = [
  'mokykla',
  'mokyklų',
  'ąžuolo',
  'azuolas',
  'žodžio',
  'school',
  'Schools',
  'constructor',
  '7',
  'žž',
];

describe('an index', () => {
  it('finds every document that has a word in any form, and no other', () => {
    const analyzers = createIndexAnalyzers('lt', LEXICONS);
    fc.assert(
      fc.property(anyPages(), fc.constantFrom(...WORDS), (pages, wanted) => {
        const index = madeUpIndex('lt', pages, {lexicons: LEXICONS});
        const keys = new Set(analyzers.flatMap(({keysOf}) => keysOf(wanted.toLowerCase())));
        const has = (page: SearchPage, text: string): boolean =>
          wordsOf(text).some(({word}) =>
            analyzers
              .find(({language}) => language === page.language)
              ?.keysOf(word)
              .some((key) => keys.has(key)),
          );
        const expected = pages.flatMap((page) =>
          [page.body, ...page.sections.map(({body}) => body)].map((body) => has(page, body)),
        );
        const found = [...keys].flatMap(
          (key) =>
            index
              .lookUp(key)
              ?.pages.flatMap(({page, documents}) =>
                documents.map((document) => page.firstDocument + document),
              ) ?? [],
        );
        expect(expected.map((_has, document) => found.includes(document))).toEqual(expected);
      }),
    );
  });

  it('gives only results that a naive scan over the analysed documents gives too', () => {
    fc.assert(
      fc.property(
        anyPages(),
        fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 3}),
        (pages, words) => {
          const index = madeUpIndex('lt', pages, {lexicons: LEXICONS});
          const keys = new Set(
            words.flatMap((word) =>
              index.analyzers.flatMap(({keysOf}) => keysOf(word.toLowerCase())),
            ),
          );
          const scan = pages.filter(({language, body, sections}) => {
            const analyzer = index.analyzers.find((each) => each.language === language);
            const texts = [body, ...sections.map((section) => section.body)].flatMap(wordsOf);
            return texts.some(({word}) => analyzer?.keysOf(word).some((key) => keys.has(key)));
          });
          const addresses = scan.map(({address}) => address);
          const {results, correction} = ask(index, `${words.join(' ')} `, {}, 50);
          if (correction !== undefined) return;
          for (const {page} of results) expect(addresses).toContain(page);
        },
      ),
    );
  });

  it('finds the same after a journey through JSON, split into many files', () => {
    const names = Array.from({length: 4000}, (_none, number) => `zod${number.toString(36)}q`);
    const pages = Array.from({length: 20}, (_none, page) =>
      madeUpPage(String(page), {
        language: 'lt',
        titleLanguage: 'lt',
        body: names.filter((_name, number) => number % 20 <= page).join(' '),
      }),
    );
    const files = madeUpFiles('lt', pages, {lexicons: LEXICONS});
    expect(files.index.filter(({name}) => name.startsWith('lt-keys')).length).toBeGreaterThan(1);
    const index = openWhole(files);
    for (const [number, name] of names.entries()) {
      if (number % 97 !== 0) continue;
      expect(index.lookUp(`~${name}`)?.pages.length).toBe(20 - (number % 20));
    }
  });

  it('holds words that are names of object properties', () => {
    const index = madeUpIndex('en', [madeUpPage('odd', {title: 'constructor __proto__ toString'})]);
    expect(ask(index, 'constructor tostring ').results.map(({page}) => page)).toEqual(['/odd/']);
  });
});

describe('compareKeys', () => {
  it('orders numbers as numbers, then stems, then other languages', () => {
    const keys = ['en:1', '~b', '10', 'z', '~a', 'a', 'en:~a'];
    expect(keys.sort(compareKeys)).toEqual(['a', 'z', '10', '~a', '~b', 'en:1', 'en:~a']);
  });
});

function anyPages(): fc.Arbitrary<SearchPage[]> {
  const text = fc.array(fc.constantFrom(...WORDS), {maxLength: 5}).map((words) => words.join(' '));
  const page = fc.record({
    language: fc.constantFrom('lt' as const, 'en' as const),
    body: text,
    sections: fc.array(
      text.map((body) => madeUpSection('x', '', body)),
      {maxLength: 2},
    ),
  });
  return fc
    .array(page, {maxLength: 5})
    .map((pages) => pages.map((words, number) => madeUpPage(String(number), words)));
}

import {describe, expect, it} from 'vitest';
import {
  addCase,
  MOST_CASES,
  readComparison,
  removeCase,
  writeComparison,
  type Comparison,
} from './comparison';

describe('readComparison', () => {
  it.each([
    ['nothing', '', []],
    ['case studies in their order', '?cases=leeds,lake-school', ['leeds', 'lake-school']],
    [
      'one that is named twice only once',
      '?cases=leeds,lake-school,leeds',
      ['leeds', 'lake-school'],
    ],
    ['commas that a program has written otherwise', '?cases=a%2Cb%2cc', ['a', 'b', 'c']],
    ['a parameter that comes twice', '?cases=a&x=1&cases=b', ['a', 'b']],
    ['nothing where the parameter has no value', '?cases', []],
    ['a year in an id', '?cases=ka2-2016', ['ka2-2016']],
  ])('reads %s', (_what, query, ids) => {
    expect(readComparison(query).ids).toEqual(ids);
  });

  it.each([
    '../',
    '..',
    '../../etc/passwd',
    '%2e%2e%2fsecret',
    '<img src=x onerror=alert(1)>',
    '%3Cimg%3E',
    'javascript:alert(1)',
    '//elsewhere.example',
    'a/b',
    'a--b',
    '-a',
    'a-',
    'UPPER',
    'ąžuolas',
    '__proto__',
    'a b',
    '',
    'a'.repeat(201),
  ])('passes over "%s", which cannot be the id of a case study', (id) => {
    expect(readComparison(`?cases=lake-school,${id},leeds`)).toEqual({
      ids: ['lake-school', 'leeds'],
      onlyDifferences: false,
      isCut: false,
    });
  });

  it('takes the first four of 200 and says so', () => {
    const ids = Array.from({length: 200}, (_none, number) => `case-${number}`);
    expect(readComparison(`?cases=${ids.join(',')}`)).toEqual({
      ids: ids.slice(0, MOST_CASES),
      onlyDifferences: false,
      isCut: true,
    });
  });

  it('knows whether only differences are wanted', () => {
    expect(readComparison('?cases=a,b&only=differences').onlyDifferences).toBe(true);
    expect(readComparison('?cases=a,b&only=everything').onlyDifferences).toBe(false);
  });
});

describe('writeComparison', () => {
  it.each<[string, Comparison]>([
    ['', {ids: [], onlyDifferences: false}],
    ['?cases=a', {ids: ['a'], onlyDifferences: false}],
    ['?cases=b,a&only=differences', {ids: ['b', 'a'], onlyDifferences: true}],
  ])('writes "%s", from which the same is read', (query, comparison) => {
    expect(writeComparison(comparison)).toBe(query);
    expect(readComparison(query)).toEqual({...comparison, isCut: false});
  });
});

describe('addCase', () => {
  it('adds at the end', () => {
    expect(addCase(['b'], 'a')).toEqual({kind: 'added', ids: ['b', 'a']});
  });

  it('adds nothing twice, even to a full set', () => {
    const full = ['a', 'b', 'c', 'd'];
    expect(addCase(full, 'c')).toEqual({kind: 'added', ids: full});
  });

  it('says that there is no room for a fifth and drops none', () => {
    const full = ['a', 'b', 'c', 'd'];
    expect(addCase(full, 'e')).toEqual({kind: 'full', ids: full});
  });
});

describe('removeCase', () => {
  it('keeps the order of the others', () => {
    expect(removeCase(['c', 'a', 'b'], 'a')).toEqual(['c', 'b']);
    expect(removeCase(['c'], 'a')).toEqual(['c']);
  });
});

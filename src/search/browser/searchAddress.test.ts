import {describe, expect, it} from 'vitest';
import {isSameQuery, readQuery, writeQuery} from './searchAddress';

describe('readQuery', () => {
  it.each([
    ['', {text: '', filters: {}}],
    ['?q=job+shadowing', {text: 'job shadowing', filters: {}}],
    [
      '?q=steb%C4%97jimas&kind=caseStudy&theme=leading-together&country=LT',
      {
        text: 'stebėjimas',
        filters: {kind: 'caseStudy', theme: 'leading-together', country: 'LT'},
      },
    ],
    ['?q=a&kind=&theme=&country=', {text: 'a', filters: {}}],
    [`?q=a&country=${'x'.repeat(61)}`, {text: 'a', filters: {}}],
    ['?q=a&country=EL', {text: 'a', filters: {country: 'GR'}}],
    ['?q=UK&theme=UK&country=UK', {text: 'UK', filters: {theme: 'UK', country: 'GB'}}],
    ['?q=a&kind=poem', {text: 'a', filters: {}}],
    ['?q=%E0%A4%A&other=1', {text: '\uFFFD%A', filters: {}}],
  ])('reads %s', (search, query) => {
    expect(readQuery(search)).toEqual(query);
  });
});

describe('writeQuery', () => {
  it.each(['?q=', '?q=a', '?q=a+%26+b%3F', '?q=%C4%97&kind=chapter&theme=t&country=LT'])(
    'writes what was read: %s',
    (search) => {
      expect(writeQuery(readQuery(search))).toBe(search);
    },
  );
});

describe('isSameQuery', () => {
  it('asks for text and filters, in whatever order the address has them', () => {
    const query = readQuery('?country=LT&q=a');
    expect(isSameQuery(query, readQuery('?q=a&country=LT&kind='))).toBe(true);
    expect(isSameQuery(query, readQuery('?q=a'))).toBe(false);
    expect(isSameQuery(query, readQuery('?q=b&country=LT'))).toBe(false);
  });
});

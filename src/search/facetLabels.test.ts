import {describe, expect, it} from 'vitest';
import {readGuide} from '../guide/node/readGuide';
import {readFacetLabels, toFacetLabels} from './facetLabels';

describe('toFacetLabels', () => {
  it('names themes in the order of the vocabulary, and the countries of entries by the alphabet', async () => {
    const {guide} = await readGuide('tests/sites/good');
    const {theme, country} = toFacetLabels(guide, 'lt');
    expect(Object.entries(theme)).toEqual(guide.vocabulary.themes.map(({id}) => [id, `${id} lt`]));
    expect(Object.entries(country)).toEqual([
      ['GB', 'GB lt'],
      ['LT', 'LT lt'],
    ]);
  });
});

describe('readFacetLabels', () => {
  const facetLabels = {theme: {'leading-together': 'Lyderystė'}, country: {LT: 'Lietuva'}};

  it('reads the labels', () => {
    expect(readFacetLabels({facetLabels, manifestUrl: '/'})).toEqual(facetLabels);
  });

  it.each([undefined, null, 'text', {}, {facetLabels: null}, {facetLabels: {theme: {a: 1}}}])(
    'has no labels in %j',
    (unsafeData) => {
      expect(readFacetLabels(unsafeData)).toEqual({theme: {}, country: {}});
    },
  );
});

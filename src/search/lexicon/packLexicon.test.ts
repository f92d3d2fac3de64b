import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {frontCode, frontDecode} from './frontCoding';
import {emptyLexicon, type LexiconContent} from './lexicon';
import {packLexicon, unpackLexicon} from './packLexicon';

const CONTENT: LexiconContent = {
  language: 'lt',
  entries: [
    {
      stem: 'mok',
      lemma: 0,
      paradigm: {prefixes: ['ne', 'nebe'], base: 'o', parts: [{infix: '', endings: ['au', 'o']}]},
    },
    {
      stem: 'moky',
      lemma: 0,
      paradigm: {
        prefixes: [],
        base: 'ti',
        parts: [
          {infix: 's', endings: ['', 'iu']},
          {infix: 't', endings: ['i']},
        ],
      },
    },
    {
      stem: 'mokykl',
      lemma: 1,
      paradigm: {prefixes: [], base: 'a', parts: [{infix: '', endings: ['a', 'os']}]},
    },
    {
      stem: 'prie',
      lemma: 0,
      paradigm: {prefixes: [], base: 'a', parts: [{infix: '', endings: ['a', 'os']}]},
    },
  ],
  frequencies: [3, 1],
  strangers: ['erasm', 'hiratsuk'],
};

describe('packLexicon', () => {
  it('loses nothing', () => {
    expect(unpackLexicon(packLexicon(CONTENT))).toEqual(CONTENT);
  });

  it('loses nothing on the way through JSON', () => {
    const packed = packLexicon(CONTENT);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
  });

  it('packs no words', () => {
    expect(packLexicon({...CONTENT, entries: [], frequencies: [], strangers: []})).toEqual(
      emptyLexicon('lt'),
    );
  });
});

describe('unpackLexicon', () => {
  it('refuses another version', () => {
    const old = {...emptyLexicon('pl'), version: 0} as unknown as Parameters<
      typeof unpackLexicon
    >[0];
    expect(() => unpackLexicon(old)).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: Unexpected lexicon of version 0, expected 1]`,
    );
  });

  it('refuses a lexicon that breaks off', () => {
    const broken = {...packLexicon(CONTENT), paradigms: []};
    expect(() => unpackLexicon(broken)).toThrow(TypeError);
  });
});

describe('frontCode', () => {
  it('gives any words back', () => {
    const word = fc.string({unit: fc.constantFrom(...Array.from('aąbcł1 '))});
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(frontDecode(frontCode(words))).toEqual(words);
      }),
    );
  });
});

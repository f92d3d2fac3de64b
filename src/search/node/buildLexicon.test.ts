import {describe, expect, it} from 'vitest';
import {createAnalyzer} from '../analyzer';
import {unpackLexicon} from '../lexicon/packLexicon';
import {buildLexicon} from './buildLexicon';
import type {Grammar} from './grammars/grammar';
import {createHunspellDictionary} from './hunspellDictionary';
import {parseAffixes} from './parseAffixes';
import {parseWords} from './parseWords';

const AFFIXES = `
PFX N Y 1
PFX N 0 ne .
PFX p Y 1
PFX p 0 pa .
SFX A Y 3
SFX A a os a
SFX A a ą a
SFX A a ai/B a
SFX B Y 1
SFX B 0 ai .
SFX D Y 1
SFX D a elė a
SFX V Y 1
SFX V o au o
`;

const WORDS = `5
kalba/A
kalba/V
kalbos
knyga/AD
rašo/VNp
rašė/N
`;

const GRAMMAR: Grammar = {
  inflectingPrefixes: ['N'],
  outerPrefixes: ['ne'],
  derivationOf: ({flag}) => (flag === 'D' ? 'small' : undefined),
  ignoredSuffixes: [],
  irregular: 'knyga knygs',
  join: (_, placesOf) =>
    placesOf('rašo').flatMap((a) => placesOf('rašė').map((b): [number, number] => [a, b])),
};

const affixes = parseAffixes(AFFIXES);
const dictionary = createHunspellDictionary(
  'lt',
  affixes,
  parseWords(WORDS, affixes.flagType),
  GRAMMAR,
);

function meet(a: string, b: string, ...others: string[]): boolean {
  const {keysOf} = createAnalyzer('lt', buildLexicon(dictionary, [a, b, ...others]).lexicon);
  return keysOf(a).some((key) => keysOf(b).includes(key));
}

describe('buildLexicon', () => {
  it.each([
    ['a suffix', 'knyga', 'knygos'],
    ['a suffix after a suffix', 'knyga', 'knygaiai'],
    ['an irregular form', 'knygą', 'knygs'],
    ['joined entries', 'rašau', 'rašė'],
    ['a prefix that inflects', 'nerašau', 'rašo'],
    ['a prefix that inflects before one that makes another word', 'neparašau', 'parašo'],
  ])('joins forms by %s: %s, %s', (_, a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  it.each([
    ['a prefix that makes another word', 'parašau', 'rašau'],
    ['a suffix that makes another word', 'knygelė', 'knyga'],
    ['different bases', 'kalba', 'knyga'],
  ])('keeps apart %s: %s, %s', (_, a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it('ships only entries of words that occur, and counts them', () => {
    const {entries, frequencies, strangers} = unpackLexicon(
      buildLexicon(dictionary, ['knygos', 'knyga', 'Knygą', 'Hiratsuka']).lexicon,
    );
    expect(entries.map(({stem}) => stem)).toEqual(['knyg', 'knygs']);
    expect(frequencies).toEqual([2]);
    expect(strangers).toEqual(['hiratsuk']);
  });

  it('gives an ambiguous form the keys of all its words', () => {
    const analyzer = createAnalyzer('lt', buildLexicon(dictionary, ['kalbos']).lexicon);
    expect(analyzer.keysOf('kalbos')).toHaveLength(2);
  });

  it('makes a lexicon of no words', () => {
    expect(unpackLexicon(buildLexicon(dictionary, []).lexicon).entries).toEqual([]);
  });
});

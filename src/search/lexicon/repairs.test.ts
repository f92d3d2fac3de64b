import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Paradigm} from './lexicon';
import {analyzeWord, openLexicon} from './openLexicon';
import {packLexicon} from './packLexicon';
import {repairWord} from './repairs';
import {likelihoodOf} from './slips';

const NOUN: Paradigm = {prefixes: [], base: 'a', parts: [{infix: '', endings: ['a', 'os', 'ą']}]};
const VERB: Paradigm = {
  prefixes: ['ne'],
  base: 'ti',
  parts: [
    {infix: '', endings: ['', 'sime']},
    {infix: 't', endings: ['i', 'ų']},
  ],
};

const LEXICON = openLexicon(
  packLexicon({
    language: 'lt',
    entries: [
      {stem: 'bo', lemma: 0, paradigm: VERB},
      {stem: 'boč', lemma: 1, paradigm: NOUN},
      {stem: 'soba', lemma: 2, paradigm: VERB},
    ],
    frequencies: [1, 1, 1],
    strangers: [],
  }),
);

const LETTERS = Array.from('abceimnostu');

describe('repairWord', () => {
  it('finds exactly the forms one slip away', () => {
    const word = fc.string({unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 9});
    const nearForm = fc
      .tuple(
        fc.constantFrom('bo', 'bocos', 'nebotu', 'neboti', 'sobasime', 'boca'),
        fc.nat(9),
        word,
      )
      .map(([form, place, other]) => form.slice(0, place) + other.slice(0, 1) + form.slice(place));
    fc.assert(
      fc.property(fc.oneof(word, nearForm), (typed) => {
        const expected = neighbours(typed).filter((other) => isForm(other));
        expect([...repairWord(LEXICON, typed).keys()].sort()).toEqual(expected.sort());
      }),
      {numRuns: 400},
    );
  });

  it('tells how likely the slip is', () => {
    expect(repairWord(LEXICON, 'bocso')).toEqual(
      new Map([['bocos', likelihoodOf('bocso', 'bocos')]]),
    );
  });
});

function isForm(word: string): boolean {
  const {exact, folded} = analyzeWord(LEXICON, word);
  return exact.size + folded.size > 0;
}

/** All words of the letters that are one slip away. */
function neighbours(word: string): string[] {
  const found = new Set<string>();
  for (let place = 0; place <= word.length; place += 1) {
    const [before, here, after] = [word.slice(0, place), word.slice(place), word.slice(place + 1)];
    for (const letter of LETTERS) {
      found.add(before + letter + here);
      if (here !== '') found.add(before + letter + after);
    }
    found.add(before + after);
    found.add(before + after.slice(0, 1) + here.slice(0, 1) + after.slice(1));
  }
  found.delete(word);
  return [...found];
}

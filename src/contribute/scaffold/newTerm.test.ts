import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {LANGUAGES} from '../../guide/languages';
import {addTerm} from './newTerm';

const label = {en: 'No', lt: 'Ne: tikrai', lv: '# nē', et: "d'oh", pl: '1e3'};
const term = {id: 'no', label, awaitingSpecialist: ['et', 'lv']} as const;

const BLOCK = `# Why we have it.
source:   Own list.   # kept
terms:
    # first
    - id: a
      label: {en: a, lt: a, lv: a, et: a, pl: a}


# the end
`;

describe('addTerm', () => {
  it.each([
    ['block', BLOCK],
    ['no line end at the end', BLOCK.slice(0, BLOCK.indexOf('\n\n'))],
    ['Windows line ends', BLOCK.replaceAll('\n', '\r\n')],
    ['no indentation', BLOCK.replaceAll('\n    ', '\n')],
  ])('adds a term and keeps all else byte for byte: %s', (_, text) => {
    const added = addTerm(text, term);
    const value = parse(added) as {terms: readonly unknown[]};
    expect(value.terms.at(-1)).toEqual(term);
    expect(value.terms).toHaveLength(2);
    const kept = text.split(/\r?\n/).filter((line) => line !== '');
    expect(added.split(/\r?\n/).filter((line) => kept.includes(line))).toEqual(kept);
    if (text.includes('\r\n')) expect(added).not.toMatch(/[^\r]\n/);
  });

  it.each(['source: x\nterms: []\n', 'source: x # c\nterms: [{id: a}]\n'])(
    'lays out a list in brackets anew: %j',
    (text) => {
      const value = parse(addTerm(text, term)) as {terms: readonly unknown[]};
      expect(value.terms.at(-1)).toEqual(term);
    },
  );

  it('writes the definition behind the label', () => {
    const definition = Object.fromEntries(LANGUAGES.map((each) => [each, each])) as typeof label;
    expect(addTerm('source: x\nterms:\n- id: a\n', {id: 'b', label, definition})).toContain(
      "    pl: '1e3'\n  definition:\n    en: en\n",
    );
  });

  it.each(['source: x\n', 'terms: 5\n', 'a: [\n'])('refuses a file without terms: %j', (text) => {
    expect(() => addTerm(text, term)).toThrow('expected "terms"');
  });
});

import {describe, expect, it} from 'vitest';
import {parseAffixes, parseFlags} from './parseAffixes';
import {parseWords} from './parseWords';

describe('parseAffixes', () => {
  it('reads suffixes with conditions and prefixes', () => {
    const {suffixes, prefixes} = parseAffixes(`SET UTF-8
# SFX X is a comment
PFX b Y 1
PFX b   0   nie   .
SFX S Y 2
SFX S   y   ies   [^aeiou]y   # remark
SFX S   0   s/Mx  [aeiou]y
`);
    expect(prefixes).toEqual([{flag: 'b', strip: '', add: 'nie', flags: []}]);
    expect(suffixes).toEqual([
      {flag: 'S', strip: 'y', add: 'ies', flags: [], condition: /(?:[^aeiou]y)$/u},
      {flag: 'S', strip: '', add: 's', flags: ['M', 'x'], condition: /(?:[aeiou]y)$/u},
    ]);
  });

  it('reads flags of two letters and of numbers', () => {
    expect(parseAffixes('FLAG long\nSFX Aa Y 1\nSFX Aa 0 s/BbCc .').suffixes[0]?.flags).toEqual([
      'Bb',
      'Cc',
    ]);
    expect(parseAffixes('FLAG num\nSFX 12 Y 1\nSFX 12 0 s/3,44 .').suffixes[0]?.flags).toEqual([
      '3',
      '44',
    ]);
    expect(parseFlags('char', 'aB1')).toEqual(['a', 'B', '1']);
  });

  it('reads conditions with signs that mean something in a pattern', () => {
    const [rule] = parseAffixes('SFX A Y 1\nSFX A 0 s [^-]a').suffixes;
    expect(rule?.condition?.test('xa')).toBe(true);
    expect(rule?.condition?.test('-a')).toBe(false);
  });

  it('finds no rules in an empty file', () => {
    expect(parseAffixes('')).toEqual({flagType: 'char', suffixes: [], prefixes: []});
  });
});

describe('parseWords', () => {
  it('reads bases in lower case with their flags', () => {
    expect(parseWords('3\nVilnius/D\nskola/SsTt po:lietv4r\nlabi\n', 'char')).toEqual([
      {base: 'vilnius', flags: new Set('D')},
      {base: 'skola', flags: new Set('SsTt')},
      {base: 'labi', flags: new Set()},
    ]);
  });
});

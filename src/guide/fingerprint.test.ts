import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fingerprintOf, fingerprintsOf, isFingerprint} from './fingerprint';
import {foldTypography} from './foldTypography';

/** A text after folding, as a string. */
function foldedText(text: string): string {
  return Array.from(foldTypography(text), (code) => String.fromCharCode(code)).join('');
}

/** The fingerprint of a section without a heading. */
function printOf(markdown: string): string {
  return fingerprintOf({heading: '', markdown});
}

const SAME: readonly (readonly [string, string, string])[] = [
  ['line ends', 'A\r\nb\rc', 'A\nb\nc'],
  ['wrapping', 'One two\nthree', 'One\ntwo three'],
  ['wrapping of a list', '- one\n  two\n- three', '- one two\n- three'],
  ['wrapping of a quotation', '> one two\n> three', '> one\n> two\n> three'],
  ['Unicode form', 'Ežero ąžuolas', 'Ežero ąžuolas'.normalize('NFD')],
  ['Unicode form around a soft hyphen', 'š', 's\u00AD\u030C'],
  ['blanks that do not break', '10 km, 5 % – a', '10\u00A0km,\u202F5\u2009% – a'],
  ['blanks at the ends', ' \n A \t\n', 'A'],
  ['layout of a table', '| a | b |\n| --- | :-: |\n| 1 | |', '|a  |b|\n|-----|:---:|\n|1|    |'],
  ['invisible characters', 'mokytoja', 'mo\u00ADky\u200Bto\u2060ja\uFEFF\u200D'],
  ['double quotes', '„Taip“ ”ne” «gal» “so” ‟x‟', '"Taip" "ne" "gal" "so" "x"'],
  ['single quotes', '‚a‘ it’s ‹b› o\u02BCk l´a', "'a' it's 'b' o'k l'a"],
  ['dashes', '2020–2021 — a ‑ b − 5 -- c', '2020-2021 - a - b - 5 - c'],
  ['dots of omission', 'Ir…', 'Ir...'],
  ['all at once', '„Ą – b…“\n', '"A\u0328\r\n\u2014 b..."'],
];

const OTHER: readonly (readonly [string, string, string])[] = [
  ['a word', 'Three teachers met.', 'Three teachers meet.'],
  ['a digit', 'In 2023.', 'In 2024.'],
  ['a sign', 'It was -5 degrees.', 'It was 5 degrees.'],
  ['a negation', 'They did take part.', 'They did not take part.'],
  ['a prefix that negates', 'Jie dalyvavo.', 'Jie nedalyvavo.'],
  ['letter case', 'they met in Bath', 'they met in bath'],
  ['a diacritic', 'šaltas', 'saltas'],
  ['a target of a link', '[a](https://example.org/a)', '[a](https://example.org/b)'],
  ['a target in this site', '[a](../a/lt.md#context)', '[a](../a/lt.md#results)'],
  ['order of words', 'Teachers asked pupils.', 'Pupils asked teachers.'],
  ['order of sentences', 'One. Two.', 'Two. One.'],
  ['a full stop', 'One. Two', 'One Two'],
  ['a question', 'They came.', 'They came?'],
  ['words written as one', 'any one', 'anyone'],
  ['a hyphen in a word', 're-sign', 'resign'],
  ['a hyphen or a dash between words', 'well-being', 'well - being'],
  ['a quotation', '"Yes"', 'Yes'],
  ['emphasis', 'a *b* c', 'a b c'],
  ['a term', ':term[a]{#b}', ':term[a]{#c}'],
  ['a cell', '| a | b |', '| ab |'],
  ['a letter of another alphabet', 'a', '\u0430'],
];

describe('fingerprintOf', () => {
  it('is the same in every version of the guide, since content carries it', () => {
    expect(printOf('Two schools.')).toBe('b38c331610');
    expect(fingerprintOf({heading: 'Ką?', markdown: '„Du“ – 2…\r\n| a |'})).toBe('c11b73a84f');
  });

  it('begins with a letter, so that YAML never reads a number', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => isFingerprint(printOf(text))));
  });

  it.each(SAME)('does not depend on %s', (_, one, other) => {
    expect(printOf(other)).toBe(printOf(one));
  });

  it.each(OTHER)('depends on %s', (_, one, other) => {
    expect(printOf(other)).not.toBe(printOf(one));
  });

  it('keeps heading and text apart', () => {
    const one = fingerprintOf({heading: 'A', markdown: 'B c'});
    expect(fingerprintOf({heading: 'A B', markdown: 'c'})).not.toBe(one);
    expect(fingerprintOf({heading: '', markdown: 'A\nB c'})).not.toBe(one);
  });
});

describe('fingerprintsOf', () => {
  const section = {
    id: 'constructor',
    heading: 'A',
    markdown: 'B',
    tree: {type: 'root' as const, children: []},
  };

  it('has title, summary and disclaimer first, then the sections', () => {
    const prints = fingerprintsOf({title: 'A', summary: 'B', sections: [section]});
    expect(Object.keys(prints)).toEqual(['front-matter', 'constructor']);
    expect(prints.constructor).toBe(fingerprintOf(section));
  });

  it('keeps title, summary and disclaimer apart', () => {
    const forms = [
      {title: 'A', summary: 'B C'},
      {title: 'A B', summary: 'C'},
      {title: 'A', summary: 'B', disclaimer: 'C'},
    ];
    const prints = forms.map((form) => fingerprintsOf({...form, sections: []})['front-matter']);
    expect(new Set(prints).size).toBe(3);
  });
});

const anyWord = fc.constantFrom(
  ...[
    'mokytoja',
    'Łódź',
    'õpe',
    '„taip“',
    "it's",
    '2023',
    '–',
    'a-b',
    '…',
    '[a](b.md)',
    '*c*',
    '|',
    '>',
    '-',
    '1.',
  ],
);
const anyWords = fc.array(anyWord, {minLength: 1, maxLength: 30});
const anyBlank = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\u00A0',
  '\t',
  '\u2009',
  ' \u200B ',
  '\n\n',
);
const anyText = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  anyWords.map((words) => words.join(' ')),
);

/** The same text as somebody else might type it. */
const RETYPINGS: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/["„“”«»]/g, '”'),
  (text) => text.replace(/['’‘]/g, '’'),
  (text) => text.replace(/[-–—]/g, '—'),
  (text) => text.replaceAll('…', '...'),
  (text) => `\uFEFF ${text}\n`,
  (text) => [...text].join('\u200B'),
];

describe('any text', () => {
  it('keeps its fingerprint however it is wrapped and spaced', () => {
    const spaced = fc.array(
      fc.tuple(
        anyWord.filter((word) => word !== '>'),
        anyBlank,
      ),
      {minLength: 1},
    );
    fc.assert(
      fc.property(spaced, (pairs) => {
        const plain = pairs.map(([word]) => word).join(' ');
        expect(printOf(pairs.flat().join(''))).toBe(printOf(plain));
      }),
    );
  });

  it('keeps its fingerprint however it is typed', () => {
    const retypings = fc.array(fc.constantFrom(...RETYPINGS));
    fc.assert(
      fc.property(anyWords, retypings, (words, all) => {
        const text = words.join(' ');
        const retyped = all.reduce((before, retype) => retype(before), text);
        expect(printOf(retyped)).toBe(printOf(text));
      }),
    );
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldedText(text);
        expect(foldedText(folded)).toBe(folded);
      }),
      {numRuns: 500},
    );
  });

  it('gets another fingerprint when a word is put in, taken out or replaced', () => {
    const letters = fc.stringMatching(/^[a-ząčę0-9]{1,8}$/);
    const place = fc.nat(30);
    fc.assert(
      fc.property(anyWords, letters, place, fc.nat(1), (words, word, at, removed) => {
        const start = at % words.length;
        const edited = words.toSpliced(start, removed, word);
        fc.pre(edited.join(' ') !== words.join(' '));
        expect(printOf(edited.join(' '))).not.toBe(printOf(words.join(' ')));
      }),
    );
  });

  it('gets another fingerprint when two different words change places', () => {
    const letters = fc.uniqueArray(fc.stringMatching(/^[a-ząčę0-9]{1,8}$/), {minLength: 2});
    fc.assert(
      fc.property(letters, fc.nat(), (words, at) => {
        const start = at % (words.length - 1);
        const pair = words.slice(start, start + 2).toReversed();
        const edited = words.toSpliced(start, 2, ...pair);
        expect(printOf(edited.join(' '))).not.toBe(printOf(words.join(' ')));
      }),
    );
  });
});

describe('foldTypography', () => {
  it('takes a plain path and a full path to the same end', () => {
    const ascii = fc.string({unit: 'grapheme-ascii'});
    fc.assert(
      fc.property(ascii, (text) => {
        expect(foldedText(`${text} \u200B`)).toBe(foldedText(text));
      }),
    );
  });

  it.each([
    ['blanks', ' '.repeat(100_000)],
    ['bars', '| '.repeat(50_000)],
    ['quotations', '\n>'.repeat(50_000)],
    ['one long quotation', `>${' a'.repeat(50_000)}`],
    ['dashes', `${'-'.repeat(100_000)}x`],
  ])('does not hang on many %s', (_, text) => {
    const before = performance.now();
    foldedText(`${text}x`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {stamp} from './acceptTranslation';
import {ContentError} from './errors';
import {splitFrontMatter} from './frontMatter';
import {normalizeText} from './normalizeText';

const ACCEPTED = {
  of: 'lt',
  sections: {'front-matter': 'a000000001', context: 'b000000002'},
} as const;

const BODY = '\n## Context {#context}\n\nsections: none  \n---\ntranslation: {of: en}\n';

/** A file with this front matter. */
function fileWith(...lines: readonly string[]): string {
  return ['---', 'title: A', ...lines, '---', BODY].join('\n');
}

const STAMPED = [
  'translation:',
  '  of: lt',
  '  review: none',
  '  sections:',
  '    front-matter: a000000001',
  '    context: b000000002',
];

describe('stamp', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['lays out braces as a block', ['translation: {of: lt, review: none}'], STAMPED],
    ['adds what is missing', [], STAMPED],
    ['fills what is empty', ['translation:'], STAMPED],
    ['changes nothing that is right', STAMPED, STAMPED],
    [
      'replaces sections in braces, also over several lines',
      ['translation:', '  of: lt', '  review: none', '  sections: {old: a111111111,', '    b: c}'],
      STAMPED,
    ],
    [
      'keeps order, quotes, indentation, comments and what follows',
      [
        'translation: # ours',
        '    # why',
        '    kind:   human # draft',
        '    sections:',
        '      old: a111111111 # gone',
        '      context: b111111111',
        '    # below',
        "    review: 'none'",
        '    of: "lt"',
        '',
        'disclaimer: >-',
        '  B',
      ],
      [
        'translation: # ours',
        '    # why',
        '    kind:   human # draft',
        '    sections:',
        '      front-matter: a000000001',
        '      context: b000000002',
        '    # below',
        "    review: 'none'",
        '    of: "lt"',
        '',
        'disclaimer: >-',
        '  B',
      ],
    ],
    [
      'writes sections behind a text of several lines',
      [
        'translation:',
        '  of: lt',
        '  review: reviewed',
        '  reviewedBy: |',
        '    A',
        '',
        '    B',
        '',
        '# end',
      ],
      [
        'translation:',
        '  of: lt',
        '  review: reviewed',
        '  reviewedBy: |',
        '    A',
        '',
        '    B',
        ...STAMPED.slice(3),
        '',
        '# end',
      ],
    ],
    [
      'keeps comments and quotes inside braces',
      ['translation: {', '  of: "lt", # one', '  review: none }  # two', 'disclaimer: C'],
      [
        'translation:',
        '  of: "lt" # one',
        '  review: none',
        ...STAMPED.slice(3),
        '  # two',
        'disclaimer: C',
      ],
    ],
    [
      'leaves another language to the check',
      ['translation: {of: en, review: none}'],
      STAMPED.map((line) => line.replace('of: lt', 'of: en')),
    ],
  ])('%s', (_, before, after) => {
    expect(stamp(fileWith(...before), ACCEPTED)).toBe(fileWith(...after));
  });

  it.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with CRLF line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['in NFD', (text: string) => text.normalize('NFD')],
  ])('keeps a file %s as it is', (_, change) => {
    const before = change(fileWith('summary: šaltinis', 'translation: {of: lt, review: none}'));
    const after = change(fileWith('summary: šaltinis', ...STAMPED));
    expect(stamp(before, ACCEPTED)).toBe(after);
  });

  it('writes ids and fingerprints that YAML could read as something else', () => {
    const sections = {null: 'e123456789', 'no-1': 'a000000001', true: 'b000000002'};
    const file = stamp(stamp(fileWith(), {of: 'lt', sections}), {of: 'lt', sections});
    expect(sectionsIn(file)).toEqual(sections);
  });

  it.each([
    ['no front matter', 'Text.\n'],
    ['a fence that names a language', '---js\ntitle: A\n---\n'],
    ['broken YAML', fileWith('translation: {of: lt')],
    ['a field twice', fileWith('translation: {of: lt}', 'translation: {of: lt}')],
    ['one pair of braces around all', '---\n{title: A, translation: {of: lt}}\n---\n'],
    ['a list', fileWith('translation: [lt]')],
  ])('refuses a file with %s', (_, text) => {
    expect(() => stamp(text, ACCEPTED)).toThrow(ContentError);
  });

  it('keeps all else byte for byte, and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyFile, anySections, (text, sections) => {
        const once = stamp(text, {of: 'lt', sections});
        expect(sectionsIn(once)).toEqual(sections);
        expect(stamp(once, {of: 'lt', sections})).toBe(once);
        expect(withoutTranslation(once)).toBe(withoutTranslation(text));
      }),
    );
  });
});

const anyBlock = fc.constantFrom(
  [],
  ['translation: {of: lt, review: none}'],
  ['translation: {of: lt, review: none, sections: {a: b}}'],
  ['translation:', '  of: lt', '  review: none'],
  ['translation:', '   sections:', '     a: b', '   of: lt', '   review: none'],
);
const anyField = fc.constantFrom(
  'summary: "x: y"',
  '# note',
  'disclaimer: |\n  A\n\n  B',
  '',
  'kind: a # b',
);
const anyFile = fc
  .tuple(anyBlock, anyField, fc.string(), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([block, field, body, end, mark]) => {
    const text = `---\n${[field, ...block, 'end: 1'].join('\n')}\n---\n`.replaceAll('\n', end);
    return `${mark ? '\uFEFF' : ''}${text}${body}`;
  });
const anySections = fc.dictionary(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/),
  fc.stringMatching(/^[a-f][0-9a-f]{9}$/),
  {minKeys: 1, maxKeys: 4, noNullPrototype: true},
);

function sectionsIn(file: string): unknown {
  const {yaml = ''} = splitFrontMatter(normalizeText(file)) ?? {};
  const value: unknown = parse(yaml);
  return Reflect.get(Reflect.get(Object(value), 'translation'), 'sections');
}

/** The file without the lines of `translation`. */
function withoutTranslation(file: string): string {
  return file.replace(/^translation:[^\n]*\n(?: [^\n]*\n)*/m, '');
}

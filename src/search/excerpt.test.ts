import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyze} from './analyzer';
import {excerpt, markText} from './excerpt';

const LONG =
  'Mokytojai tris dienas stebėjo kolegų pamokas ir vakarais kalbėjosi apie tai, ką matė. '.repeat(
    5,
  ) +
  'Vėliau jie parengė darbo stebėjimo lapą, kurį dabar pildo kiekvienas svečias. ' +
  'Lapas turi tris klausimus.';

describe('excerpt', () => {
  it('shows a short text whole', () => {
    expect(excerpt('en', '“Two days” of work.', () => false)).toEqual({
      text: '“Two days” of work.',
      marks: [],
    });
  });

  it('shows the place with most of the found words and marks them', () => {
    const {text, marks} = excerpt('lt', LONG, (key) =>
      ['darbo', 'stebejimo', 'kolegu'].includes(key),
    );
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual([
      'kolegų',
      'darbo',
      'stebėjimo',
    ]);
    expect(text).toMatch(/^… .*darbo stebėjimo lapą/u);
  });

  it('begins with the text when nothing is found, and ends between words', () => {
    const {text} = excerpt('lt', LONG, () => false);
    expect(text).toMatch(/^Mokytojai tris/u);
    expect(text).toMatch(/[\p{L},.] …$/u);
    expect(text.length).toBeLessThanOrEqual(182);
  });

  it('is empty for an empty text', () => {
    expect(excerpt('et', '', () => true)).toEqual({text: '', marks: []});
  });

  it('marks whole found words in any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
        const found = excerpt('pl', text, (key) => key.length > 1);
        for (const [start, end] of found.marks) {
          expect(analyze('pl', found.text.slice(start, end))[0]?.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('markText', () => {
  it('keeps the text and marks the found words', () => {
    expect(markText('pl', 'Łódź i łódź', (key) => key === 'lodz')).toEqual({
      text: 'Łódź i łódź',
      marks: [
        [0, 4],
        [7, 11],
      ],
    });
  });
});

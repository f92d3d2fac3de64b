import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerpt, markText} from './excerpt';
import {fold} from './fold';
import {wordsOf} from './tokenize';
import type {FoundWord} from './wordFinder';

const LONG =
  'Mokytojai tris dienas stebėjo kolegų pamokas ir vakarais kalbėjosi apie tai, ką matė. '.repeat(
    5,
  ) +
  'Vėliau jie parengė darbo stebėjimo lapą, kurį dabar pildo kiekvienas svečias. ' +
  'Lapas turi tris klausimus.';

describe('excerpt', () => {
  it('shows a short text whole', () => {
    expect(excerpt('“Two days” of work.', find('“Two days” of work.'))).toEqual({
      text: '“Two days” of work.',
      marks: [],
    });
  });

  it('shows the place with most of the found words and marks them', () => {
    const {text, marks} = excerpt(LONG, find(LONG, 'darbo', 'stebejimo', 'kolegu'));
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual([
      'kolegų',
      'darbo',
      'stebėjimo',
    ]);
    expect(text).toMatch(/^… .*darbo stebėjimo lapą/u);
  });

  it('begins with the text when nothing is found, and ends between words', () => {
    const {text} = excerpt(LONG, find(LONG));
    expect(text).toMatch(/^Mokytojai tris/u);
    expect(text).toMatch(/[\p{L},.] …$/u);
    expect(text.length).toBeLessThanOrEqual(182);
  });

  it('is empty for an empty text', () => {
    expect(excerpt('', [])).toEqual({text: '', marks: []});
  });

  it('marks whole found words in any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
        const words = wordsOf(text).map((word) =>
          word.end - word.start > 1 ? {...word, found: 0} : word,
        );
        const found = excerpt(text, words);
        for (const [start, end] of found.marks) {
          expect(wordsOf(found.text.slice(start, end))).toMatchObject([
            {start: 0, end: end - start},
          ]);
        }
      }),
    );
  });
});

describe('markText', () => {
  it('keeps the text and marks the found words', () => {
    expect(markText('Łódź i łódź', find('Łódź i łódź', 'lodz'))).toEqual({
      text: 'Łódź i łódź',
      marks: [
        [0, 4],
        [7, 11],
      ],
    });
  });
});

function find(text: string, ...wanted: readonly string[]): FoundWord[] {
  return wordsOf(text).map((word) => {
    const found = wanted.indexOf(fold(word.word));
    return found === -1 ? word : {...word, found};
  });
}

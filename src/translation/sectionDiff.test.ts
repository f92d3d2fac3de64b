import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diffSections} from './sectionDiff';

describe('diffSections', () => {
  it('marks changed words within a paragraph', () => {
    expect(diffSections('One.\n\nTwo schools met.', 'One.\n\nTen schools met.')).toEqual([
      {
        kind: 'changed',
        runs: [
          {kind: 'removed', text: 'Two'},
          {kind: 'added', text: 'Ten'},
          {kind: 'same', text: ' schools met.'},
        ],
      },
    ]);
  });

  it('shows paragraphs that have little in common as removed and added', () => {
    expect(diffSections('Teachers watch lessons.', 'Nothing else is known about it.')).toEqual([
      {kind: 'removed', text: 'Teachers watch lessons.'},
      {kind: 'added', text: 'Nothing else is known about it.'},
    ]);
  });

  it('finds paragraphs that were added, removed and moved', () => {
    expect(diffSections('a\n\nb', 'a\n\nc c c\n\nb')).toEqual([{kind: 'added', text: 'c c c'}]);
    expect(diffSections('a\n\nb', 'b')).toEqual([{kind: 'removed', text: 'a'}]);
    expect(diffSections('first\n\nsecond', 'second\n\nfirst')).toHaveLength(2);
  });

  it('finds nothing between equal texts, and something between all others', () => {
    const markdown = fc
      .array(fc.constantFrom('One.', 'Two schools.', 'Ten schools met.'), {maxLength: 6})
      .map((paragraphs) => paragraphs.join('\n\n'));
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        expect(diffSections(before, after).length === 0).toBe(before === after);
      }),
    );
  });
});

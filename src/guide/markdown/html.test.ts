import {describe, expect, it} from 'vitest';
import {refusedPieces} from './html';

/** Rules with what was found. */
function found(html: string) {
  return refusedPieces(html).map(({rule, found: piece}) => [rule, piece]);
}

describe('refusedPieces', () => {
  it.each([
    ['<!-- Write here. -->', [['unfilled-gap', 'Write here.']]],
    ['<!--\nA\n\n<b>B</b>\n-->', [['unfilled-gap', 'A <b>B</b>']]],
    [
      '<!-- a --> <br> <!-- b -->',
      [
        ['unfilled-gap', 'a'],
        ['unfilled-gap', 'b'],
      ],
    ],
    [`<!-- ${'ąč '.repeat(20)}-->`, [['unfilled-gap', `${'ąč '.repeat(13)}ą…`]]],
    ['<kbd>a</kbd>', []],
  ])('in %j names the gaps', (html, expected) => {
    expect(found(html)).toEqual(expected);
  });

  it.each([
    ['<!-- a --><script>x()</script>', '<script'],
    ['<!--><script>x()</script>-->', '<!--'],
    ['<!---><script>x()</script>-->', '<!---'],
    ['<!-- a --!><script>x()</script>-->', '<!--'],
    ['<!-- never closed <b>', '<!--'],
    ['<abbr title="<!--"><script>x()</script><!-- -->', '<abbr'],
    ['<!-- <!-- a -->', '<!--'],
    ['<!DOCTYPE html>', '<!DOCTYPE'],
    ['<?php x() ?>', '<?php'],
    ['</b>', '</b'],
  ])('still refuses the HTML in %j', (html, tag) => {
    expect(found(html)).toContainEqual(['raw-html', tag]);
  });

  it('reads a text once, however many comments begin in it', () => {
    const start = performance.now();
    expect(found('<!-- '.repeat(200_000))).toEqual([['raw-html', '<!--']]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('tells where each piece begins', () => {
    const html = '<br> <!-- a -->\n<b>';
    expect(refusedPieces(html).map(({offset}) => html.slice(offset, offset + 3))).toEqual([
      '<!-',
      '<b>',
    ]);
  });
});

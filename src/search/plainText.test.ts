import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {plainText} from './plainText';

const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'keeps words of one paragraph together',
    'Co-*teach*ing [with\nothers](x.md).',
    'Co-teaching with others.',
  ],
  ['parts the items of a list', '- **One**\n- Two', 'One Two'],
  ['parts the cells of a table', '|a|b|\n|-|-|\n|c|d|', 'a b c d'],
  ['leaves raw HTML out', 'Press <kbd>S</kbd><br>now', 'Press Snow'],
  ['keeps alternative texts', '![Two teachers](a.png) talk', 'Two teachers talk'],
  ['is empty for an empty text', '', ''],
];

describe('plainText', () => {
  it.each(ROWS)('%s', (_behaviour, markdown, text) => {
    expect(plainText(unified().use(remarkParse).use(remarkGfm).parse(markdown))).toBe(text);
  });
});

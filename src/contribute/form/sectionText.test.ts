import {describe, expect, it} from 'vitest';
import {toPlainText, toSectionText} from './sectionText';

const PLACE = {level: 2, taken: ['context', 'monday']} as const;

describe('toSectionText', () => {
  it.each([
    ['lists, emphasis and links', 'A *word*.\n\n- [one](https://example.org)\n  - two'],
    ['headings that fit', '### A {#own}\n\n#### B'],
    ['closed code with signs of headings', '```\n# a\n---\n```'],
    ['a closed box', ':::note\nA.\n:::'],
    ['HTML that authors may write', 'Press <kbd>a</kbd><br>now.'],
    ['comparisons', '1 < 2 & 3 > 2'],
    ['text from right to left', '\u0645\u0631\u062D\u0628\u0627'],
  ])('leaves %s', (_, text) => {
    expect(toSectionText(text, PLACE)).toBe(text);
  });

  it.each([
    ['a heading of the page', '# A', '### A'],
    ['a heading of a section', '## A {#context}', '### A'],
    ['a heading with a line below', 'A\nB\n---', '### A B'],
    ['a heading in a quotation', '> # A', '> ### A'],
    ['a heading that skips levels', '###### A', '### A'],
    ['the id of a section', '### A {#monday}', '### A'],
    ['code that is not closed', '~~~~\na', '~~~~\na\n~~~~'],
    ['a box that is not closed', ':::tip\n# A', ':::tip\n### A\n:::'],
    ['a script', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a comment that is not closed', '<!-- a\n\nb', '\\<!-- a\n\nb'],
    ['an element with a handler', 'A <br onclick="x()">', 'A \\<br onclick="x()">'],
    ['a heading inside an element', '<div>\n# A', '\\<div>\n### A'],
    ['control characters', 'a\u0000b\u001B[31mc\u202Ed', 'ab[31mcd'],
    ['half a character', 'a\uD800b', 'ab'],
    ['other line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['letters in two parts', 's\u030C', 'š'],
    ['empty lines at both ends', '\n \n a \n\n', ' a'],
  ])('repairs %s', (_, text, repaired) => {
    expect(toSectionText(text, PLACE)).toBe(repaired);
  });

  it('lets a part have headings below its own', () => {
    expect(toSectionText('#### A', {level: 3, taken: []})).toBe('#### A');
    expect(toSectionText('#### A', {level: 2, taken: []})).toBe('### A');
  });

  it('makes text of headings before the first section', () => {
    const place = {level: 1, taken: []} as const;
    expect(toSectionText('# A\n\nB\n---', place)).toBe('\\# A\n\nB\n\\---');
  });

  it('makes plain text of what asks too much of the parser', () => {
    const nested = '['.repeat(15_000);
    expect([nested, toPlainText(nested)]).toContain(toSectionText(nested, PLACE));
  });

  it('leaves to the check what is too long to be parsed', () => {
    const endless = '# a '.repeat(10_000).trimEnd();
    expect(toSectionText(endless, PLACE)).toBe(endless);
  });
});

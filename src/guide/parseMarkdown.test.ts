import {toString} from 'mdast-util-to-string';
import {describe, expect, it} from 'vitest';
import {parseMarkdown} from './parseMarkdown';

describe('parseMarkdown', () => {
  it('divides a body at its level-two headings', () => {
    const {sections} = parseMarkdown(
      'Before.\n\n## One {#one}\n\nA.\n\n### Deeper\n\nB.\n\n## Two {#two}\n',
    );
    expect(sections.map(({id, heading, markdown}) => [id, heading, markdown])).toEqual([
      ['intro', '', 'Before.'],
      ['one', 'One', 'A.\n\n### Deeper\n\nB.'],
      ['two', 'Two', ''],
    ]);
  });

  it('gives positions in the whole file', () => {
    const text = '---\ntitle: A\n---\n\nWord *two*.\n';
    const {tree} = parseMarkdown(text, 17);
    expect(tree.children[0]?.position?.start).toEqual({line: 5, column: 1, offset: 18});
  });

  it('numbers sections without an id, so that none is lost', () => {
    const {sections} = parseMarkdown('## A\n\n## B {#b}\n');
    expect(sections.map(({id}) => id)).toEqual(['section-1', 'b']);
  });

  it.each([
    'At 10:30, and 3:1.',
    'Klausimas:kas, a:b:c.',
    'A smile :) and :-D and :smile:.',
    'C:\\data and http:x',
  ])('leaves the colons in "%s" alone', (text) => {
    const {tree} = parseMarkdown(text);
    expect(toString(tree)).toBe(text);
    expect(JSON.stringify(tree)).not.toContain('Directive');
  });

  it('keeps colons in headings with an id', () => {
    const [section] = parseMarkdown('## Kada: 10:30 ar kitaip:taip {#when}\n').sections;
    expect([section?.id, section?.heading]).toEqual(['when', 'Kada: 10:30 ar kitaip:taip']);
  });

  it('lends a section the links and notes that others define', () => {
    const {sections} = parseMarkdown(
      '## A {#a}\n\n[x][y] z[^1]\n\n## B {#b}\n\n[y]: /news/a\n\n[^1]: Note.\n',
    );
    expect(sections[0]?.tree.children.map(({type}) => type)).toEqual([
      'paragraph',
      'definition',
      'footnoteDefinition',
    ]);
  });
});

import {describe, expect, it} from 'vitest';
import {parseTextFile} from '../guide/textFile';
import {passagesOf} from './passagesOf';

const PLACE = {kind: 'newsItem', language: 'lv', key: 'visit', id: 'visit', order: []} as const;

/** Passages of a Latvian text as language, place and words, blanks folded. */
function rowsOf(body: string, frontMatter = 'licence: words'): string[] {
  const text = `---\n${frontMatter}\n---\n\n${body}\n`;
  return passagesOf(parseTextFile({path: 'blog/visit.md', text}, PLACE)).map((passage) => {
    const words = passage.text.trim().replace(/\s+/g, ' ');
    expect(text.slice(passage.offset)).toContain(words.split(' ')[0]);
    return `${passage.language}: ${words}`;
  });
}

describe('passagesOf', () => {
  it('has title, summary and disclaimer, however they are quoted', () => {
    const fields = 'title: One\nsummary: "Two: three"\ndisclaimer: >-\n  Four\n  five\nlicence: no';
    expect(rowsOf('Six.', fields)).toEqual([
      'lv: One',
      'lv: "Two: three"',
      'lv: >- Four five',
      'lv: Six.',
    ]);
  });

  it('has headings, list items, cells, titles of boxes, footnotes and descriptions of pictures', () => {
    const body =
      '## One {#one}\n\n- two\n\n| three | four |\n| --- | --- |\n| <br> | |\n\n' +
      ':::tool[Five]\n\n> six\n\n:::\n\n![seven](img/eight.png "nine")[^a]\n\n[^a]: Ten.';
    const words = ['One', 'two', 'three', 'four', 'Five', 'six', 'seven', 'Ten.'];
    expect(rowsOf(body)).toEqual(words.map((word) => `lv: ${word}`));
  });

  it.each([
    ['a citation', 'One [@S01; @S02] two', 'One two'],
    ['a term, but for its words', 'One :term[two]{#job-shadowing}', 'One two'],
    [
      'addresses',
      'One https://a.example/x www.b.example me@c.example d.example/x <https://e.example>',
      'One',
    ],
    ['the target of a link', '[One](../two.md "three") [two][ref]\n\n[ref]: /four', 'One two'],
    [
      'code, markup and character references',
      'One `two` <kbd>P</kbd> **three**&nbsp;four',
      'One P three four',
    ],
  ])('leaves out %s', (_, body, words) => {
    expect(rowsOf(body)).toEqual([`lv: ${words}`]);
  });

  it('gives words in another language to that language, and to nobody when it is not ours', () => {
    expect(rowsOf('One :lang[du **trys**]{lt} four :lang[fünf]{de}')).toEqual([
      'lv: One four',
      'lt: du trys',
    ]);
  });
});

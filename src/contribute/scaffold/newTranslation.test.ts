import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {SourceFile} from '../../guide/assembleGuide';
import {assembleGuide} from '../../guide/assembleGuide';
import {listContent} from '../../guide/node/listContent';
import {textPlace} from './newKey';
import {newTranslation} from './newTranslation';
import {toComment} from './newText';

const SITE = 'tests/sites/good';
const {files: paths, images} = await listContent(SITE);
const files = paths.map((path) => read(path));

function read(path: string): SourceFile {
  return {path, text: readFileSync(`${SITE}/${path}`, 'utf8')};
}

function translated(original: SourceFile, language: 'lv' | 'et' | 'en') {
  const place = textPlace(original.path);
  const text = place && newTranslation(original, place, language);
  if (!text) throw new Error(original.path);
  return text;
}

describe('newTranslation', () => {
  it.each([
    ['case-studies/lake-school/lt.md', 'case-studies/lake-school/et.md'],
    [
      'docs/1-growing/1-watching-lessons.md',
      'i18n/et/docusaurus-plugin-content-docs/current/1-growing/1-watching-lessons.md',
    ],
    [
      'i18n/lt/docusaurus-plugin-content-blog/first-meeting.md',
      'i18n/et/docusaurus-plugin-content-blog/first-meeting.md',
    ],
    ['docs/0-start.md', 'i18n/et/docusaurus-plugin-content-docs/current/0-start.md'],
  ])('leaves nothing but gaps and no stamp: %s', (original, path) => {
    const text = translated(read(original), 'et');
    expect(text.path).toBe(path);
    const {issues} = assembleGuide([...files, text], images);
    const own = issues.filter(({file}) => file === path);
    expect([...new Set(own.map(({rule}) => rule))].sort()).toEqual([
      'missing-field',
      'missing-stamp',
      'unfilled-gap',
    ]);
    expect(issues).toHaveLength(own.length);
    expect(text.text).not.toContain('sections:');
  });

  it('has the headings of the language, the words of the original as comments, and its texts in place', () => {
    const original = {
      path: 'blog/a.md',
      text: '---\ntitle: A\nsummary: >-\n  One,\n  two.\n---\nIntro.\n\n## Own {#own}\n\nA --> b.\n\n## U {#unknown}\n\nC.\n',
    };
    expect(translated(original, 'lv')).toMatchInlineSnapshot(`
      {
        "gaps": [
          "",
          "<!-- Own -->",
          "Ko avots nepasaka",
        ],
        "path": "i18n/lv/docusaurus-plugin-content-blog/a.md",
        "text": "---
      title: # A
      summary: # One, two.
      translation:
        of: en
        review: none
      ---

      <!--
      Iztulkojiet, ierakstiet tulkojumu zemāk un oriģinālu izdzēsiet:

      Intro.
      -->

      ## <!-- Own --> {#own}

      <!--
      Iztulkojiet, ierakstiet tulkojumu zemāk un oriģinālu izdzēsiet:

      A --&gt; b.
      -->

      ## Ko avots nepasaka {#unknown}

      <!--
      Iztulkojiet, ierakstiet tulkojumu zemāk un oriģinālu izdzēsiet:

      C.
      -->
      ",
      }
    `);
  });

  it('is undefined for an original that cannot be read', () => {
    const place = textPlace('blog/a.md');
    if (!place) throw new Error('no place');
    expect(newTranslation({path: 'blog/a.md', text: 'no fence'}, place, 'lv')).toBeUndefined();
  });
});

describe('toComment', () => {
  it('is not ended by what stands in it', () => {
    expect(toComment('a <!-- --> <b> --!>')).toBe('<!-- a &lt;!-- --&gt; <b> --!&gt; -->');
  });
});

import {describe, expect, it} from 'vitest';
import type {Draft} from './draft';
import {withHeading, withoutItem, withValue} from './draft';
import {readDraft, toFile} from './draftFile';
import {emptyDraft} from './emptyDraft';

const PATH = 'case-studies/a-case/lt.md';
const TEXT = `---
# Written by hand.
title: 'A'   # short
futureField: {a: [1, 2]}
organisations:
  # The first one.
  - name: One
    role: partner
  # The second one.
  - {name: Two, role: partner} # as told
licence: CC-BY-4.0
---

Before all sections.

## Kontekstas {#context}

Tekstas [^1].

### Own part {#own}

More.

## Own *section* {#own-section}

Kept.

[^1]: A note.
`;

describe('an edited file', () => {
  it('stays byte by byte when nothing is changed', () => {
    expect(toFile(edit(TEXT)).text).toBe(TEXT);
    const windows = toFile(edit(TEXT.replaceAll('\n', '\r\n'))).text;
    expect(windows).toBe(TEXT);
  });

  it('keeps comments, unknown fields and other lines when a field is changed', () => {
    const draft = withValue(edit(TEXT), ['organisations', 1, 'role'], 'organiser');
    expect(toFile(draft).text).toBe(
      TEXT.replace('{name: Two, role: partner}', '{name: Two, role: organiser}')
        // What stands behind blanks stands behind one.
        .replace("'A'   #", "'A' #"),
    );
  });

  it('keeps the comment of an item when the one before it goes', () => {
    const {text} = toFile(withoutItem(edit(TEXT), ['organisations'], 0));
    expect(text).toContain('  # The second one.\n  - {name: Two, role: partner} # as told\n');
    expect(text).not.toContain('One');
  });

  it('keeps other sections, notes and headings with markup when a section is changed', () => {
    const draft = withValue(edit(TEXT), ['sections', 'context'], 'Naujas [^1].');
    const changed = TEXT.replace(/Tekstas[^#]*### Own part \{#own\}\n\nMore\./, 'Naujas [^1].');
    expect(toFile(draft).text).toBe(changed);
    const section = withValue(draft, ['sections', 'results'], 'Nieko.');
    expect(toFile(section).text).toContain('Nieko.\n\n## Own *section* {#own-section}\n\nKept.');
  });

  it('writes an item like those beside it', () => {
    const text = TEXT.replace('- name: One\n    role: partner', '- {name: One, role: partner}');
    const three = {name: 'Three: 3', role: 'no'};
    const draft = withValue(edit(text), ['organisations', 2], three);
    expect(toFile(draft).text).toContain("\n  - {name: 'Three: 3', role: 'no'}\n");
  });
});

describe('readDraft', () => {
  it.each([
    ['docs/0-how-to.md', '---\n---\n', 'unexpected-file'],
    [PATH, 'title: A\n', 'front-matter-fence'],
    [PATH, '---\ntitle: [A\n---\n', 'yaml-syntax'],
    [PATH, '---\ntitle: A\ntitle: B\n---\n', 'duplicate-key'],
    [PATH, '---\na: &a [b]\nc: *a\n---\n', 'unsupported-yaml'],
    [PATH, '---\n- A\n---\n', 'wrong-type'],
    [PATH, `---\n---\n\n${'a '.repeat(11_000)}`, 'too-complex'],
  ])('says why %s with %j cannot be opened', (path, text, rule) => {
    const read = readDraft({path, text});
    expect('issues' in read && read.issues.map((issue) => issue.rule)).toContain(rule);
  });
});

describe('the headings of a file', () => {
  it.each([
    ['Kas *buvo* padaryta', '## Kas *buvo* padaryta {#practice}'],
    ['two\nlines', '## two lines {#practice}'],
    ['A {#b}', '## A {#b} {#practice}'],
    ['<b>A</b>', '## \\<b\\>A\\<\\/b\\> {#practice}'],
    ['# A', '## # A {#practice}'],
    ['['.repeat(30_000), undefined],
  ])('are one line for %#', (heading, line) => {
    const empty = withValue(emptyDraft('lt'), ['sections', 'practice'], 'A.');
    const {text} = toFile(withHeading(empty, 'practice', heading));
    const found = text.split('\n').filter((each) => each.startsWith('## '));
    expect(found).toHaveLength(1);
    if (line !== undefined) expect(found).toEqual([line]);
  });
});

function edit(text: string): Draft {
  const draft = readDraft({path: PATH, text});
  if ('issues' in draft) throw new Error('The file can be read');
  return draft;
}

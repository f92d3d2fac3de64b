import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse, stringify} from 'yaml';
import type {SourceFile} from '../../guide/assembleGuide';
import {splitFrontMatter} from '../../guide/frontMatter';
import type {Entry} from '../../guide/model';
import {anyCase, anyText, TRICKY_TEXTS} from './anyCase';
import {checkDraft} from './checkDraft';
import {cleanText} from './cleanText';
import type {Draft, Json} from './draft';
import {isList} from './draft';
import {readDraft, toFile} from './draftFile';
import {emptyDraft} from './emptyDraft';
import {MADE_UP_FORM} from './madeUpForm';
import {parseCaseFile} from './parseCaseFile';
import {tidyFields} from './tidyFields';

const form = MADE_UP_FORM;

describe('any sound case study', () => {
  it('comes out of the form as it went in', () => {
    fc.assert(
      fc.property(anyCase(form), (sound) => {
        const file = writtenByHand(sound);
        const draft = edit(file);
        expect(toFile(draft)).toEqual(file);
        const anew = withoutBase(draft);
        const before = checkDraft(form, draft);
        const after = checkDraft(form, anew);
        expect(before.issues.filter(isError)).toEqual([]);
        expect(after.issues.filter(isError)).toEqual([]);
        expect(plain(after.entry)).toEqual(plain(before.entry));
      }),
      {numRuns: 40},
    );
  });

  it('is the same for old and new readers of YAML', () => {
    fc.assert(
      fc.property(anyCase(form), (sound) => {
        const yaml = splitFrontMatter(toFile(sound).text)?.yaml ?? '';
        expect(parse(yaml)).toEqual(tidyFields(sound.fields));
        expect(parse(yaml, {version: '1.1'})).toEqual(tidyFields(sound.fields));
      }),
      {numRuns: 60},
    );
  });

  it('changes only where a person changes it', () => {
    fc.assert(
      fc.property(anyCase(form), anyCase(form), ({id, ...one}, other) => {
        const draft = edit(writtenByHand({...one, id}));
        const changed = {...draft, fields: other.fields, sections: one.sections};
        const {fields} = parseCaseFile(toFile(changed).text) ?? {};
        expect(fields).toEqual(tidyFields(other.fields));
      }),
      {numRuns: 40},
    );
  });
});

/** Pieces that open, close or imitate the structure of a file. */
const PIECES = [
  '# One',
  '## Two {#context}',
  '## Three',
  '### On Monday {#monday}',
  '###### Six',
  '> ## Said',
  '- # Item',
  'Title\n===',
  'Title\n---',
  '---',
  '---\ntitle: x\n---',
  '```',
  '~~~~ js',
  ':::note',
  '::::tip[Title]',
  ':::',
  '<!--',
  '-->',
  '<script>\n# x',
  '</script>',
  '<div onclick="x()">',
  '<details>',
  '<b>\n',
  '<![CDATA[',
  '<?php',
  '[a]: <javascript:x> "y',
  '[^1]: note',
  '| a |\n|-|',
  '    # code',
  '\t',
  '\\',
  '&#35; x',
  '{#practice}',
  '\u0000\u0007\u202E\uD800',
  '1. ```',
  'word',
];

const anyHostile = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('\n', '\n\n', ' ', '')), {
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(''));

/** What the form says of such texts; everything else it repairs. */
const TOLD = [
  'bad-heading-id',
  'broken-link',
  'duplicate-id',
  'incomplete-directive',
  'malformed-address',
  'missing-section',
  'missing-use-part',
  'unclosed-directive',
  'unknown-directive',
  'unknown-section',
  'unsafe-link',
];

describe('any text in a section', () => {
  it('stays in its section', () => {
    fc.assert(
      fc.property(fc.array(anyHostile, {minLength: 9, maxLength: 9}), (texts) => {
        const draft = hostileDraft(texts);
        const file = toFile(draft);
        const read = edit(file);
        const written = read.sections.filter(({markdown}) => markdown !== '');
        expect(written.map(({id}) => id)).toEqual(idsWithText(draft));
        const {issues} = checkDraft(form, draft);
        const rules = issues.filter(isError).map(({rule}) => rule);
        expect(rules.filter((rule) => rule !== 'missing-field' && !TOLD.includes(rule))).toEqual(
          [],
        );
        const anew = withoutBase(read);
        expect(toFile(anew).text).toBe(file.text);
      }),
      {numRuns: 80},
    );
  });
});

describe('cleanText', () => {
  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it.each(TRICKY_TEXTS)('leaves "%s" a text', (text) => {
    const fields = {title: text, disclaimer: text, places: [text]};
    const {text: file} = toFile({...emptyDraft('lt'), fields});
    expect(parseCaseFile(file)?.fields).toEqual(tidyFields(fields));
  });

  it('leaves any text a text', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, place) => {
        const {text: file} = toFile({...emptyDraft('et'), fields: {title, places: [place]}});
        expect(parseCaseFile(file)?.fields).toEqual({title, places: [place]});
      }),
    );
  });
});

function hostileDraft(texts: readonly string[]): Draft {
  const draft = emptyDraft('lv');
  const sections = draft.sections.map((section, at) => ({...section, markdown: texts[at] ?? ''}));
  return {...draft, id: 'a-case', sections};
}

/** A section whose own text is empty is in the file when one of its parts has text; its own text still is empty. */
function idsWithText({sections}: Draft): readonly string[] {
  return sections.filter(({markdown}) => cleanText(markdown).trim() !== '').map(({id}) => id);
}

/** As somebody would write the file who has never seen the form. */
function writtenByHand({id, language, fields, sections}: Draft): SourceFile {
  const body = sections.map(
    ({id: section, level, heading, markdown}) =>
      `${'#'.repeat(level)} ${heading} {#${section}}\n\n${markdown}\n`,
  );
  return {
    path: `case-studies/${id}/${language}.md`,
    text: `---\n${stringify(fields)}---\n\n${body.join('\n')}`,
  };
}

function edit(file: SourceFile): Draft {
  const draft = readDraft(file);
  if ('issues' in draft) throw new Error(JSON.stringify(draft.issues));
  return draft;
}

/** Also what a browser makes of it that keeps it as JSON. */
function withoutBase(draft: Draft): Draft {
  return JSON.parse(JSON.stringify({...draft, base: undefined})) as Draft;
}

function isError({severity}: {readonly severity: string}): boolean {
  return severity === 'error';
}

/** Without syntax trees, whose positions differ. */
function plain(entry: Entry | undefined): unknown {
  const texts = [...(entry?.texts.values() ?? [])];
  return JSON.parse(
    JSON.stringify({...entry, texts}, (key, value: Json) =>
      key === 'tree' && !isList(value) ? null : value,
    ),
  );
}

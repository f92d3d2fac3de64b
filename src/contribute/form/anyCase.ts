import fc from 'fast-check';
import {LANGUAGES} from '../../guide/languages';
import type {CaseForm} from './caseForm';
import {cleanText} from './cleanText';
import type {Draft, DraftSection, Json, JsonRecord} from './draft';
import {asFields, asSchema, CASE_JSON_SCHEMA} from './fieldOrder';
import {optionsOf} from './schemaFields';
import {usualSections} from './sectionHeadings';

/** Texts that YAML, Markdown or HTML could take for something else. */
export const TRICKY_TEXTS = [
  'no',
  'yes',
  'true',
  'null',
  '~',
  '1e3',
  '0x1F',
  '1_000',
  '012',
  '12:30:45',
  '.inf',
  '2026-01-01',
  '2001-12-14t21:59:43.10-05:00',
  '*alias',
  '&anchor',
  '!!js/function x',
  '<<',
  '? key',
  '- item',
  'a: b',
  'a #b',
  '# comment',
  '"quoted"',
  "it's",
  '|',
  '>-',
  '{a: b}',
  '[a, b]',
  '%TAG',
  '@at',
  '`tick`',
  '---',
  '...',
  'first\n---\nlast',
  'two\n  lines\n\nmore',
  'a\ttab',
  'back\\slash\\n',
  '<script>alert(1)</script>',
  '\u0645\u0631\u062D\u0628\u0627 \u200Fabc',
  'e\u0301',
  '\u{1F469}\u200D\u{1F3EB}',
  'ąčęėįšųūž '.repeat(60),
];

/** Any text that the form keeps as it is. */
export const anyText = fc
  .oneof(fc.constantFrom(...TRICKY_TEXTS), fc.string({unit: 'grapheme', maxLength: 20}))
  .map((text) => cleanText(text).trim())
  .filter((text) => text !== '');

/** Any sound Markdown of a section. */
export const anyMarkdown = fc
  .array(
    fc.constantFrom(
      'A *word* and a **strong** one.',
      'Two\nlines.  \nBreak.',
      '- one\n- two\n  - inside',
      '1. first\n2. second',
      '> said',
      '### Deeper\n\n#### Still deeper',
      '### With an id {#own-id}',
      '```\n## no heading\n---\n```',
      '    indented code',
      ':::note\nInside.\n:::',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      'Press <kbd>Ctrl</kbd>.<br>Next.',
      '[link](https://example.org/a_b)',
      '\\# no heading',
      'a < b & c > d',
      '---',
      'Dalis: viena :lang[stažuotė]{lt}.',
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((blocks) => [...new Set(blocks)].join('\n\n'));

/** A sound case study as a draft that was never a file. */
export function anyCase(form: CaseForm): fc.Arbitrary<Draft> {
  return fc
    .constantFrom(...LANGUAGES)
    .chain((language) =>
      fc
        .tuple(anyFields(form), fc.tuple(...usualSections(language).map(anySection)))
        .map(([fields, sections]) => ({task: 'new', id: 'a-case', language, fields, sections})),
    );
}

/** Own ids stand once in a file. */
function anySection(section: DraftSection, at: number): fc.Arbitrary<DraftSection> {
  return anyMarkdown.map((markdown) => ({
    ...section,
    markdown: markdown.replace('own-id', `own-id-${at}`),
  }));
}

function anyFields(form: CaseForm): fc.Arbitrary<JsonRecord> {
  return anyRecord(form, CASE_JSON_SCHEMA, '');
}

/** What more than one field together decides. */
const TOGETHER: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  period: fc.constantFrom<Json>(
    {from: '2016'},
    {from: '2016-09', to: '2016-09-28'},
    {to: '2024-02-29', ongoing: false},
    {ongoing: true},
  ),
  programme: fc.constantFrom<Json>(
    {name: 'none-stated'},
    {name: 'erasmus-plus', action: 'KA220-ADU', grant: 250_000.5},
    {name: 'erasmus-plus', projectNumber: '2016-1-LV01-KA201-022658'},
  ),
  claims: fc.constantFrom<Json>({context: 'reported'}, {practice: 'planned', results: 'reported'}),
  pictures: fc.constant<Json>([{file: 'img/a.jpg', people: 'none'}]),
  inOtherLanguages: fc
    .tuple(anyText, anyText)
    .map(([title, summary]) => ({en: {title, summary: short(summary, 300)}})),
};

function anyRecord(form: CaseForm, schema: unknown, key: string): fc.Arbitrary<JsonRecord> {
  const {required} = asSchema(schema);
  const needed = Array.isArray(required) ? required.map(String) : [];
  const all = Object.entries(asFields(schema)).map(
    ([name, property]) => [name, TOGETHER[key + name] ?? anyValue(form, property)] as const,
  );
  // Whoever writes in another language gives English readers a title and a summary.
  const requiredKeys = key === '' ? [...needed, 'inOtherLanguages'] : needed;
  return fc
    .record<JsonRecord>(Object.fromEntries(all), {requiredKeys})
    .filter((record) => Object.keys(record).length > 0);
}

function anyValue(form: CaseForm, schema: unknown): fc.Arbitrary<Json> {
  const {type, items, minItems, maxLength} = asSchema(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return fc.integer({min: 1, max: 100_000});
  if (type === 'object') return anyRecord(form, schema, '.');
  if (type === 'array') {
    const minLength = typeof minItems === 'number' ? minItems : 1;
    return fc.array(anyValue(form, items), {minLength, maxLength: 3});
  }
  const options = optionsOf(form, schema).map(({id}) => id);
  if (options.length > 0) return fc.constantFrom(...options);
  const limit = typeof maxLength === 'number' ? maxLength : 1_000;
  return anyFormed(asSchema(schema).form) ?? anyText.map((text) => short(text, limit));
}

function anyFormed(form: unknown): fc.Arbitrary<Json> | undefined {
  if (form === 'date') return fc.constantFrom('2016', '2016-09', '2016-09-28');
  if (form === 'webAddress') return fc.constantFrom('https://example.org/a?b=c#d', 'http://ą.lt');
  return form === 'languageTag' ? fc.constantFrom('lt', 'en-GB', 'no') : undefined;
}

function short(text: string, limit: number): string {
  return cleanText(text.slice(0, limit)).trim();
}

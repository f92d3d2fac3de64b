import {isRecord} from '../../guide/isRecord';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE} from '../../guide/languages';
import type {Vocabulary} from '../../guide/model';
import type {FieldMeta} from '../../guide/schemas/fields';
import {asFields, asSchema} from '../form/fieldOrder';

/** What the comments beside empty fields need. */
export type Hints = {readonly vocabulary: Vocabulary; readonly language: Language};

/** Which fields of a schema become gaps: those that it requires without those that are `filled`, and `also`. */
export type Gaps = {readonly filled: readonly string[]; readonly also?: readonly string[]};

/** Terms that a comment lists; of a longer vocabulary it names the file. */
const TERM_LIMIT = 6;

/**
 * Fields of front matter as YAML, each empty, with a comment that says what it may hold. The check reports each of them until it has a
 * value. A group without required fields is represented by its first one.
 */
export function toGapYaml(schema: unknown, {filled, also = []}: Gaps, hints: Hints): string {
  const names = [...requiredNames(schema).filter((name) => !filled.includes(name)), ...also];
  return toLines(schema, names, hints)
    .map((line) => `${line}\n`)
    .join('');
}

/** In the order of the schema. */
function toLines(schema: unknown, names: readonly string[], hints: Hints): readonly string[] {
  return Object.entries(asFields(schema))
    .filter(([name]) => names.includes(name))
    .flatMap(([name, field]) => fieldLines(name, field, hints));
}

function fieldLines(name: string, schema: unknown, hints: Hints): readonly string[] {
  const {type, items, additionalProperties} = asSchema(schema);
  if ('propertyNames' in asSchema(schema)) {
    return [`${name}:`, ...indented(fieldLines(DEFAULT_LANGUAGE, additionalProperties, hints))];
  }
  if (type === 'object') {
    return [`${name}:`, ...indented(toLines(schema, requiredNames(schema), hints))];
  }
  if (type === 'array' && asSchema(items).type === 'object') {
    const [first = '', ...rest] = toLines(items, requiredNames(items), hints);
    return [`${name}:`, `  - ${first}`, ...indented(indented(rest))];
  }
  const hint = type === 'array' ? listHint(items, hints) : hintOf(schema, hints);
  return [hint === '' ? `${name}:` : `${name}: # ${hint}`];
}

function requiredNames(schema: unknown): readonly string[] {
  const {required} = asSchema(schema);
  if (Array.isArray(required)) return required.map(String);
  return Object.keys(asFields(schema)).slice(0, 1);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function listHint(items: unknown, hints: Hints): string {
  const hint = hintOf(items, hints);
  return hint === '' ? '[…]' : `[${hint}]`;
}

/** What a value may be, in signs that need no translation; ids with their label. */
function hintOf(schema: unknown, hints: Hints): string {
  const {vocabulary, form} = metaOf(schema);
  const {enum: values, maxLength} = asSchema(schema);
  if (vocabulary !== undefined) return termHint(vocabulary, hints);
  if (Array.isArray(values)) return values.map(String).join(' | ');
  if (form === 'date') return '2024-05-31 | 2024-05 | 2024';
  if (form === 'languageTag') return 'en | lt | …';
  return typeof maxLength === 'number' ? `≤ ${maxLength}` : '';
}

function termHint(name: keyof Vocabulary, {vocabulary, language}: Hints): string {
  const terms = vocabulary[name];
  if (terms.length === 0 || terms.length > TERM_LIMIT) return `vocabulary/${name}.yaml`;
  return terms.map(({id, label}) => `${id} (${label[language]})`).join(' | ');
}

/** Our own schemas put it there, in this form. */
function metaOf(schema: unknown): FieldMeta {
  return isRecord(schema) ? schema : {};
}

import {isRecord} from '../../guide/isRecord';
import {LANGUAGES} from '../../guide/languages';
import type {FieldMeta} from '../../guide/schemas/fields';
import type {CaseForm} from './caseForm';
import type {Field, GroupField, Option} from './field';
import {asFields, asSchema} from './fieldOrder';

/** Texts without a limit for which one line is too little. */
const LONG_TEXTS = ['disclaimer', 'reuse.changed', 'reuse.result'];

/** From this limit on, in UTF-16 code units, a text has several lines. */
const LONG_FROM = 200;

type Base = {readonly name: string; readonly key: string; readonly required: boolean};

/**
 * The field for one property of a JSON Schema of ours; its `key` says where the property stands.
 *
 * @throws {Error} when the schema has a form for which there is no control yet.
 */
export function toField(form: CaseForm, schema: unknown, base: Base): Field {
  const {type, items, enum: values} = asSchema(schema);
  if (type === 'string')
    return isChoice(schema) ? toChoice(form, schema, base) : toText(schema, base);
  if (type === 'number') return {...base, control: 'number'};
  if (type === 'boolean') return {...base, control: 'yesNo'};
  if (type === 'array') return toList(form, items, base);
  if (type === 'object' && 'propertyNames' in asSchema(schema))
    return toLanguages(form, schema, base);
  if (type === 'object')
    return {...base, control: 'group', fields: toFields(form, schema, base.key)};
  throw new Error(`No control for field "${base.key}" of type ${String(type ?? values)}`);
}

/** The fields for the properties of an object; `key` is that of the object. */
export function toFields(form: CaseForm, schema: unknown, key: string): readonly Field[] {
  const {required} = asSchema(schema);
  return Object.entries(asFields(schema)).map(([name, property]) =>
    toField(form, property, {
      name,
      key: key === '' ? name : `${key}.${name}`,
      required: Array.isArray(required) && required.includes(name),
    }),
  );
}

function toText(schema: unknown, base: Base): Field {
  const {maxLength} = asSchema(schema);
  const {form} = metaOf(schema);
  const limit = typeof maxLength === 'number' ? maxLength : 0;
  const isLong = limit >= LONG_FROM || LONG_TEXTS.includes(base.key);
  return {
    ...base,
    control: isLong ? 'longText' : 'text',
    ...(limit > 0 && {maxLength: limit}),
    ...(form && {form}),
  };
}

function toList(form: CaseForm, items: unknown, base: Base): Field {
  if (isChoice(items)) return {...toChoice(form, items, base), control: 'choices'};
  if (asSchema(items).type === 'string') return {...base, control: 'texts'};
  return {...base, control: 'groups', fields: toFields(form, items, base.key)};
}

function toLanguages(form: CaseForm, schema: unknown, base: Base): Field {
  const {propertyNames, additionalProperties} = asSchema(schema);
  const names = asSchema(propertyNames).enum;
  const languages = LANGUAGES.filter((each) => Array.isArray(names) && names.includes(each)).map(
    (name): GroupField => ({
      name,
      key: `${base.key}.${name}`,
      required: false,
      control: 'group',
      // The words for title and summary are the same in all languages.
      fields: toFields(form, additionalProperties, base.key),
    }),
  );
  return {...base, control: 'languageText', languages};
}

function isChoice(schema: unknown): boolean {
  const {vocabulary, entries} = metaOf(schema);
  return vocabulary !== undefined || entries !== undefined || Array.isArray(asSchema(schema).enum);
}

function toChoice(
  form: CaseForm,
  schema: unknown,
  base: Base,
): Extract<Field, {control: 'choice'}> {
  const {vocabulary, entries} = metaOf(schema);
  return {
    ...base,
    control: 'choice',
    options: optionsOf(form, schema),
    ...(vocabulary && {vocabulary}),
    ...(entries && {entries}),
  };
}

/** What can be chosen for a value: terms, entries, or what the schema itself lists, whose words are the values. */
export function optionsOf({data}: CaseForm, schema: unknown): readonly Option[] {
  const {vocabulary, entries} = metaOf(schema);
  if (vocabulary) return data.vocabulary[vocabulary];
  if (entries) {
    const choices = entries === 'chapter' ? data.chapters : data.caseStudies;
    return choices.map(({id, title}) => ({id, label: title}));
  }
  const values = asSchema(schema).enum;
  return Array.isArray(values) ? values.map(String).map((id) => ({id, label: id})) : [];
}

/** Our own schemas put it there, in this form. */
function metaOf(schema: unknown): FieldMeta {
  return isRecord(schema) ? schema : {};
}

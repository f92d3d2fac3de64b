import * as z from 'zod';
import {isRecord} from '../../guide/isRecord';
import type {Language} from '../../guide/languages';
import {DEFAULT_LANGUAGE, LANGUAGES} from '../../guide/languages';
import type {Term, Vocabulary} from '../../guide/model';
import type {FieldMeta} from '../../guide/schemas/fields';
import {asSchema} from '../form/fieldOrder';
import {describeField} from './fieldDescriptions';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What an editor is told beside the rules. */
export type SchemaName = {readonly title: string; readonly description: string};

/**
 * A schema of ours as JSON Schema (draft 7, which editors know best): with the terms of the vocabulary as the values that a field may
 * have, and a description of each field. The check knows more than JSON Schema can say.
 *
 * @see https://json-schema.org/draft-07
 */
export function toEditorSchema(
  schema: z.ZodType,
  name: SchemaName,
  vocabulary: Vocabulary,
): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({zodSchema, jsonSchema}) => {
      if (isTextOrNumber(zodSchema)) jsonSchema.type = ['string', 'number'] as never;
    },
  });
  const {$schema, ...rules} = asSchema(withWords(json, [], vocabulary));
  return {$schema, ...name, ...rules};
}

/** A number that is read as text: a year in YAML is a number. */
function isTextOrNumber({_zod: {def}}: z.core.$ZodType): boolean {
  return def.type === 'pipe' && 'in' in def && isTransform(def.in);
}

function isTransform(schema: unknown): boolean {
  return schema instanceof z.ZodTransform;
}

/** The schema at a path of field names, and all that is in it, with choices and descriptions. */
function withWords(schema: unknown, path: readonly string[], vocabulary: Vocabulary): unknown {
  const {vocabulary: name, entries, form}: FieldMeta = asSchema(schema);
  const rest = Object.fromEntries(
    Object.entries(asSchema(schema)).filter(([key]) => !LEFT_OUT.includes(key)),
  );
  return {
    ...describeField(path),
    ...rest,
    ...(name !== undefined && choices(vocabulary[name])),
    ...(entries && {pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'}),
    ...(form === 'date' && {type: ['string', 'number'], pattern: DATE}),
    ...(form === 'webAddress' && {format: 'uri'}),
    ...inside(rest, path, vocabulary),
  };
}

/** What only we understand, and empty values that editors would write for a person. */
const LEFT_OUT = ['vocabulary', 'entries', 'form', 'default'];

/** As far as a pattern can say it: the check knows the calendar. */
const DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

function inside(schema: JsonSchema, path: readonly string[], vocabulary: Vocabulary): JsonSchema {
  const {properties, items, additionalProperties, oneOf, anyOf} = schema;
  const all = (schemas: unknown) =>
    Array.isArray(schemas) ? schemas.map((each) => withWords(each, path, vocabulary)) : undefined;
  const found = {
    properties: isRecord(properties)
      ? Object.fromEntries(
          Object.entries(properties).map(([name, each]) => [
            name,
            withWords(each, [...path, name], vocabulary),
          ]),
        )
      : undefined,
    items: isRecord(items) ? withWords(items, path, vocabulary) : undefined,
    additionalProperties: isRecord(additionalProperties)
      ? withWords(additionalProperties, path, vocabulary)
      : undefined,
    oneOf: all(oneOf),
    anyOf: all(anyOf),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function choices(terms: readonly Term[]): JsonSchema {
  if (terms.length === 0) return {};
  return {
    enum: terms.map(({id}) => id),
    // Understood by VS Code and by the YAML language server.
    markdownEnumDescriptions: terms.map(describeTerm),
  };
}

/** The words of a term: English with its definition, then the other languages. */
function describeTerm({label, definition}: Term): string {
  const others = LANGUAGES.filter((each): each is Language => each !== DEFAULT_LANGUAGE);
  const translations = others.map((each) => `${each}: ${label[each]}`).join(' · ');
  const words = [label[DEFAULT_LANGUAGE], definition?.[DEFAULT_LANGUAGE]].filter(
    (each) => each !== undefined,
  );
  return `**${words[0] ?? ''}**${words[1] === undefined ? '' : ` – ${words[1]}`}\n\n${translations}`;
}

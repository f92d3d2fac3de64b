import * as z from 'zod';
import {isRecord} from '../../guide/isRecord';
import {caseStudySchema} from '../../guide/schemas/caseStudy';
import {ANY} from '../../guide/schemas/fields';
import type {Json, JsonRecord} from './draft';
import {asRecord, isList} from './draft';

/** The schema of a case study as JSON Schema; where values come from stands in it as `FieldMeta`. */
export const CASE_JSON_SCHEMA: unknown = z.toJSONSchema(caseStudySchema(ANY), {
  io: 'input',
  unrepresentable: 'any',
});

/** As the schema has them, but what the source demands and what the law needs at the end, before the record of a translation. */
const LAST = ['disclaimer', 'licence', 'translation'];

const ORDER: readonly string[] = [
  ...Object.keys(asFields(CASE_JSON_SCHEMA)).filter((name) => !LAST.includes(name)),
  ...LAST,
];

/** The place of a field in front matter; one that nobody knows comes last. */
export function rankOf(name: string): number {
  const rank = ORDER.indexOf(name);
  return rank < 0 ? ORDER.length : rank;
}

/** The fields in the order in which files have them, at every depth. */
export function inFileOrder(fields: JsonRecord): JsonRecord {
  const sorted = Object.entries(fields).toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  return Object.fromEntries(
    sorted.map(([name, value]) => [name, ordered(value, asFields(CASE_JSON_SCHEMA)[name])]),
  );
}

function ordered(value: Json, schema: unknown): Json {
  if (isList(value)) return value.map((item) => ordered(item, asSchema(schema).items));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(asFields(schema));
  const rank = (name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  const sorted = Object.entries(asRecord(value)).toSorted(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    sorted.map(([name, each]) => [
      name,
      ordered(each, asFields(schema)[name] ?? asSchema(schema).additionalProperties),
    ]),
  );
}

/** The fields that a schema names. */
export function asFields(schema: unknown): Readonly<Record<string, unknown>> {
  return asSchema(asSchema(schema).properties);
}

/** A schema, or a part of one, as a record. */
export function asSchema(schema: unknown): Readonly<Record<string, unknown>> {
  return isRecord(schema) ? schema : {};
}

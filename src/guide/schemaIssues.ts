import * as z from 'zod';
import type {YamlSource} from './frontMatter';
import {HOST_KEYS} from './hostKeys';
import {isRecord} from './isRecord';
import type {Issue} from './issue';
import {nearest} from './nearest';
import type {Finding, Spot} from './reportIssue';
import {FILE_START, issueAt} from './reportIssue';
import type {RuleId} from './rules';
import {brokenRule} from './schemaRule';
import type {Known} from './schemas/fields';
import {keyOffset, valueOffset} from './yamlPosition';

/** Values checked by a schema, or the issues that say why they cannot be used. */
export type Checked<T> =
  | {readonly value: T; readonly issues: readonly []}
  | {readonly value: undefined; readonly issues: readonly Issue[]};

/** What decides how a broken rule is told. */
export type SchemaContext = {
  readonly known: Known;
  /** Keys that are legal in the original of the same kind, when this is a translation. */
  readonly codedKeys?: readonly string[];
};

/**
 * The YAML's value checked by a schema; each broken rule is an issue at the value, at the key for unknown keys, and on the first
 * line of the file for missing fields at the top.
 */
export function checkSchema<T extends z.ZodType>(
  source: YamlSource,
  schema: T,
  context: SchemaContext,
): Checked<z.output<T>> {
  if (source.value === undefined) return {value: undefined, issues: []};
  const value = source.value ?? {};
  const result = schema.safeParse(value);
  if (result.success) return {value: result.data, issues: []};
  const issues = result.error.issues.flatMap((fault) =>
    fault.code === 'unrecognized_keys'
      ? fault.keys
          .slice(0, KEY_LIMIT)
          .map((key) => unknownKey(source, schema, context, [...fault.path, key]))
      : [valueIssue(source, fault, context, value)],
  );
  return {value: undefined, issues};
}

/** As many unknown keys of one place as anybody would read about. */
const KEY_LIMIT = 20;

function valueIssue(
  source: YamlSource,
  fault: z.core.$ZodIssue,
  {known}: SchemaContext,
  value: unknown,
): Issue {
  const {path} = fault;
  const [rule, finding] = brokenRule(fault, value, known);
  return issueAt(source.file, spotOf(source, path), rule, finding);
}

/** The value; for a missing one the nearest thing around it that exists, at the top the first line. */
function spotOf({document, spotOf: spotOfOffset}: YamlSource, path: readonly PropertyKey[]): Spot {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = valueOffset(document, path.slice(0, length));
    if (offset !== undefined) return spotOfOffset(offset);
  }
  return FILE_START;
}

function unknownKey(
  source: YamlSource,
  schema: z.ZodType,
  {codedKeys = []}: SchemaContext,
  path: readonly PropertyKey[],
): Issue {
  const offset = keyOffset(source.document, path);
  const spot = offset === undefined ? FILE_START : source.spotOf(offset);
  const [rule, finding] = keyRule(schema, codedKeys, path);
  return issueAt(source.file, spot, rule, finding);
}

function keyRule(
  schema: z.ZodType,
  codedKeys: readonly string[],
  path: readonly PropertyKey[],
): readonly [RuleId, Finding] {
  const found = String(path.at(-1));
  if (path.length === 1 && codedKeys.includes(found)) {
    return ['coded-field-in-translation', {details: {found}}];
  }
  if (path.length === 1 && HOST_KEYS.includes(found)) return ['forbidden-key', {details: {found}}];
  const legal = legalKeys(schema, path.slice(0, -1));
  const details = {found, expected: legal.join(', ')};
  return ['unknown-key', {details, nearest: nearest(found, legal)}];
}

/** The keys that a schema allows at a path, in its order. */
export function legalKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'});
  for (const step of path) {
    at = typeof step === 'number' ? inside(at, 'items') : stepInto(at, String(step));
  }
  const properties = inside(at, 'properties');
  if (isRecord(properties)) return Object.keys(properties);
  const names = inside(inside(at, 'propertyNames'), 'enum');
  if (Array.isArray(names)) return names.map(String);
  const forms = inside(at, 'oneOf') ?? inside(at, 'anyOf');
  const keys = Array.isArray(forms)
    ? forms.flatMap((form) => Object.keys(inside(form, 'properties') ?? {}))
    : [];
  return [...new Set(keys)];
}

function stepInto(schema: unknown, key: string): unknown {
  return inside(inside(schema, 'properties'), key) ?? inside(schema, 'additionalProperties');
}

function inside(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

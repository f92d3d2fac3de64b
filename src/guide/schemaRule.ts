import type {z} from 'zod';
import {nearest} from './nearest';
import type {Finding} from './reportIssue';
import type {RuleId} from './rules';
import type {Known, RuleParams} from './schemas/fields';

/** What a field should hold; the messages have a word for each in every language. */
export const VALUE_KINDS = ['text', 'list', 'fields', 'number', 'yesNo', 'languageTag'] as const;

export type ValueKind = (typeof VALUE_KINDS)[number];

const KIND_OF_TYPE: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  array: 'list',
  object: 'fields',
  record: 'fields',
  number: 'number',
  boolean: 'yesNo',
};

/** The rule that a schema's fault breaks, with what its message needs. */
export function brokenRule(
  fault: z.core.$ZodIssue,
  root: unknown,
  known: Known,
): readonly [RuleId, Finding] {
  const value = valueAt(root, fault.path);
  const field = fieldName(fault.path);
  const found = shown(value);
  if (isAbsent(value)) return missing(fault.path);
  switch (fault.code) {
    case 'invalid_type':
      return [
        'wrong-type',
        {details: {field, found, kind: KIND_OF_TYPE[fault.expected] ?? 'text'}},
      ];
    case 'invalid_value':
      return unexpected(field, found, fault.values.map(String));
    case 'invalid_union':
      return unexpected(field, found, 'options' in fault ? (fault.options ?? []).map(String) : []);
    case 'too_big':
      return tooLong(field, value, Number(fault.maximum));
    case 'too_small':
      return [
        'unexpected-value',
        {details: {field, found, expected: `> ${String(fault.minimum)}`}},
      ];
    case 'invalid_format':
      if (fault.path.at(-1) === 'id') return ['bad-id', {details: {found}}];
      return ['wrong-type', {details: {field, found, kind: 'languageTag'}}];
    case 'custom':
      return ownRule(fault, {field, found, root}, known);
    default:
      return ['wrong-type', {details: {field, found, kind: 'text'}}];
  }
}

/** The keys on the way to a value, joined by dots, without positions in lists. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function missing(path: readonly PropertyKey[]): readonly [RuleId, Finding] {
  const field = fieldName(path);
  const holder = path.at(-2);
  if (holder !== 'label' && holder !== 'definition') return ['missing-field', {details: {field}}];
  return ['missing-label', {details: {field, language: String(path.at(-1))}}];
}

function unexpected(
  field: string,
  found: string,
  legal: readonly string[],
): readonly [RuleId, Finding] {
  const details = {field, found, expected: legal.join(', ')};
  return ['unexpected-value', {details, nearest: nearest(found, legal)}];
}

function tooLong(field: string, value: unknown, limit: number): readonly [RuleId, Finding] {
  const found = typeof value === 'string' ? String(value.trim().length) : '';
  return ['too-long', {details: {field, found, expected: String(limit)}}];
}

type Fault = {readonly field: string; readonly found: string; readonly root: unknown};

function ownRule(
  fault: Extract<z.core.$ZodIssue, {code: 'custom'}>,
  {field, found, root}: Fault,
  known: Known,
): readonly [RuleId, Finding] {
  const params = ruleParams(fault.params);
  if (params?.vocabulary) {
    const {vocabulary} = params;
    const file = `vocabulary/${vocabulary}.yaml`;
    const near = nearest(found, known.terms[vocabulary] ?? []);
    return [params.rule, {details: {field, found, vocabulary, file}, nearest: near}];
  }
  if (params?.entries) {
    const near = nearest(found, known.entries[params.entries]);
    return [params.rule, {details: {field, found, entries: params.entries}, nearest: near}];
  }
  const other = shown(valueAt(root, [...fault.path.slice(0, -1), 'from']));
  return [params?.rule ?? 'unexpected-value', {details: {field, found, other}}];
}

/** Only our own schemas make such faults, and they put nothing else into them. */
function ruleParams(params: unknown): RuleParams | undefined {
  const isOurs = typeof params === 'object' && params !== null && 'rule' in params;
  return isOurs ? (params as RuleParams) : undefined;
}

function isAbsent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let at = root;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** The value as a message quotes it; what is longer than a line is cut. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

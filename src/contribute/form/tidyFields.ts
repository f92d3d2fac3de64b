import {cleanText} from './cleanText';
import type {Json, JsonRecord} from './draft';
import {isList} from './draft';

/**
 * The fields as they are written: texts clean and trimmed; what is empty (texts, lists, groups, also those that hold nothing but
 * what is empty) is left out at every depth.
 *
 * @example tidyFields({title: ' A ', places: ['', 'Utena'], period: {from: ''}}) // => {title: 'A', places: ['Utena']}
 */
export function tidyFields(fields: JsonRecord): JsonRecord {
  return tidyRecord(fields);
}

/** Tells whether a value is left out of the file. */
export function isBlank(value: Json | undefined): boolean {
  return tidy(value) === undefined;
}

function tidy(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return cleanText(value).trim() || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  if (isList(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const record = tidyRecord(value);
  return Object.keys(record).length > 0 ? record : undefined;
}

function tidyRecord(record: JsonRecord): JsonRecord {
  const entries: (readonly [string, Json])[] = [];
  for (const [key, value] of Object.entries(record)) {
    const tidied = tidy(value);
    if (tidied !== undefined) entries.push([key, tidied]);
  }
  return Object.fromEntries(entries);
}

/** Tells whether two values are the same; the order of fields does not matter. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (isList(a) || isList(b)) {
    return (
      isList(a) &&
      isList(b) &&
      a.length === b.length &&
      a.every((item, index) => isSame(item, b[index]))
    );
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

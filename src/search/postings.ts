import type {KeyPostings} from './flexIndex';

/** Keys with their documents as two strings that compress well. */
export type PackedPostings = {
  /** Keys in the order of the index, parted by spaces; a number that follows the one before is left out. */
  readonly keys: string;
  /**
   * For each key its documents, parted by spaces: a capital letter for the field (A is the first), then the numbers of its
   * documents in base 36, each less the one before.
   */
  readonly documents: string;
};

const FIRST_FIELD = 'A'.charCodeAt(0);
const BASE = 36;
const NUMBER = /^[0-9a-z]+$/u;
const DOCUMENTS = /^(?:[A-Z][0-9a-z]+(?:,[0-9a-z]+)*)+$/u;

/**
 * The postings as strings.
 *
 * @example packPostings([['a', [[3, 4], [], [9]]]]) // => {keys: 'a', documents: 'A3,1C9'}
 */
export function packPostings(postings: readonly KeyPostings[]): PackedPostings {
  return {
    keys: packKeys(postings.map(([key]) => key)),
    documents: postings.map(([, fields]) => fields.map(packField).join('')).join(' '),
  };
}

/** @throws {TypeError} when the strings are damaged. */
export function unpackPostings({keys, documents}: PackedPostings): KeyPostings[] {
  const packed = documents === '' ? [] : documents.split(' ');
  const names = packed.length === 0 ? [] : unpackKeys(keys);
  if (names.length !== packed.length) throw new TypeError('Unexpected number of keys');
  return packed.map((fields, place) => [names[place] ?? '', unpackFields(fields)]);
}

function packKeys(keys: readonly string[]): string {
  let next = '';
  return keys
    .map((key) => {
      const packed = key === next ? '' : key;
      next = following(key);
      return packed;
    })
    .join(' ');
}

function unpackKeys(packed: string): string[] {
  let next = '';
  return packed.split(' ').map((part) => {
    const key = part === '' ? next : part;
    if (key === '') throw new TypeError('Unexpected key without a name');
    next = following(key);
    return key;
  });
}

/** The number after a number; nothing after what is none. */
function following(key: string): string {
  return NUMBER.test(key) ? (parseInt(key, BASE) + 1).toString(BASE) : '';
}

function packField(documents: readonly number[], field: number): string {
  if (documents.length === 0) return '';
  const numbers = documents.map((number, place) =>
    (number - (documents[place - 1] ?? 0)).toString(BASE),
  );
  return String.fromCharCode(FIRST_FIELD + field) + numbers.join(',');
}

function unpackFields(packed: string): number[][] {
  if (!DOCUMENTS.test(packed)) throw new TypeError('Unexpected postings');
  const fields: number[][] = [];
  for (const part of packed.match(/[A-Z][^A-Z]+/gu) ?? []) {
    const field = part.charCodeAt(0) - FIRST_FIELD;
    while (fields.length < field) fields.push([]);
    fields[field] = unpackNumbers(part.slice(1));
  }
  return fields;
}

function unpackNumbers(packed: string): number[] {
  let number = 0;
  return packed.split(',').map((step) => (number += parseInt(step, BASE)));
}

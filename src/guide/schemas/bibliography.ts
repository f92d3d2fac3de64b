import * as z from 'zod';
import type {Known} from './fields';
import {term, text, webAddress} from './fields';

const REFERENCE_ID = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The kinds of work that the list of sources may hold, of those that CSL knows. */
const TYPES = [
  'article-journal',
  'article-newspaper',
  'book',
  'chapter',
  'legislation',
  'report',
  'thesis',
  'webpage',
] as const;

/** How a work was checked: with its figures, its existence only, or from memory. */
export const CHECKED = ['full', 'existence', 'memory'] as const;

const name = z.union([
  z.strictObject({family: text, given: text.exactOptional()}),
  z.strictObject({literal: text}),
]);
const datePart = z.number().int().positive();
const date = z.strictObject({'date-parts': z.array(z.array(datePart).min(1).max(3)).min(1).max(2)});

/** The fields of CSL-JSON that are plain text. */
const TEXT_FIELDS = [
  'collection-number',
  'collection-title',
  'container-title',
  'DOI',
  'edition',
  'ISBN',
  'issue',
  'number',
  'page',
  'publisher',
  'publisher-place',
  'volume',
] as const;

/** One work in CSL-JSON; `custom` holds what is ours. */
export function referenceSchema(known: Known) {
  return z.strictObject({
    id: z.string().regex(REFERENCE_ID),
    type: z.enum(TYPES),
    language: text.regex(LANGUAGE_TAG),
    title: text,
    author: z.array(name).exactOptional(),
    editor: z.array(name).exactOptional(),
    issued: date.exactOptional(),
    'original-date': date.exactOptional(),
    URL: webAddress.exactOptional(),
    ...textFields(),
    custom: z.strictObject({
      part: term(known, 'parts'),
      checked: z.enum(CHECKED),
      living: z.boolean().exactOptional(),
    }),
  });
}

/** A list of works. */
export function bibliographySchema(known: Known) {
  return z.array(referenceSchema(known));
}

function textFields() {
  const entries = TEXT_FIELDS.map((field) => [field, text.exactOptional()] as const);
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(entries) as Record<
    (typeof TEXT_FIELDS)[number],
    z.ZodExactOptional<typeof text>
  >;
}

/** One work of the list of sources: CSL-JSON, with the part of the guide it belongs to and how it was checked. */
export type Reference = z.output<ReturnType<typeof referenceSchema>>;

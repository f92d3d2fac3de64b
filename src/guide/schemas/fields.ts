import * as z from 'zod';
import {isCalendarDate, isPossibleInterval} from '../calendar';
import {toCountryCode} from '../countryAliases';
import type {Language} from '../languages';
import {LANGUAGES} from '../languages';
import type {VocabularyName} from '../model';
import {VOCABULARIES} from '../model';
import type {RuleId} from '../rules';
import {isWebAddress} from '../webAddress';

/** What the rest of the content makes legal: the terms of each vocabulary and the ids of entries. */
export type Known = {
  /** Undefined for a vocabulary that could not be read: then nothing is said about its terms. */
  readonly terms: Readonly<Record<VocabularyName, ReadonlySet<string> | undefined>>;
  readonly entries: Readonly<Record<'chapter' | 'caseStudy', ReadonlySet<string>>>;
  /** Undefined when the list of works could not be read. */
  readonly references: ReadonlySet<string> | undefined;
};

/** Where nothing is known of the rest of the content, anything may be right. */
export const ANY: Known = {
  terms: Object.fromEntries(VOCABULARIES.map((name) => [name, undefined])) as Known['terms'],
  entries: {chapter: new Set(), caseStudy: new Set()},
  references: undefined,
};

/** What a schema says about a value that breaks one of our rules; the converter to issues reads it. */
export type RuleParams = {
  readonly rule: RuleId;
  readonly vocabulary?: VocabularyName;
  readonly entries?: 'chapter' | 'caseStudy';
};

/** What a schema says of its field besides its shape, for forms and editors: where its values come from, or how a text is read. */
export type FieldMeta = {
  readonly vocabulary?: VocabularyName;
  readonly entries?: 'chapter' | 'caseStudy';
  /** A calendar date, an address or a language of the world. */
  readonly form?: 'date' | 'webAddress' | 'languageTag';
};

/** Length of a summary in UTF-16 code units: what search engines and cards show of a description, with room for five languages. */
const SUMMARY_LIMIT = 300;

/** Licences under which a text may be contributed (SPDX identifiers). */
export const LICENCES = [
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC0-1.0',
] as const;

/** One of the guide's languages. */
export const language = z.enum(LANGUAGES);

/** A text of at least one character. */
export const text = z.string().trim().min(1);

/** One or two sentences. */
export const summary = text.max(SUMMARY_LIMIT);

/** A YAML number or text as text, for years and numbers of projects. */
export const textOrNumber = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  text,
);

/** An ISO 8601 day, month or year that exists. */
export const date = textOrNumber
  .refine(isCalendarDate, {params: rule({rule: 'impossible-date'})})
  .meta({form: 'date'} satisfies FieldMeta);

/** A whole day as ISO 8601. */
export const day = date.refine((value) => value.length === 'YYYY-MM-DD'.length, {
  params: rule({rule: 'impossible-date'}),
});

/** A language of the world (BCP 47). */
export const languageTag = text
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .meta({form: 'languageTag'} satisfies FieldMeta);

/** Web address. */
export const webAddress = text
  .refine(isWebAddress, {params: rule({rule: 'malformed-address'})})
  .meta({form: 'webAddress'} satisfies FieldMeta);

/** The id of a term of one vocabulary. */
export function term(known: Known, vocabulary: VocabularyName) {
  const isKnown = (id: string): boolean => known.terms[vocabulary]?.has(id) ?? true;
  return z
    .string()
    .refine(isKnown, {params: rule({rule: 'unknown-term', vocabulary})})
    .meta({vocabulary} satisfies FieldMeta);
}

/** The id of another entry. */
export function entryId(known: Known, entries: 'chapter' | 'caseStudy') {
  const isKnown = (id: string): boolean => known.entries[entries].has(id);
  return z
    .string()
    .refine(isKnown, {params: rule({rule: 'unknown-entry', entries})})
    .meta({entries} satisfies FieldMeta);
}

/** The ids of other entries; an absent list is empty. */
export function entryIds(known: Known, entries: 'chapter' | 'caseStudy') {
  return z.array(entryId(known, entries)).default([]);
}

/** Both ends of a time, as far as the source gives them. */
export const interval = {from: date.exactOptional(), to: date.exactOptional()};

/** Refuses intervals that end before they begin; impossible dates have an issue of their own. */
export function runsForwards(value: {from?: string; to?: string}): boolean {
  const {from, to} = value;
  if (from === undefined || to === undefined) return true;
  return !isCalendarDate(from) || !isCalendarDate(to) || isPossibleInterval(from, to);
}

/** How `runsForwards` is reported: at the end of the interval. */
export const IMPOSSIBLE_PERIOD = {path: ['to'], params: rule({rule: 'impossible-period'})};

/** Words of an original: those of a translation have `translation` beside them. */
export const words = {title: text, summary, disclaimer: text.exactOptional()};

/** Where the facts of an entry come from: at least one source. */
export function sources(known: Known) {
  const source = z.strictObject({
    title: text,
    publisher: text,
    language: languageTag,
    kind: term(known, 'source-kinds'),
    address: webAddress.exactOptional(),
    date: date.exactOptional(),
  });
  return z.array(source).min(1);
}

/** A country by its ISO 3166-1 code, also where it is written with the European Union's own. */
export function country(known: Known) {
  return z
    .string()
    .transform(toCountryCode)
    .pipe(term(known, 'countries'))
    .meta({vocabulary: 'countries'} satisfies FieldMeta);
}

/** Home country first. */
export function countries(known: Known) {
  return z.array(country(known)).min(1);
}

/** One value per language, all of them required. */
export function inEveryLanguage<T extends z.ZodType>(value: T) {
  const entries = LANGUAGES.map((each): [Language, T] => [each, value]);
  // `Object.fromEntries` forgets which keys it was given.
  return z.strictObject(Object.fromEntries(entries) as Record<Language, T>);
}

/** Names the rule that a refinement reports. */
export function rule(params: RuleParams): RuleParams {
  return params;
}

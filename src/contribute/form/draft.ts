import type {Language} from '../../guide/languages';
import type {SectionId} from '../../guide/model';

/** What a person does with the form. Correcting a translation is an edit too; `translate` compares with the original. */
export type Task = 'new' | 'edit' | 'translate';

/** A value of front matter as JSON has it. While a draft is being written, anything may stand anywhere. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

/** Front matter fields by name. */
export type JsonRecord = {readonly [key: string]: Json};

/**
 * Steps to a field of a draft: `['title']`, `['organisations', 1, 'name']`, `['claims', 'results']`. The texts of the body stand under
 * `sections`, by section id, parts of the use section included: `['sections', 'monday']`. The id of the case is `['id']`.
 */
export type FieldPath = readonly (string | number)[];

/** A case study as the form holds it; JSON, so that a browser can keep it. */
export type Draft = {
  readonly task: Task;
  /** Empty until the person has chosen one. */
  readonly id: string;
  /** The language in which she writes. */
  readonly language: Language;
  /** The whole front matter. What is empty is not written into the file: texts, lists and groups alike. */
  readonly fields: JsonRecord;
  /** In the order of the file. A section without text is not written into the file. */
  readonly sections: readonly DraftSection[];
  /** The text of the file with which an edit began: comments, layout and order are kept from it. */
  readonly base?: string;
  /** Only when the draft is a translation, and the original is at hand. */
  readonly original?: DraftOriginal;
};

/** The original beside which a translation is written, as it was when the person opened it. */
export type DraftOriginal = {
  readonly language: Language;
  /** Text of its file. */
  readonly text: string;
  /**
   * The sections, `WORDS_SECTION` for title and summary, that the person says to have compared with her text. Only these are
   * stamped anew.
   */
  readonly compared: readonly SectionId[];
};

/** A section, or a part of the use section (`USE_PARTS`), with its text up to the next of them. */
export type DraftSection = {
  readonly id: SectionId;
  /** 2 for a section, 3 for a part of the use section. */
  readonly level: 2 | 3;
  /** Inline Markdown, empty for `intro`. */
  readonly heading: string;
  readonly markdown: string;
};

/** The key under which `FieldPath` finds the texts of the body. */
export const SECTIONS = 'sections';

/** The value at a path; undefined where there is none. */
export function valueAt(draft: Draft, path: FieldPath): Json | undefined {
  const [first, ...rest] = path;
  if (first === 'id') return draft.id;
  if (first === SECTIONS) return draft.sections.find(({id}) => id === rest[0])?.markdown;
  return inside(draft.fields, path);
}

/** The draft with another value at a path; groups and lists on the way are made, a list keeps its order. */
export function withValue(draft: Draft, path: FieldPath, value: Json): Draft {
  const [first, section] = path;
  if (first === 'id') return {...draft, id: asText(value)};
  if (first !== SECTIONS) return {...draft, fields: asRecord(changed(draft.fields, path, value))};
  const sections = draft.sections.map((each) =>
    each.id === section ? {...each, markdown: asText(value)} : each,
  );
  return {...draft, sections};
}

/** The draft with another heading of a section. */
export function withHeading(draft: Draft, section: SectionId, heading: string): Draft {
  const sections = draft.sections.map((each) => (each.id === section ? {...each, heading} : each));
  return {...draft, sections};
}

/** The draft without one item of a list. */
export function withoutItem(draft: Draft, path: FieldPath, item: number): Draft {
  const list = valueAt(draft, path);
  return isList(list) ? withValue(draft, path, list.toSpliced(item, 1)) : draft;
}

function inside(value: Json | undefined, path: FieldPath): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isList(value)) return inside(value[Number(step)], rest);
  return inside(ownValue(value, String(step)), rest);
}

function changed(old: Json | undefined, path: FieldPath, value: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const next = changed(inside(old, [step]), rest, value);
  if (typeof step !== 'number') return {...asRecord(old), [step]: next};
  const list = isList(old) ? old : [];
  return step < list.length ? list.with(step, next) : [...list, next];
}

function ownValue(value: Json | undefined, key: string): Json | undefined {
  const record = asRecord(value);
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The value as a text; empty when it is something else. */
export function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Tells whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value as fields; none when it is something else. */
export function asRecord(value: Json | undefined): JsonRecord {
  return isFields(value) ? value : {};
}

function isFields(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value);
}

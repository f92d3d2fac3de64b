import type {z} from 'zod';
import type {Issue} from './issue';
import type {Language} from './languages';
import type {Chapter, Entry, Text} from './model';
import {ANNEX_PART} from './model';
import type {TextPlace} from './place';
import {FILE_START, issueAt} from './reportIssue';
import {checkSchema} from './schemaIssues';
import {caseStudySchema} from './schemas/caseStudy';
import {chapterSchema} from './schemas/chapter';
import type {Known} from './schemas/fields';
import {newsItemSchema} from './schemas/newsItem';
import {nearest} from './nearest';
import type {TextFile} from './textFile';

/** What every text says of itself in words. */
export type Words = {
  readonly title: string;
  readonly summary: string;
  readonly disclaimer?: string;
};

/** The front matter of an original; words and entry are absent when it has issues. */
export type ReadOriginal = {
  readonly words?: Words;
  readonly makeEntry?: (texts: ReadonlyMap<Language, Text>) => Entry;
  readonly issues: readonly Issue[];
};

/** The coded fields and words of an entry from the file of its original. */
export function readOriginal(file: TextFile, known: Known): ReadOriginal {
  switch (file.place.kind) {
    case 'chapter':
      return readChapter(file, known);
    case 'caseStudy':
      return read(file, caseStudySchema(known), known, (facts, base) => ({
        kind: 'caseStudy',
        facts,
        ...base,
      }));
    case 'newsItem':
      return read(file, newsItemSchema(known), known, (facts, base) => ({
        kind: 'newsItem',
        facts,
        ...base,
      }));
  }
}

function readChapter(file: TextFile, known: Known): ReadOriginal {
  const {place} = file;
  const schema = chapterSchema(known, hasEightSections(place));
  const chapter = read(file, schema, known, (coded, base) => {
    const facts: Chapter = {order: place.order, ...coded, ...(place.part && {part: place.part})};
    return {kind: 'chapter', facts, ...base};
  });
  return {...chapter, issues: [...chapter.issues, ...checkPart(file, known)]};
}

/**
 * Tells whether a chapter answers a question, in eight sections and with its evidence. Part 0 tells how to use the guide and the
 * annex how it is made; they are free in their sections.
 */
export function hasEightSections({part, order}: TextPlace): boolean {
  return part !== undefined && part !== ANNEX_PART && order[0] !== 0;
}

function checkPart({file, place}: TextFile, known: Known): readonly Issue[] {
  const {part: found} = place;
  const parts = known.terms.parts;
  if (found === undefined || !parts || parts.has(found)) return [];
  const details = {field: 'part', found, vocabulary: 'parts', file: 'vocabulary/parts.yaml'};
  return [issueAt(file, FILE_START, 'unknown-term', {details, nearest: nearest(found, parts)})];
}

type Base = Pick<Entry, 'id' | 'original' | 'texts'>;

function read<T extends Words>(
  {place, yaml}: TextFile,
  schema: z.ZodType<T>,
  known: Known,
  assemble: (facts: Omit<T, keyof Words>, base: Base) => Entry,
): ReadOriginal {
  if (!yaml) return {issues: []};
  const {value, issues} = checkSchema(yaml, schema, {known});
  if (!value) return {issues};
  const {title, summary, disclaimer, ...facts} = value;
  const {id, language: original} = place;
  return {
    words: {title, summary, ...(disclaimer !== undefined && {disclaimer})},
    makeEntry: (texts) => assemble(facts, {id, original, texts}),
    issues: [],
  };
}

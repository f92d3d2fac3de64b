import type {SourceFile} from './assembleGuide';
import {parseYamlSafely} from './frontMatter';
import {duplicateIds, idsOf} from './idList';
import type {Issue} from './issue';
import type {Term} from './model';
import {checkSchema} from './schemaIssues';
import type {Known} from './schemas/fields';
import {termSchema, vocabularySchema} from './schemas/vocabulary';

/** A vocabulary file as read. */
export type ReadVocabulary = {
  /** Only sound ones. */
  readonly terms: readonly Term[];
  /** Ids of all its terms, also of faulty ones, so that one fault is told once; undefined when there are none to be read. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly issues: readonly Issue[];
};

/** The sound terms of a vocabulary file and what is wrong with the others. */
export function readVocabulary({path, text}: SourceFile, known: Known): ReadVocabulary {
  const source = parseYamlSafely(path, text, 0);
  const checked = checkSchema(source, vocabularySchema, {known});
  const terms = rawTerms(source.value);
  return {
    terms: terms.flatMap((term) => termSchema.safeParse(term).data ?? []),
    ids: source.value === undefined ? undefined : idsOf(terms),
    issues: [...source.issues, ...checked.issues, ...duplicateIds(source, terms, ['terms'])],
  };
}

function rawTerms(value: unknown): readonly unknown[] {
  const isFile = typeof value === 'object' && value !== null && 'terms' in value;
  return isFile && Array.isArray(value.terms) ? value.terms : [];
}

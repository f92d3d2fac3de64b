import type {SourceFile} from './assembleGuide';
import {parseYamlSafely} from './frontMatter';
import type {YamlSource} from './frontMatter';
import type {Issue} from './issue';
import type {Term} from './model';
import type {Spot} from './reportIssue';
import {issueAt} from './reportIssue';
import {checkSchema} from './schemaIssues';
import type {Known} from './schemas/fields';
import {termSchema, vocabularySchema} from './schemas/vocabulary';
import {valueOffset} from './yamlPosition';

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
  const ids = new Set(terms.map(idOf).filter((id) => id !== undefined));
  return {
    terms: terms.flatMap((term) => termSchema.safeParse(term).data ?? []),
    ids: source.value === undefined ? undefined : ids,
    issues: [...source.issues, ...checked.issues, ...duplicates(source, terms)],
  };
}

function rawTerms(value: unknown): readonly unknown[] {
  const isFile = typeof value === 'object' && value !== null && 'terms' in value;
  return isFile && Array.isArray(value.terms) ? value.terms : [];
}

function idOf(term: unknown): string | undefined {
  if (typeof term !== 'object' || term === null || !('id' in term)) return undefined;
  return typeof term.id === 'string' ? term.id : undefined;
}

function duplicates(source: YamlSource, terms: readonly unknown[]): readonly Issue[] {
  const {file, document, spotOf} = source;
  const placeOf = (at: number): Spot => spotOf(valueOffset(document, ['terms', at, 'id']) ?? 0);
  const first = new Map<string, number>();
  return terms.flatMap((term, at) => {
    const id = idOf(term);
    const earlier = id === undefined ? undefined : first.get(id);
    if (id !== undefined && earlier === undefined) first.set(id, at);
    if (id === undefined || earlier === undefined) return [];
    const details = {found: id, other: `${file}:${placeOf(earlier).line}`};
    return [issueAt(file, placeOf(at), 'duplicate-id', {details})];
  });
}

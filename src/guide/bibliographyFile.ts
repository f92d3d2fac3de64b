import type {SourceFile} from './assembleGuide';
import {parseYamlSafely} from './frontMatter';
import {duplicateIds, idsOf} from './idList';
import type {Issue} from './issue';
import {checkSchema} from './schemaIssues';
import type {Reference} from './schemas/bibliography';
import {bibliographySchema, referenceSchema} from './schemas/bibliography';
import type {Known} from './schemas/fields';

/** The list of works as read. */
export type ReadBibliography = {
  /** Only sound ones, in the order of the file. */
  readonly references: readonly Reference[];
  /** Ids of all works, also of faulty ones; undefined when the file cannot be read. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly issues: readonly Issue[];
};

/** The sound works of a CSL-JSON file and what is wrong with the others. JSON is YAML, so faults have their line. */
export function readBibliography({path, text}: SourceFile, known: Known): ReadBibliography {
  const source = parseYamlSafely(path, text, 0);
  const checked = checkSchema(source, bibliographySchema(known), {known});
  const works: readonly unknown[] = Array.isArray(source.value) ? source.value : [];
  return {
    references: works.flatMap((work) => referenceSchema(known).safeParse(work).data ?? []),
    ids: source.value === undefined ? undefined : idsOf(works),
    issues: [...source.issues, ...checked.issues, ...duplicateIds(source, works, [])],
  };
}

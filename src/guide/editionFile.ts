import type {SourceFile} from './assembleGuide';
import {parseYamlSafely} from './frontMatter';
import type {Issue} from './issue';
import {checkSchema} from './schemaIssues';
import {editionSchema, type Edition} from './schemas/edition';
import {ANY} from './schemas/fields';

/** The file of the edition as read. */
export type ReadEdition = {
  /** Absent when the file has issues. */
  readonly edition?: Edition;
  readonly issues: readonly Issue[];
};

/** The edition from its YAML file, or what is wrong with it. */
export function readEdition({path, text}: SourceFile): ReadEdition {
  const source = parseYamlSafely(path, text, 0);
  const {value, issues} = checkSchema(source, editionSchema, {known: ANY});
  return {issues: [...source.issues, ...issues], ...(value && {edition: value})};
}

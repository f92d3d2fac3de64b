import type {SourceFile} from './assembleGuide';
import {parseYamlSafely} from './frontMatter';
import type {Issue} from './issue';
import {checkSchema} from './schemaIssues';
import type {Known} from './schemas/fields';
import type {Recognition} from './schemas/recognition';
import {recognitionSchema} from './schemas/recognition';

/** The mark of one year as read. */
export type ReadRecognition = {
  /** Absent when its file has issues. */
  readonly recognition?: Recognition;
  readonly issues: readonly Issue[];
};

/** The mark of a year from its YAML file, or what is wrong with it. */
export function readRecognition(
  {path, text}: SourceFile,
  year: number,
  known: Known,
): ReadRecognition {
  const source = parseYamlSafely(path, text, 0);
  const {value, issues} = checkSchema(source, recognitionSchema(known), {known});
  return {issues: [...source.issues, ...issues], ...(value && {recognition: {year, ...value}})};
}

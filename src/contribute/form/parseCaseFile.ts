import type {SourceFile} from '../../guide/assembleGuide';
import type {Issue} from '../../guide/issue';
import {isRecord} from '../../guide/isRecord';
import type {Section} from '../../guide/model';
import type {TextPlace} from '../../guide/place';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import type {TextFile} from '../../guide/textFile';
import {parseTextFile} from '../../guide/textFile';
import {splitFrontMatter} from '../../guide/frontMatter';
import type {DraftSection, Json, JsonRecord} from './draft';
import {readSections} from './draftSections';

/** A file of a case study, taken apart. */
export type CaseFile = {
  readonly fields: JsonRecord;
  /** As the model has them: the use section is one. */
  readonly sections: readonly Section[];
  /** As a draft has them: the parts of the use section stand on their own. */
  readonly draftSections: readonly DraftSection[];
};

/** A file of a case study taken apart, or undefined when that is not possible: `whyUnreadable` tells the reasons. */
export function parseCaseFile(text: string): CaseFile | undefined {
  const parsed = parse({path: ANYWHERE, text});
  const fields = fieldsIn(parsed);
  const split = splitFrontMatter(text);
  if (!fields || !split || !parsed.body) return undefined;
  const {tree, sections} = parsed.body;
  return {fields, sections, draftSections: readSections(text, split.bodyStart, tree)};
}

/** Why a file cannot be taken apart; at least one issue. */
export function whyUnreadable(file: SourceFile): readonly Issue[] {
  const {issues} = parse(file);
  if (issues.length > 0) return issues;
  const details = {field: '', found: file.text.slice(0, 40), kind: 'fields'};
  return [issueAt(file.path, FILE_START, 'wrong-type', {details})];
}

/** Where the file stands changes nothing in how it is taken apart. */
const PLACE: TextPlace = {kind: 'caseStudy', language: 'en', key: 'case', id: 'case', order: []};
const ANYWHERE = 'case-studies/case/en.md';

function parse(file: SourceFile): TextFile {
  return parseTextFile(file, PLACE);
}

/** Fields that are not sure to be what they look like (two with the same name, aliases) are none. */
function fieldsIn({yaml}: TextFile): JsonRecord | undefined {
  if (!yaml || yaml.issues.length > 0) return undefined;
  const value = yaml.value ?? {};
  return isRecord(value) ? toJson(value) : undefined;
}

/** YAML has a few values for which JSON has no word, such as an infinite number; they become nothing. */
function toJson(value: Readonly<Record<string, unknown>>): Readonly<Record<string, Json>> {
  return JSON.parse(JSON.stringify(value)) as Readonly<Record<string, Json>>;
}

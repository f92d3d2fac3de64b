import type {SourceFile} from '../../guide/assembleGuide';
import {describeIssue, type IssueDescription} from '../../guide/formatIssue';
import type {Issue} from '../../guide/issue';
import {openForm} from '../form/caseForm';
import {checkDraft, type CheckedDraft} from '../form/checkDraft';
import type {Draft, JsonRecord} from '../form/draft';
import {readDraft, toFile, type Unreadable} from '../form/draftFile';
import {emptyDraft} from '../form/emptyDraft';
import type {StepFields, TextField} from '../form/field';
import type {CaseFormData} from '../form/formData';
import {toFormFields} from '../form/formFields';
import {parseCaseFile} from '../form/parseCaseFile';
import {readSavedDraft, saveDraft} from '../form/savedDraft';
import {suggestId} from '../form/suggestId';
import {
  continueTranslation,
  startTranslation,
  toSectionPairs,
  type SectionPair,
} from '../form/translationDraft';

/**
 * All that needs the parser and the schemas. The page loads it when it has already been shown, so that everything else may import
 * its type only.
 */
export type FormEngine = {
  readonly data: CaseFormData;
  readonly fieldsOf: (draft: Draft) => readonly StepFields[];
  readonly check: (draft: Draft) => CheckedDraft;
  readonly fileOf: (draft: Draft) => SourceFile;
  /** Sections beside those of the original; empty when the draft has none. */
  readonly pairsOf: (draft: Draft) => readonly SectionPair[];
  /** The front matter of the original; empty when the draft has none. */
  readonly originalOf: (draft: Draft) => JsonRecord;
  /** What an issue says in the reader's language. */
  readonly describe: (issue: Issue) => IssueDescription;
  /** An id for a new case study, made from its title. */
  readonly idFor: (title: string) => string;
};

/** The engine for the form's published data. */
export function openEngine(data: CaseFormData): FormEngine {
  const form = openForm(data);
  const taken = data.caseStudies.map(({id}) => id);
  return {
    data,
    fieldsOf: (draft) => withId(draft, toFormFields(form, draft)),
    check: (draft) => checkDraft(form, draft),
    fileOf: toFile,
    pairsOf: toSectionPairs,
    originalOf: ({original}) => (original && parseCaseFile(original.text)?.fields) ?? {},
    describe: (issue) => describeIssue(issue, data.language),
    idFor: (title) => suggestId(title, taken),
  };
}

const ID_FIELD: TextField = {name: 'id', key: 'id', required: true, control: 'text'};

/** The id of a new case study is asked behind its title; one that is published keeps it. */
function withId({task}: Draft, steps: readonly StepFields[]): readonly StepFields[] {
  if (task !== 'new') return steps;
  return steps.map(({step, fields}) => ({
    step,
    fields: fields.flatMap((field) => (field.name === 'title' ? [field, ID_FIELD] : [field])),
  }));
}

/** The files with which an edit or a translation begins. */
export type TaskFiles = {readonly own?: SourceFile; readonly original?: SourceFile};

/** The draft with which a task begins; a new case study has no files. */
export function startDraft(
  {own, original}: TaskFiles,
  {task, language}: Pick<Draft, 'task' | 'language'>,
): Draft | Unreadable {
  if (task === 'translate' && original) {
    return own ? continueTranslation(original, own) : startTranslation(original, language);
  }
  return own ? readDraft(own, original) : emptyDraft(language);
}

/** A draft as a text that the browser can keep, and back. */
export const KEPT_DRAFT = {write: saveDraft, read: readSavedDraft};

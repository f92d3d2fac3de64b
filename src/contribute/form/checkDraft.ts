import type {SourceFile} from '../../guide/assembleGuide';
import {assembleGuide} from '../../guide/assembleGuide';
import type {Issue} from '../../guide/issue';
import type {CaseStudyEntry, Guide} from '../../guide/model';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import type {CaseForm} from './caseForm';
import type {Draft, FieldPath} from './draft';
import {toFile} from './draftFile';
import {makeFieldFinder} from './issueField';
import {toPreviewEntry} from './previewEntry';

/** An issue with the field to which it belongs; without one it concerns the whole. */
export type DraftIssue = Issue & {readonly field?: FieldPath};

export type CheckedDraft = {
  readonly file: SourceFile;
  /** Of the draft's file only. */
  readonly issues: readonly DraftIssue[];
  /** What the page would show; what is faulty is left out of it. */
  readonly entry?: CaseStudyEntry;
  /** The vocabulary and the entry. */
  readonly guide: Guide;
};

/**
 * What is wrong with a draft by the rules of the check, and the entry that its page shows. Reports `duplicate-id` also for a new case
 * study with the id of another.
 */
export function checkDraft(form: CaseForm, draft: Draft): CheckedDraft {
  const file = toFile(draft);
  const original = originalFile(draft, file.path);
  const works = file.text.includes(CITATION_SIGN) ? [form.worksFile] : [];
  const files = [...form.idFiles, ...works, file, ...(original ? [original] : [])];
  const read = files.map(({path}) => path);
  const others = form.data.others.filter(
    (path) => !read.includes(path) && isApart(path, draft, file),
  );
  const found = assembleGuide(files, others, form.readers);
  const fieldOf = makeFieldFinder(draft, file);
  const issues = [
    ...found.issues.filter((issue) => issue.file === file.path),
    ...takenId(form, draft, file),
  ];
  const whole = found.guide.entries.find((entry) => entry.kind === 'caseStudy');
  // A faulty translation is left out of an entry that is otherwise whole.
  const isShown = whole?.texts.has(draft.language) === true;
  const entry = isShown ? whole : toPreviewEntry(form, draft, file);
  return {
    file,
    issues: issues.map((issue) => withField(issue, fieldOf(issue))),
    guide: {...form.guide, entries: entry ? [entry] : []},
    ...(entry && {entry}),
  };
}

/** What each citation begins with. */
const CITATION_SIGN = '[@';

/** The form field to which an issue of a draft's file belongs; undefined when it concerns the whole. */
export function issueField(issue: Issue, draft: Draft): FieldPath | undefined {
  return makeFieldFinder(draft, toFile(draft))(issue);
}

function withField(issue: Issue, field: FieldPath | undefined): DraftIssue {
  return field ? {...issue, field} : issue;
}

function originalFile({original}: Draft, path: string): SourceFile | undefined {
  if (!original) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return {path: `${folder}/${original.language}.md`, text: original.text};
}

/** A new case study is no text of the one that has its id. */
function isApart(path: string, {task}: Draft, file: SourceFile): boolean {
  return task !== 'new' || !path.startsWith(folderOf(file));
}

function folderOf({path}: SourceFile): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function takenId({data}: CaseForm, {task}: Draft, file: SourceFile): readonly Issue[] {
  if (task !== 'new') return [];
  const other = data.others.find((path) => path.startsWith(folderOf(file)));
  if (other === undefined) return [];
  const found = folderOf(file).split('/').at(-2) ?? '';
  return [issueAt(file.path, FILE_START, 'duplicate-id', {details: {found, other}})];
}

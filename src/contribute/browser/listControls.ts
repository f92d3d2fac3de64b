import type {DraftIssue} from '../form/checkDraft';
import {isList, valueAt, type Draft, type FieldPath} from '../form/draft';
import {pathOf, type Field, type GroupsField, type Step, type StepFields} from '../form/field';
import {fieldId} from './fieldId';

/** A field at its place in the draft; each item of a list of groups has its own. */
export type Control = {
  readonly field: Field;
  readonly path: FieldPath;
  readonly step: Step;
  /** The list of groups of which it is a part. */
  readonly list?: Field;
};

/** All fields that the form shows, in order, groups before what stands in them. */
export function listControls(steps: readonly StepFields[], draft: Draft): readonly Control[] {
  return steps.flatMap(({step, fields}) =>
    fields.flatMap((field) => fieldsInside(draft, field, [])).map((found) => ({...found, step})),
  );
}

type Found = Omit<Control, 'step'>;

function fieldsInside(draft: Draft, field: Field, parent: FieldPath): readonly Found[] {
  const path = pathOf(field, parent);
  const inside = (fields: readonly Field[], above: FieldPath): readonly Found[] =>
    fields.flatMap((each) => fieldsInside(draft, each, above));
  const self: Found = {field, path};
  switch (field.control) {
    case 'group':
      return [self, ...inside(field.fields, path)];
    case 'groups':
      return [
        self,
        ...itemNumbers(draft, field, path)
          .flatMap((at) => inside(field.fields, [...path, at]))
          .map((found) => ({...found, list: field})),
      ];
    case 'languageText':
      return [self, ...inside(field.languages, path)];
    case 'section':
      return [
        self,
        ...inside(field.claim ? [field.claim] : [], ['claims']),
        ...inside(field.parts, []),
      ];
    default:
      return [self];
  }
}

/** The numbers of the items that the form shows: where one is required, there is always one to fill in. */
export function itemNumbers(
  draft: Draft,
  {required}: Pick<GroupsField, 'required'>,
  path: FieldPath,
): readonly number[] {
  const list = valueAt(draft, path);
  const length = isList(list) ? list.length : 0;
  return [...Array(Math.max(length, required ? 1 : 0)).keys()];
}

/** An issue with the control that shows it; without one it concerns the whole. */
export type PlacedIssue = {readonly issue: DraftIssue; readonly control?: Control};

/** The issues with their controls, in the order of the form; what concerns the whole comes first. */
export function placeIssues(
  issues: readonly DraftIssue[],
  controls: readonly Control[],
): readonly PlacedIssue[] {
  const placed = issues.map((issue): PlacedIssue => {
    const control = issue.field && nearestControl(controls, issue.field);
    return control ? {issue, control} : {issue};
  });
  const rank = ({control}: PlacedIssue): number => (control ? controls.indexOf(control) : -1);
  return placed.toSorted((a, b) => rank(a) - rank(b));
}

/** The innermost control around a place: an issue about one choice of a list belongs to the list. */
function nearestControl(controls: readonly Control[], place: FieldPath): Control | undefined {
  const around = controls.filter(({path}) => path.every((step, at) => step === place[at]));
  return around.toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** The issues by the id of the control that shows them. */
export function issuesById(placed: readonly PlacedIssue[]): ReadonlyMap<string, DraftIssue[]> {
  const found = new Map<string, DraftIssue[]>();
  for (const {issue, control} of placed) {
    if (!control) continue;
    const id = fieldId(control.path);
    found.set(id, [...(found.get(id) ?? []), issue]);
  }
  return found;
}

import type {CheckedDraft} from '../form/checkDraft';
import {asRecord, asText, type Draft, type JsonRecord} from '../form/draft';
import type {StepFields} from '../form/field';
import type {SectionPair} from '../form/translationDraft';
import type {FormEngine} from './formEngine';
import {fieldId} from './fieldId';
import {listControls, placeIssues, type Control, type PlacedIssue} from './listControls';

/** What the form knows while it is being filled in. */
export type FormState = {
  readonly draft: Draft;
  readonly steps: readonly StepFields[];
  readonly controls: readonly Control[];
  /** The original beside a translation, and how the sections stand to it; a moment behind the draft. */
  readonly pairs: readonly SectionPair[];
  readonly original: JsonRecord;
  /** The last check; a moment behind the draft, absent before the first one. */
  readonly checked?: CheckedDraft;
  /** Whether the person has asked for a check: from then on all that is to be repaired is shown. */
  readonly isAsked: boolean;
  /** The ids of the controls that the person has left. */
  readonly left: ReadonlySet<string>;
};

/** The state with which a draft is opened. */
export function startState(engine: FormEngine, draft: Draft): FormState {
  const steps = engine.fieldsOf(draft);
  return {
    draft,
    steps,
    controls: listControls(steps, draft),
    pairs: engine.pairsOf(draft),
    original: engine.originalOf(draft),
    isAsked: false,
    left: new Set(),
  };
}

/** The state after a change of the draft. What takes time is done only when the change touches it. */
export function withDraft(engine: FormEngine, state: FormState, next: Draft): FormState {
  const draft = withOwnId(engine, state.draft, next);
  const steps = shapeOf(draft) === shapeOf(state.draft) ? state.steps : engine.fieldsOf(draft);
  return {...state, draft, steps, controls: listControls(steps, draft)};
}

/** What a check finds; it takes time, so it is made outside of the state. */
export type FormCheck = Required<Pick<FormState, 'checked' | 'pairs'>>;

/** A check of a draft as it is now. */
export function runCheck(engine: FormEngine, draft: Draft): FormCheck {
  return {checked: engine.check(draft), pairs: engine.pairsOf(draft)};
}

/** The state after the person has left controls. */
export function withLeft(state: FormState, ids: readonly string[]): FormState {
  const isNew = ids.some((id) => !state.left.has(id));
  return isNew ? {...state, left: new Set([...state.left, ...ids])} : state;
}

/**
 * The issues that are shown now. Before the person has asked for a check nobody is told what is missing, only what is wrong in
 * what she has already written and left.
 */
export function shownIssues({checked, controls, isAsked, left}: FormState): readonly PlacedIssue[] {
  const placed = placeIssues(checked?.issues ?? [], controls);
  if (isAsked) return placed;
  return placed.filter(
    ({issue, control}) =>
      control && left.has(fieldId(control.path)) && !issue.rule.startsWith('missing-'),
  );
}

/** Until she writes one herself, the id of a new case study follows its title. */
function withOwnId(engine: FormEngine, before: Draft, after: Draft): Draft {
  const [old, title] = [asText(before.fields.title), asText(after.fields.title)];
  if (after.task !== 'new' || old === title) return after;
  const isOwn = before.id !== '' && before.id !== engine.idFor(old);
  return isOwn ? after : {...after, id: engine.idFor(title)};
}

/** All of a draft on which it depends what fields there are. */
function shapeOf({id, fields, sections}: Draft): string {
  return JSON.stringify([
    id,
    sections.map((section) => section.id),
    Object.keys(asRecord(fields.claims)),
    'disclaimer' in fields,
  ]);
}

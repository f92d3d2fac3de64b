// @application
import {useMemo, useState, type FocusEvent} from 'react';
import type {Draft} from '../form/draft';
import type {StepFields} from '../form/field';
import {FieldControls} from './controls/FieldControl';
import type {Panel} from './fieldId';
import {FormContext, type FormContextValue} from './formContext';
import type {Contact} from './FormIntro';
import {IssueSummary, SUMMARY_ID} from './IssueSummary';
import type {OpenedTask} from './openTask';
import {PanelFrame} from './PanelFrame';
import {PreviewDialog, type PreviewComponent} from './PreviewDialog';
import {SaveNote} from './SaveNote';
import {StepIndex} from './StepIndex';
import {TaskName} from './TaskName';
import {useAutosave} from './useAutosave';
import {useCaseForm} from './useCaseForm';
import {usePanel, type Panels} from './usePanel';
import {WaysOut} from './WaysOut';
import {finishWords} from './words/finishWords';

type Props = {
  readonly task: OpenedTask;
  readonly contact: Contact;
  readonly Preview: PreviewComponent;
  readonly onDelete: (draft: Draft) => void;
  /** Opens what another tab has kept, in place of this form. */
  readonly onLoad: () => void;
};

/** The form with its fields: one step at a time, since a page with all of them is long on a phone. */
export function OpenForm({task, contact, Preview, onDelete, onLoad}: Props) {
  const {form, available, said} = useOpenForm(task);
  const {state, panel, go, ask, leave} = form;
  const autosave = useAutosave(task, state.draft);
  /** Does what ends this form, without keeping what it holds. */
  const end = (how: () => void) => {
    autosave.stop();
    how();
  };
  const check = () => {
    ask();
    go(panel, SUMMARY_ID);
  };
  const fields = state.steps.find(({step}) => step === panel)?.fields ?? [];
  return (
    <FormContext value={form}>
      {/* It does nothing but listen to what is left inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        autoComplete="off"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onBlur={(event) => leave(controlsAround(event))}
      >
        <TaskName />
        <SaveNote
          autosave={autosave}
          onDelete={() => end(() => onDelete(state.draft))}
          onLoad={() => end(onLoad)}
        />
        <StepIndex panels={available} />
        {state.isAsked && <IssueSummary />}
        <PanelFrame panels={available}>
          {panel === 'finish' ? <WaysOut contact={contact} /> : <FieldControls fields={fields} />}
        </PanelFrame>
        <div className="guide-contribute__actions">
          <button type="button" onClick={check}>
            {finishWords().check}
          </button>
          <PreviewDialog Preview={Preview} />
        </div>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </form>
    </FormContext>
  );
}

/** All that the controls can reach, the panels there are, and what is to be read out. */
function useOpenForm(task: OpenedTask): {
  form: FormContextValue;
  available: readonly Panel[];
  said: string;
} {
  const handle = useCaseForm(task);
  const {steps} = handle.state;
  const available = useMemo(() => panelsOf(steps), [steps]);
  const {panel, go: open} = usePanel(available);
  const [said, say] = useState('');
  const reader = handle.engine.data.language;
  const go: Panels['go'] = (next, id) => {
    if (next === 'finish' && panel !== 'finish') handle.ask();
    open(next, id);
  };
  return {form: {...handle, panel, go, reader, say}, available, said};
}

function panelsOf(steps: readonly StepFields[]): readonly Panel[] {
  return [...steps.map(({step}) => step), 'finish'];
}

/** The ids of the controls in which something was left. */
function controlsAround({target}: FocusEvent): readonly string[] {
  const ids: string[] = [];
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at.id.startsWith('field-')) ids.push(at.id);
  }
  return ids;
}

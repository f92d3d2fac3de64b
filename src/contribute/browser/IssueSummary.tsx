// @application
import type {MouseEvent} from 'react';
import {pluralForm} from '../../guide/pluralForm';
import {fieldId} from './fieldId';
import {useForm} from './formContext';
import {issueWords} from './issueWords';
import {itemName} from './controls/FieldHelp';
import type {Control, PlacedIssue} from './listControls';
import {finishWords} from './words/finishWords';
import {fieldWords} from './words/fieldWords';

/** The id of the summary, which takes the focus after a check. */
export const SUMMARY_ID = 'contribute-summary';

/** All that is to be repaired, as links to the fields, and below it what might be better. */
export function IssueSummary() {
  const {placed, reader} = useForm();
  const words = finishWords();
  const errors = placed.filter(({issue}) => issue.severity === 'error');
  const advice = placed.filter(({issue}) => issue.severity === 'warning');
  return (
    <section
      className="guide-contribute__summary"
      id={SUMMARY_ID}
      tabIndex={-1}
      aria-labelledby={`${SUMMARY_ID}-name`}
      data-fine={errors.length === 0 || undefined}
    >
      <h2 id={`${SUMMARY_ID}-name`}>
        {errors.length === 0 ? words.fine : pluralForm(reader, words.errors, errors.length)}
      </h2>
      <IssueLinks issues={errors} />
      {advice.length > 0 && <h3>{words.advice}</h3>}
      <IssueLinks issues={advice} />
    </section>
  );
}

function IssueLinks({issues}: {issues: readonly PlacedIssue[]}) {
  const {engine, go} = useForm();
  if (issues.length === 0) return null;
  return (
    <ul>
      {issues.map(({issue, control}, at) => {
        const label = control ? nameOf(control) : '';
        const sentence = issueWords(issue, label, engine.describe);
        if (!control) return <li key={at}>{sentence}</li>;
        const id = fieldId(control.path);
        const open = (event: MouseEvent) => {
          event.preventDefault();
          go(control.step, id);
        };
        return (
          <li key={at}>
            <a href={`#${id}`} onClick={open}>
              {label}: {sentence}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The label of a control, behind the number of the item in which it stands. */
function nameOf({field, path, list}: Control): string {
  const at = path.at(-2);
  const {label} = fieldWords(field);
  return list && typeof at === 'number' ? `${itemName(list, at)}, ${label}` : label;
}

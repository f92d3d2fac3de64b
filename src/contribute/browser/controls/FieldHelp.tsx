// @application
import {fieldId} from '../fieldId';
import {fillWords} from '../fillWords';
import {useForm} from '../formContext';
import {issueWords} from '../issueWords';
import {fieldWords, type FieldWords} from '../words/fieldWords';
import {controlWords} from '../words/controlWords';
import type {Field} from '../../form/field';
import type {FieldPath} from '../../form/draft';

/** Where a control stands. */
export type ControlProps<F extends Field = Field> = {
  readonly field: F;
  readonly path: FieldPath;
  /** Whether the group around it may be left empty, so that nothing in it is needed then. */
  readonly isInOptional?: boolean;
};

/** A control's name, with what is needed said in words (WCAG 3.3.2). */
export function FieldName({
  field,
  isInOptional,
  name,
}: Omit<ControlProps, 'path'> & {name?: string}) {
  const words = controlWords();
  return (
    <>
      {name ?? fieldWords(field).label}
      {field.required && (
        <span className="guide-contribute__required">
          {' '}
          {isInOptional ? words.requiredInGroup : words.required}
        </span>
      )}
    </>
  );
}

/** Help below a control's name, its examples folded. */
export function FieldHelp({field, path}: ControlProps) {
  const {label, help, good, bad} = fieldWords(field);
  return (
    <>
      {help && (
        <p className="guide-contribute__help" id={`${fieldId(path)}-help`}>
          {help}
        </p>
      )}
      {good && bad && <Examples label={label} good={good} bad={bad} />}
    </>
  );
}

function Examples({label, good, bad}: Required<Pick<FieldWords, 'label' | 'good' | 'bad'>>) {
  const words = controlWords();
  return (
    <details className="guide-contribute__examples">
      <summary>
        {words.examples}
        <span className="visually-hidden">: {label}</span>
      </summary>
      <dl>
        <dt>{words.good}</dt>
        <dd>{good}</dd>
        <dt>{words.bad}</dt>
        <dd>{bad}</dd>
      </dl>
    </details>
  );
}

/** What is wrong with a field, beside it (WCAG 3.3.1, 3.3.3); its sign says how grave it is without colour. */
export function FieldIssues({path, label}: {path: FieldPath; label: string}) {
  const {issues, engine} = useForm();
  const id = fieldId(path);
  const found = issues.get(id);
  if (!found) return null;
  const words = controlWords();
  return (
    <ul className="guide-contribute__issues" id={`${id}-issues`}>
      {found.map((issue, at) => (
        <li key={at} data-severity={issue.severity}>
          <strong>{issue.severity === 'error' ? words.error : words.advice}</strong>{' '}
          {issueWords(issue, label, engine.describe)}
        </li>
      ))}
    </ul>
  );
}

/** What ties a control to its help and its issues. */
export function useTies(
  {field, path}: Pick<ControlProps, 'field' | 'path'>,
  ...others: readonly string[]
): {id: string; 'aria-invalid'?: true; 'aria-describedby'?: string} {
  const {issues} = useForm();
  const id = fieldId(path);
  const found = issues.get(id) ?? [];
  const ties = [
    ...(found.length > 0 ? [`${id}-issues`] : []),
    ...(fieldWords(field).help ? [`${id}-help`] : []),
    ...others.map((other) => `${id}-${other}`),
  ];
  return {
    id,
    ...(found.some(({severity}) => severity === 'error') && {'aria-invalid': true}),
    ...(ties.length > 0 && {'aria-describedby': ties.join(' ')}),
  };
}

/** The same for a control that is a group of others: it takes the focus when somebody is led to it. */
export function useGroupTies(place: Pick<ControlProps, 'field' | 'path'>): {
  id: string;
  tabIndex: -1;
  'aria-describedby'?: string;
  'data-invalid'?: true;
} {
  // Being valid is not a thing that a group can be.
  const {'aria-invalid': isInvalid, ...ties} = useTies(place);
  return {...ties, tabIndex: -1, ...(isInvalid && {'data-invalid': true})};
}

/** The name of an item of a list. */
export function itemName(field: Field, at: number): string {
  const {item, label} = fieldWords(field);
  return fillWords(item ?? `${label} {number}`, {number: at + 1});
}

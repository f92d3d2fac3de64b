// @application
import {useEffect, useState} from 'react';
import {pluralForm} from '../../../guide/pluralForm';
import type {Json} from '../../form/draft';
import {valueAt} from '../../form/draft';
import type {NumberField, TextField} from '../../form/field';
import {toNumber} from '../../form/toNumber';
import {useForm} from '../formContext';
import {controlWords} from '../words/controlWords';
import {fieldWords} from '../words/fieldWords';
import {FieldHelp, FieldIssues, FieldName, useTies, type ControlProps} from './FieldHelp';

/** A text on one line or several, in the language of the draft. */
export function TextControl({field, path, isInOptional}: ControlProps<TextField>) {
  const {state, set} = useForm();
  const {draft} = state;
  const {maxLength, form, control} = field;
  const value = toText(valueAt(draft, path));
  const ties = useTies({field, path}, ...(maxLength === undefined ? [] : ['limit']));
  const props = {
    ...ties,
    value,
    // Dates, addresses and codes are no words of a language.
    ...(form === undefined && path[0] !== 'id' ? {lang: langOf(draft.language, path)} : CODED),
    onChange: ({target}: {target: {value: string}}) => set(path, target.value),
  };
  return (
    <div className="guide-contribute__field">
      <label htmlFor={ties.id}>
        <FieldName field={field} isInOptional={isInOptional ?? false} />
      </label>
      <FieldHelp field={field} path={path} />
      {control === 'longText' ? (
        <textarea rows={3} {...props} />
      ) : (
        <input type="text" inputMode={form === 'webAddress' ? 'url' : 'text'} {...props} />
      )}
      {maxLength !== undefined && (
        <TextLimit id={ties.id} length={value.length} limit={maxLength} />
      )}
      <FieldIssues path={path} label={fieldWords(field).label} />
    </div>
  );
}

const CODED = {spellCheck: false, autoCapitalize: 'none'} as const;

/** Title and summary in another language are written in that one. */
function langOf(language: string, [first, second]: ControlProps['path']): string {
  return first === 'inOtherLanguages' ? String(second) : language;
}

/** A number or a year may stand in a file where a text is meant. */
function toText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** So long after the last letter the count is read out. */
const COUNT_DELAY_MS = 1_000;

/** How many characters are left; read out only when typing has stopped and the end is near (WCAG 4.1.3). */
function TextLimit({id, length, limit}: {id: string; length: number; limit: number}) {
  const {reader} = useForm();
  const words = controlWords();
  const left = limit - length;
  const sentence = pluralForm(reader, left < 0 ? words.over : words.left, Math.abs(left));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const isNear = left < limit / 5;
    const timer = setTimeout(() => setSaid(isNear ? sentence : ''), COUNT_DELAY_MS);
    return () => clearTimeout(timer);
  }, [left, limit, sentence]);
  return (
    <div className="guide-contribute__limit" data-over={left < 0 || undefined}>
      <span className="visually-hidden" id={`${id}-limit`}>
        {pluralForm(reader, words.limit, limit)}
      </span>
      <span aria-hidden="true">{sentence}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

/** A number, which is kept as it was typed while it is being typed. */
export function NumberControl({field, path, isInOptional}: ControlProps<NumberField>) {
  const {state, set} = useForm();
  const value = valueAt(state.draft, path);
  const [typed, setTyped] = useState('');
  const isTyped = toNumber(typed) === value;
  const ties = useTies({field, path});
  return (
    <div className="guide-contribute__field">
      <label htmlFor={ties.id}>
        <FieldName field={field} isInOptional={isInOptional ?? false} />
      </label>
      <FieldHelp field={field} path={path} />
      <input
        type="text"
        inputMode="decimal"
        className="guide-contribute__number"
        {...ties}
        value={isTyped ? typed : toText(value)}
        onChange={({target}) => {
          setTyped(target.value);
          set(path, toNumber(target.value));
        }}
      />
      <FieldIssues path={path} label={fieldWords(field).label} />
    </div>
  );
}

/** A sentence that is so or is not. */
export function YesNoControl({field, path}: ControlProps) {
  const {state, set} = useForm();
  const ties = useTies({field, path});
  return (
    <div className="guide-contribute__field">
      <label className="guide-contribute__tick" htmlFor={ties.id}>
        <input
          type="checkbox"
          {...ties}
          checked={valueAt(state.draft, path) === true}
          // What is not said stays out of the file.
          onChange={({target}) => set(path, target.checked ? true : '')}
        />
        <span>{fieldWords(field).label}</span>
      </label>
      <FieldIssues path={path} label={fieldWords(field).label} />
    </div>
  );
}

// @application
import type {ReactNode} from 'react';
import {asText, isList, valueAt, withoutItem, type FieldPath} from '../../form/draft';
import type {Field, GroupsField, TextsField} from '../../form/field';
import {fieldId} from '../fieldId';
import {fillWords} from '../fillWords';
import {useForm} from '../formContext';
import {itemNumbers} from '../listControls';
import {controlWords} from '../words/controlWords';
import {fieldWords} from '../words/fieldWords';
import {
  FieldHelp,
  FieldIssues,
  FieldName,
  itemName,
  useGroupTies,
  type ControlProps,
} from './FieldHelp';
import {FieldControls} from './FieldControl';

/** Short texts, each on a line of its own. */
export function TextsControl({field, path}: ControlProps<TextsField>) {
  const {state, set} = useForm();
  const {draft} = state;
  return (
    <List field={field} path={path} blank="">
      {itemNumbers(draft, {required: true}, path).map((at) => {
        const place = [...path, at];
        const id = fieldId(place);
        return (
          <div className="guide-contribute__line" key={at}>
            <label htmlFor={id}>{itemName(field, at)}</label>
            <input
              type="text"
              id={id}
              lang={draft.language}
              value={asText(valueAt(draft, place))}
              onChange={({target}) => set(place, target.value)}
            />
            <RemoveItem field={field} path={path} at={at} />
          </div>
        );
      })}
    </List>
  );
}

/** The same fields any number of times. */
export function GroupsControl({field, path}: ControlProps<GroupsField>) {
  const {state} = useForm();
  return (
    <List field={field} path={path} blank={{}}>
      {itemNumbers(state.draft, field, path).map((at) => (
        <fieldset
          className="guide-contribute__item"
          key={at}
          id={fieldId([...path, at])}
          tabIndex={-1}
        >
          <legend>{itemName(field, at)}</legend>
          <FieldControls
            fields={field.fields}
            parent={[...path, at]}
            isInOptional={!field.required}
          />
          <RemoveItem field={field} path={path} at={at} />
        </fieldset>
      ))}
    </List>
  );
}

type ListProps = {
  readonly field: Field;
  readonly path: FieldPath;
  readonly blank: string | Record<string, never>;
  readonly children: readonly ReactNode[];
};

function List({field, path, blank, children}: ListProps) {
  const {set, say, go, panel, state} = useForm();
  const ties = useGroupTies({field, path});
  const count = children.length;
  /** What is shown need not be in the draft yet, so what stands before the new item is written too. */
  const add = () => {
    const list = valueAt(state.draft, path);
    const items = isList(list) ? list : [];
    const missing = Array<ListProps['blank']>(count - items.length + 1).fill(blank);
    set(path, [...items, ...missing]);
    say(fillWords(controlWords().added, {item: itemName(field, count)}));
    go(panel, fieldId([...path, count]));
  };
  return (
    <fieldset className="guide-contribute__field" {...ties}>
      <legend>
        <FieldName field={field} />
      </legend>
      <FieldHelp field={field} path={path} />
      {children}
      <button type="button" id={`${ties.id}-add`} onClick={add}>
        {fieldWords(field).add}
      </button>
      <FieldIssues path={path} label={fieldWords(field).label} />
    </fieldset>
  );
}

/** After it has done its work, the focus is on the item that took its place, or on the button that adds one. */
function RemoveItem({field, path, at}: {field: Field; path: FieldPath; at: number}) {
  const {state, update, say, go, panel} = useForm();
  const list = valueAt(state.draft, path);
  if (!isList(list) || list.length <= at) return null;
  const item = itemName(field, at);
  const remove = () => {
    update((draft) => withoutItem(draft, path, at));
    say(fillWords(controlWords().removed, {item}));
    go(panel, at < list.length - 1 ? fieldId([...path, at]) : `${fieldId(path)}-add`);
  };
  return (
    <button type="button" className="guide-contribute__remove" onClick={remove}>
      {fillWords(controlWords().remove, {item})}
    </button>
  );
}

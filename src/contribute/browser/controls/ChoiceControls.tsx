// @application
import type {Json} from '../../form/draft';
import {asText, isList, valueAt} from '../../form/draft';
import type {ChoiceField, ChoicesField, Option} from '../../form/field';
import {fillWords} from '../fillWords';
import {useForm} from '../formContext';
import {controlWords} from '../words/controlWords';
import {fieldWords} from '../words/fieldWords';
import {
  FieldHelp,
  FieldIssues,
  FieldName,
  useGroupTies,
  useTies,
  type ControlProps,
} from './FieldHelp';

/** Up to this many options stand open, each with what it means; more are a list that opens. */
const MOST_RADIOS = 6;
const MOST_OPEN = 12;

/** One of several options. */
export function ChoiceControl(props: ControlProps<ChoiceField>) {
  const {options} = props.field;
  const isExplained = options.some(({definition}) => definition !== undefined);
  return options.length <= MOST_RADIOS && isExplained ? (
    <Radios {...props} />
  ) : (
    <Select {...props} />
  );
}

function Radios({field, path, isInOptional}: ControlProps<ChoiceField>) {
  const {state, set} = useForm();
  const value = asText(valueAt(state.draft, path));
  const ties = useGroupTies({field, path});
  const none: Option = {id: '', label: controlWords().notStated};
  const options = shownOptions(field, [value]);
  return (
    <fieldset className="guide-contribute__field" {...ties}>
      <legend>
        <FieldName field={field} isInOptional={isInOptional ?? false} />
      </legend>
      <FieldHelp field={field} path={path} />
      {[...options, ...(field.required && !isInOptional ? [] : [none])].map((option) => (
        <Tick
          key={option.id}
          option={option}
          type="radio"
          name={ties.id}
          isTicked={value === option.id}
          onTick={() => set(path, option.id)}
        />
      ))}
      <FieldIssues path={path} label={fieldWords(field).label} />
    </fieldset>
  );
}

function Select({field, path, isInOptional}: ControlProps<ChoiceField>) {
  const {state, set} = useForm();
  const value = asText(valueAt(state.draft, path));
  const options = shownOptions(field, [value]);
  const definition = options.find(({id}) => id === value)?.definition;
  const ties = useTies({field, path}, ...(definition ? ['definition'] : []));
  return (
    <div className="guide-contribute__field">
      <label htmlFor={ties.id}>
        <FieldName field={field} isInOptional={isInOptional ?? false} />
      </label>
      <FieldHelp field={field} path={path} />
      <select {...ties} value={value} onChange={({target}) => set(path, target.value)}>
        <option value="">{controlWords().choose}</option>
        {options.map(({id, label}) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {definition && (
        <p className="guide-contribute__help" id={`${ties.id}-definition`}>
          {definition}
        </p>
      )}
      <FieldIssues path={path} label={fieldWords(field).label} />
    </div>
  );
}

/** Some of several options, in the order in which they were ticked. */
export function ChoicesControl({field, path, isInOptional}: ControlProps<ChoicesField>) {
  const {state} = useForm();
  const chosen = toIds(valueAt(state.draft, path));
  const ties = useGroupTies({field, path});
  const options = shownOptions(field, chosen);
  const ticks = <Ticks id={ties.id} path={path} options={options} chosen={chosen} />;
  return (
    <fieldset className="guide-contribute__field" {...ties}>
      <legend>
        <FieldName field={field} isInOptional={isInOptional ?? false} />
      </legend>
      <FieldHelp field={field} path={path} />
      <Chosen options={options} chosen={chosen} />
      {options.length > MOST_OPEN ? (
        <details className="guide-contribute__options">
          <summary>
            {controlWords().show}
            <span className="visually-hidden">: {fieldWords(field).label}</span>
          </summary>
          {ticks}
        </details>
      ) : (
        ticks
      )}
      <FieldIssues path={path} label={fieldWords(field).label} />
    </fieldset>
  );
}

function Chosen({options, chosen}: {options: readonly Option[]; chosen: readonly string[]}) {
  if (chosen.length === 0) return null;
  const labels = chosen.map((id) => options.find((option) => option.id === id)?.label ?? id);
  return (
    <p className="guide-contribute__chosen">
      {fillWords(controlWords().chosen, {choices: labels.join(', ')})}
    </p>
  );
}

function Ticks({
  id,
  path,
  options,
  chosen,
}: Pick<ControlProps, 'path'> & {
  id: string;
  options: readonly Option[];
  chosen: readonly string[];
}) {
  const {set} = useForm();
  return options.map((option) => {
    const isTicked = chosen.includes(option.id);
    const others = chosen.filter((each) => each !== option.id);
    return (
      <Tick
        key={option.id}
        option={option}
        type="checkbox"
        name={id}
        isTicked={isTicked}
        onTick={() => set(path, isTicked ? others : [...others, option.id])}
      />
    );
  });
}

type TickProps = {
  readonly option: Option;
  readonly type: 'radio' | 'checkbox';
  /** The id of the control of which it is a part. */
  readonly name: string;
  readonly isTicked: boolean;
  readonly onTick: () => void;
};

function Tick({option: {id, label, definition}, type, name, isTicked, onTick}: TickProps) {
  const own = `${name}-${id || 'none'}`;
  return (
    <div className="guide-contribute__option">
      <label className="guide-contribute__tick" htmlFor={own}>
        <input
          type={type}
          id={own}
          name={name}
          checked={isTicked}
          onChange={onTick}
          {...(definition && {'aria-describedby': `${own}-definition`})}
        />
        <span>{label}</span>
      </label>
      {definition && <p id={`${own}-definition`}>{definition}</p>}
    </div>
  );
}

/** The options with their words, and what a file has chosen besides: it is not lost, and can be taken away. */
function shownOptions(
  field: ChoiceField | ChoicesField,
  chosen: readonly string[],
): readonly Option[] {
  const {options: words = {}} = fieldWords(field);
  const known = field.options.map((option) => ({
    ...option,
    label: words[option.id] ?? option.label,
  }));
  const others = chosen.filter((id) => id !== '' && !known.some((option) => option.id === id));
  return [...known, ...others.map((id) => ({id, label: id}))];
}

function toIds(value: Json | undefined): readonly string[] {
  return isList(value) ? value.map((id) => asText(id)).filter((id) => id !== '') : [];
}

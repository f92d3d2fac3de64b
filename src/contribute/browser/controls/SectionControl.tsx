// @application
import {withHeading, type DraftSection} from '../../form/draft';
import {INTRO} from '../../../guide/model';
import type {SectionField} from '../../form/field';
import {fieldId} from '../fieldId';
import {useForm} from '../formContext';
import {controlWords} from '../words/controlWords';
import {fieldWords, findFieldWords} from '../words/fieldWords';
import {ChoiceControl} from './ChoiceControls';
import {FieldHelp, FieldIssues, FieldName, useTies, type ControlProps} from './FieldHelp';
import {OriginalSection} from './Original';

/** A section: its heading, its text, what it rests on, its parts; beside the original where it is a translation. */
export function SectionControl({field, path}: ControlProps<SectionField>) {
  const {state} = useForm();
  const section = state.draft.sections.find(({id}) => id === field.name);
  const pair = state.pairs.find(({id}) => id === field.name);
  if (!section) return null;
  const name = findFieldWords(field)?.label ?? (section.heading || controlWords().ownSection);
  return (
    <fieldset className="guide-contribute__field guide-contribute__section">
      <legend>
        <FieldName field={field} name={name} />
      </legend>
      <FieldHelp field={field} path={path} />
      <div className="guide-contribute__pair" data-paired={pair !== undefined || undefined}>
        {pair && <OriginalSection pair={pair} />}
        <div>
          <Heading field={field} section={section} />
          <SectionText field={field} path={path} section={section} name={name} />
        </div>
      </div>
      {field.claim && <ChoiceControl field={field.claim} path={['claims', field.name]} />}
      {field.parts.map((part) => (
        <SectionControl key={part.name} field={part} path={['sections', part.name]} />
      ))}
    </fieldset>
  );
}

type SectionProps = {readonly field: SectionField; readonly section: DraftSection};

/** Where one heading is usual, it need not be chosen. */
function Heading({field, section}: SectionProps) {
  const {state, update} = useForm();
  const {id, heading} = section;
  const headings = [...new Set([...field.headings, ...(heading === '' ? [] : [heading])])];
  if (id === INTRO || (field.headings.length > 0 && headings.length === 1)) return null;
  const own = `heading-${id}`;
  const change = ({target}: {target: {value: string}}) =>
    update((draft) => withHeading(draft, id, target.value));
  const props = {id: own, lang: state.draft.language, value: heading, onChange: change};
  return (
    <div className="guide-contribute__line">
      <label htmlFor={own}>{controlWords().heading}</label>
      {field.headings.length === 0 ? (
        <input type="text" {...props} />
      ) : (
        <select {...props}>
          {headings.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      )}
    </div>
  );
}

function SectionText({
  field,
  path,
  section,
  name,
}: SectionProps & ControlProps<SectionField> & {name: string}) {
  const {state, set} = useForm();
  const ties = useTies({field, path}, 'signs');
  const id = fieldId(path);
  return (
    <>
      <label htmlFor={id}>
        {controlWords().text}
        <span className="visually-hidden">: {name}</span>
      </label>
      <textarea
        rows={6}
        {...ties}
        lang={state.draft.language}
        value={section.markdown}
        onChange={({target}) => set(path, target.value)}
      />
      <p className="guide-contribute__signs" id={`${id}-signs`}>
        {controlWords().signs}
      </p>
      <FieldIssues path={path} label={fieldWords(field).label} />
    </>
  );
}

// @application
import {pathOf, type Field, type GroupField, type LanguageTextField} from '../../form/field';
import type {FieldPath} from '../../form/draft';
import {ChoiceControl, ChoicesControl} from './ChoiceControls';
import {FieldHelp, FieldIssues, FieldName, useGroupTies, type ControlProps} from './FieldHelp';
import {GroupsControl, TextsControl} from './ListControls';
import {SectionControl} from './SectionControl';
import {NumberControl, TextControl, YesNoControl} from './TextControls';
import {OriginalWords} from './Original';
import {controlWords} from '../words/controlWords';
import {fieldWords} from '../words/fieldWords';

/** The controls of several fields that stand in the same place. */
export function FieldControls({
  fields,
  parent = [],
  isInOptional = false,
}: {
  readonly fields: readonly Field[];
  readonly parent?: FieldPath;
  readonly isInOptional?: boolean;
}) {
  return fields.map((field) => {
    const path = pathOf(field, parent);
    return (
      <div key={field.name}>
        <OriginalWords path={path} />
        <FieldControl field={field} path={path} isInOptional={isInOptional} />
      </div>
    );
  });
}

/** The control that a field needs. */
function FieldControl({field, ...place}: ControlProps) {
  switch (field.control) {
    case 'text':
    case 'longText':
      return <TextControl field={field} {...place} />;
    case 'number':
      return <NumberControl field={field} {...place} />;
    case 'yesNo':
      return <YesNoControl field={field} {...place} />;
    case 'choice':
      return <ChoiceControl field={field} {...place} />;
    case 'choices':
      return <ChoicesControl field={field} {...place} />;
    case 'texts':
      return <TextsControl field={field} {...place} />;
    case 'groups':
      return <GroupsControl field={field} {...place} />;
    case 'group':
      return <GroupControl field={field} {...place} />;
    case 'languageText':
      return <LanguagesControl field={field} {...place} />;
    case 'section':
      return <SectionControl field={field} path={place.path} />;
  }
}

function GroupControl({field, path}: ControlProps<GroupField>) {
  const ties = useGroupTies({field, path});
  return (
    <fieldset className="guide-contribute__field" {...ties}>
      <legend>
        <FieldName field={field} />
      </legend>
      <FieldHelp field={field} path={path} />
      <div className="guide-contribute__group">
        <FieldControls fields={field.fields} parent={path} isInOptional={!field.required} />
      </div>
      <FieldIssues path={path} label={fieldWords(field).label} />
    </fieldset>
  );
}

/** What is required stands open, other languages are folded. */
function LanguagesControl({field, path}: ControlProps<LanguageTextField>) {
  const ties = useGroupTies({field, path});
  const {languages} = field;
  const others = languages.filter(({required}) => !required);
  return (
    <fieldset className="guide-contribute__field" {...ties}>
      <legend>
        <FieldName field={field} />
      </legend>
      <FieldHelp field={field} path={path} />
      <FieldControls fields={languages.filter(({required}) => required)} parent={path} />
      {others.length > 0 && (
        <details className="guide-contribute__options">
          <summary>{controlWords().otherLanguages}</summary>
          <FieldControls fields={others} parent={path} />
        </details>
      )}
      <FieldIssues path={path} label={fieldWords(field).label} />
    </fieldset>
  );
}

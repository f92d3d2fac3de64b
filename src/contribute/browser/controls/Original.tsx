// @application
import type {ReactNode} from 'react';
import {LANGUAGE_NAMES} from '../../../guide/languages';
import {WORDS_SECTION} from '../../../guide/model';
import {asText, type FieldPath} from '../../form/draft';
import {withCompared, type SectionPair} from '../../form/translationDraft';
import {fillWords} from '../fillWords';
import {useForm} from '../formContext';
import {stateWords, translationWords} from '../words/translationWords';

/** Title, summary or disclaimer of the original above the field for its translation. */
export function OriginalWords({path}: {path: FieldPath}) {
  const {state} = useForm();
  const [name] = path;
  if (!state.draft.original || path.length !== 1) return null;
  const words = asText(state.original[String(name)]);
  if (words === '') return null;
  return (
    <Original>
      <p>{words}</p>
      {name === 'summary' && <Compared id={WORDS_SECTION} />}
    </Original>
  );
}

/** A section of the original as it is written, beside its translation. */
export function OriginalSection({pair}: {pair: SectionPair}) {
  const {original, id, level} = pair;
  return (
    <Original>
      {original && (
        <>
          <p className="guide-contribute__original-heading">{original.heading}</p>
          <p className="guide-contribute__original-text">{original.markdown}</p>
        </>
      )}
      {level === 2 && <Compared id={id} />}
    </Original>
  );
}

function Original({children}: {children: ReactNode}) {
  const {original} = useForm().state.draft;
  if (!original) return null;
  return (
    <div className="guide-contribute__original">
      <p className="guide-contribute__original-name">
        {fillWords(translationWords().original, {language: LANGUAGE_NAMES[original.language]})}
      </p>
      <div lang={original.language}>{children}</div>
    </div>
  );
}

/** How a section stands to the original, and the person's word that she has compared them. A new translation needs no such word. */
function Compared({id}: {id: string}) {
  const {state, update, reader} = useForm();
  const {draft, pairs} = state;
  const found = pairs.find((pair) => pair.id === id);
  if (!found) return null;
  const isCompared = draft.original?.compared.includes(id) ?? false;
  const own = `compared-${id}`;
  return (
    <div className="guide-contribute__compared" lang={reader}>
      <p>{stateWords()[found.state]}</p>
      {draft.base !== undefined && found.state !== 'removed' && (
        <label className="guide-contribute__tick" htmlFor={own}>
          <input
            type="checkbox"
            id={own}
            checked={isCompared}
            onChange={({target}) => update((before) => withCompared(before, id, target.checked))}
          />
          <span>{translationWords().compared}</span>
        </label>
      )}
    </div>
  );
}

// @application
import {Suspense, useRef, useState, type ComponentType} from 'react';
import type {Language} from '../../guide/languages';
import type {CheckedDraft} from '../form/checkDraft';
import {useForm} from './formContext';
import {finishWords, previewWords} from './words/finishWords';

/** The page that a checked draft would make. */
export type PreviewComponent = ComponentType<{
  readonly checked: CheckedDraft;
  /** The language of the draft. */
  readonly language: Language;
}>;

/** The button that shows the page as it will be, over the form. The dialog is the browser's own: it keeps and gives back the focus. */
export function PreviewDialog({Preview}: {Preview: PreviewComponent}) {
  const {engine, state} = useForm();
  const dialog = useRef<HTMLDialogElement>(null);
  const [checked, setChecked] = useState<CheckedDraft>();
  const words = previewWords();
  const open = () => {
    setChecked(engine.check(state.draft));
    dialog.current?.showModal();
  };
  const close = (
    <button type="button" onClick={() => dialog.current?.close()}>
      {words.close}
    </button>
  );
  return (
    <>
      <button type="button" onClick={open}>
        {finishWords().preview}
      </button>
      <dialog
        ref={dialog}
        className="guide-contribute__preview"
        aria-label={words.name}
        onClose={() => setChecked(undefined)}
      >
        <div className="guide-contribute__preview-head">
          {close}
          <p>{words.note}</p>
        </div>
        {checked?.entry ? (
          <Suspense fallback={<p>{words.loading}</p>}>
            <Preview checked={checked} language={state.draft.language} />
          </Suspense>
        ) : (
          <p>{words.nothing}</p>
        )}
        {checked && close}
      </dialog>
    </>
  );
}

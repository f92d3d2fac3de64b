// @application
import {useEffect, useRef} from 'react';
import {fillWords} from './fillWords';
import {useForm} from './formContext';
import type {Autosave, Saving} from './useAutosave';
import {saveWords} from './words/saveWords';

type Props = {
  readonly autosave: Autosave;
  readonly onDelete: () => void;
  /** Opens what another tab has kept. */
  readonly onLoad: () => void;
};

/**
 * Where the draft is and since when, with the button that deletes it. It is not read out at each letter; that another tab has changed the
 * draft is told once, politely (WCAG 4.1.3), and the focus stays here when the choice is gone (2.4.3).
 */
export function SaveNote({autosave: {saving, insist}, onDelete, onLoad}: Props) {
  const {say} = useForm();
  const note = useRef<HTMLDivElement>(null);
  const isChanged = saving.kind === 'changed';
  useEffect(() => {
    if (isChanged) say(saveWords().changed);
  }, [isChanged, say]);
  const keepMine = () => {
    insist();
    say(saveWords().kept);
    note.current?.focus();
  };
  return (
    <div ref={note} tabIndex={-1}>
      {isChanged ? (
        <OtherTab onLoad={onLoad} onKeep={keepMine} />
      ) : (
        <Saved saving={saving} onDelete={onDelete} />
      )}
    </div>
  );
}

/** One of two drafts is lost, so the person chooses. */
function OtherTab({onLoad, onKeep}: {onLoad: () => void; onKeep: () => void}) {
  const words = saveWords();
  return (
    <div className="guide-contribute__note">
      <p>{words.changed}</p>
      <button type="button" onClick={onLoad}>
        {words.load}
      </button>{' '}
      <button type="button" onClick={onKeep}>
        {words.keepMine}
      </button>
    </div>
  );
}

function Saved({saving, onDelete}: {saving: Saving; onDelete: () => void}) {
  const {reader} = useForm();
  const words = saveWords();
  if (saving.kind === 'failed') {
    return (
      <p className="guide-contribute__note" role="alert">
        {words.failed}
      </p>
    );
  }
  return (
    <div className="guide-contribute__save">
      <p>
        {saving.kind === 'saved'
          ? fillWords(words.saved, {time: timeOf(saving.at, reader)})
          : words.none}
      </p>
      {saving.kind === 'saved' && (
        <button type="button" onClick={onDelete}>
          {words.delete}
        </button>
      )}
    </div>
  );
}

/** British order of day and month for English, as elsewhere on the site. */
function timeOf(time: Date, reader: string): string {
  const locale = reader === 'en' ? 'en-GB' : reader;
  return new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).format(time);
}

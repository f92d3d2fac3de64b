// @application
import {fillWords} from './fillWords';
import {useForm} from './formContext';
import type {Saving} from './useAutosave';
import {saveWords} from './words/saveWords';

/** Where the draft is and since when, with the button that deletes it. It is not read out at each letter. */
export function SaveNote({saving, onDelete}: {saving: Saving; onDelete: () => void}) {
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

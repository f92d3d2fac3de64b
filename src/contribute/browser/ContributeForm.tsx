// @application
import {useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Draft} from '../form/draft';
import type {FormAddresses} from '../formAddresses';
import {forget, keep} from './draftStore';
import {FormFailure} from './FormFailure';
import {FormIntro, type Contact} from './FormIntro';
import {OpenForm} from './OpenForm';
import type {OpenedTask} from './openTask';
import type {PreviewComponent} from './PreviewDialog';
import {useOfflineCopy} from './useOfflineCopy';
import {useOpening} from './useOpening';
import {introWords} from './words/introWords';
import {saveWords} from './words/saveWords';
import './contribute.css';
import './controls.css';

export type ContributeFormProps = {
  readonly addresses: FormAddresses;
  readonly contact: Contact;
  /** The page that a draft would make. */
  readonly Preview: PreviewComponent;
};

/**
 * The form in which a case study is written, corrected or translated. What it is and how to do without stands in the page as the
 * server sends it; the fields come when the engine is loaded.
 *
 * WCAG 1.3.1, 1.4.10, 2.1.1, 2.4.3 (focus), 2.5.8, 3.1.2, 3.3.1–3.3.4 (errors, labels, nothing is sent by itself), 4.1.3 (status).
 */
export function ContributeForm({addresses, contact, Preview}: ContributeFormProps) {
  const {opening, count, reopen} = useOpening(addresses);
  const isBrowser = useIsBrowser();
  const [deleted, setDeleted] = useState<Deleted>();
  const isOffline = useOfflineCopy(addresses, opening?.kind === 'open');
  const remove = (draft: Draft, {key, write}: OpenedTask) => {
    forget(() => localStorage, key);
    setDeleted({key, text: write(draft)});
    reopen();
  };
  const bringBack = ({key, text}: Deleted) => {
    keep(() => localStorage, key, text, new Date());
    setDeleted(undefined);
    reopen();
  };
  return (
    <div className="guide-contribute">
      <FormIntro contact={contact} />
      <div role="status">
        {!opening && isBrowser && <p className="guide-contribute__note">{introWords().loading}</p>}
        {isOffline && <p className="guide-contribute__note">{saveWords().offline}</p>}
        {deleted && (
          <p className="guide-contribute__note">
            {saveWords().deleted}{' '}
            <button type="button" onClick={() => bringBack(deleted)}>
              {saveWords().undo}
            </button>
          </p>
        )}
      </div>
      {opening?.kind === 'open' ? (
        <OpenForm
          key={count}
          task={opening}
          contact={contact}
          Preview={Preview}
          onDelete={(draft) => remove(draft, opening)}
        />
      ) : (
        opening && <FormFailure opening={opening} retry={reopen} />
      )}
    </div>
  );
}

/** A draft that was deleted, until the page is left. */
type Deleted = {readonly key: string; readonly text: string};

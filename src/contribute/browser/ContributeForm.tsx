// @application
import {useState, type ReactNode} from 'react';
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
  const isOffline = useOfflineCopy(addresses, opening?.kind === 'open');
  const {deleted, isLoaded, remove, load, bringBack} = useReopening(reopen);
  return (
    <div className="guide-contribute">
      <FormIntro contact={contact} />
      <div role="status">
        {!opening && isBrowser && <Note>{introWords().loading}</Note>}
        {isOffline && <Note>{saveWords().offline}</Note>}
        {isLoaded && <Note>{saveWords().loaded}</Note>}
        {deleted && (
          <Note>
            {saveWords().deleted}{' '}
            <button type="button" onClick={() => bringBack(deleted)}>
              {saveWords().undo}
            </button>
          </Note>
        )}
      </div>
      {opening?.kind === 'open' ? (
        <OpenForm
          key={count}
          task={opening}
          contact={contact}
          Preview={Preview}
          onDelete={(draft) => remove(draft, opening)}
          onLoad={load}
        />
      ) : (
        opening && <FormFailure opening={opening} retry={reopen} />
      )}
    </div>
  );
}

function Note({children}: {children: ReactNode}) {
  return <p className="guide-contribute__note">{children}</p>;
}

/** What opens the form anew: a draft that was deleted or brought back, or the draft of another tab. */
function useReopening(reopen: () => void) {
  const [deleted, setDeleted] = useState<Deleted>();
  const [isLoaded, setIsLoaded] = useState(false);
  const remove = (draft: Draft, {key, write}: OpenedTask) => {
    forget(() => localStorage, key);
    setDeleted({key, text: write(draft)});
    setIsLoaded(false);
    reopen();
  };
  const load = () => {
    setDeleted(undefined);
    setIsLoaded(true);
    reopen();
  };
  const bringBack = ({key, text}: Deleted) => {
    keep(() => localStorage, key, text, new Date());
    setDeleted(undefined);
    reopen();
  };
  return {deleted, isLoaded, remove, load, bringBack};
}

/** A draft that was deleted, until the page is left. */
type Deleted = {readonly key: string; readonly text: string};

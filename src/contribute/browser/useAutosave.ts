import {useCallback, useEffect, useRef, useState} from 'react';
import type {Draft} from '../form/draft';
import {openKeeper, type Outcome} from './draftKeeper';
import type {OpenedTask} from './openTask';

/** Whether and when the browser has kept the draft; `changed`: another tab has kept its own. */
export type Saving =
  {readonly kind: 'none' | 'failed' | 'changed'} | {readonly kind: 'saved'; readonly at: Date};

/** Long enough not to write at every letter, short enough to lose no sentence. */
const DELAY_MS = 600;

/** What happens to the draft on the device. */
export type Autosave = {
  readonly saving: Saving;
  /** Keeps nothing any more, unless something is written. */
  readonly stop: () => void;
  /** Keeps the draft in place of that of another tab. */
  readonly insist: () => void;
};

/** Keeps the draft on the device some moments after each change, and when the page is left; never in place of another tab's. */
export function useAutosave(task: OpenedTask, draft: Draft): Autosave {
  const {draft: first, key, kept, savedAt, write} = task;
  const [saving, setSaving] = useState<Saving>(
    savedAt ? {kind: 'saved', at: savedAt} : {kind: 'none'},
  );
  const [keeper] = useState(() => openKeeper(() => localStorage, key, kept));
  const waiting = useRef<() => void>(undefined);
  const stop = useCallback(() => {
    waiting.current = undefined;
  }, []);
  const saveBy = useCallback(
    (how: 'save' | 'insist') => {
      stop();
      const now = new Date();
      setSaving(toSaving(keeper[how](write(draft), now), now));
    },
    [draft, keeper, stop, write],
  );
  useEffect(() => {
    if (draft === first) return;
    waiting.current = () => saveBy('save');
    const timer = setTimeout(() => waiting.current?.(), DELAY_MS);
    return () => clearTimeout(timer);
  }, [draft, first, saveBy]);
  useSaveOnLeaving(waiting);
  useEffect(() => {
    const notice = (change: StorageEvent): void => {
      if (keeper.isChangedBy(change)) setSaving({kind: 'changed'});
    };
    addEventListener('storage', notice);
    return () => removeEventListener('storage', notice);
  }, [keeper]);
  return {saving, stop, insist: () => saveBy('insist')};
}

function useSaveOnLeaving(waiting: {readonly current: (() => void) | undefined}): void {
  useEffect(() => {
    const saveNow = (): void => waiting.current?.();
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      // Another page of the site comes without a load.
      saveNow();
    };
  }, [waiting]);
}

function toSaving(outcome: Outcome, at: Date): Saving {
  return outcome === 'saved' ? {kind: outcome, at} : {kind: outcome};
}

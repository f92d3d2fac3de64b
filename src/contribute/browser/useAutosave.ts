import {useCallback, useEffect, useRef, useState} from 'react';
import type {Draft} from '../form/draft';
import {keep} from './draftStore';
import type {OpenedTask} from './openTask';

/** Whether and when the browser has kept the draft. */
export type Saving =
  {readonly kind: 'none' | 'failed'} | {readonly kind: 'saved'; readonly at: Date};

/** Long enough not to write at every letter, short enough to lose no sentence. */
const DELAY_MS = 600;

/**
 * Keeps the draft on the device some moments after each change, and when the page is left. Calling `stop` keeps nothing any more.
 */
export function useAutosave(
  {draft: first, key, savedAt, write}: OpenedTask,
  draft: Draft,
): {readonly saving: Saving; readonly stop: () => void} {
  const [saving, setSaving] = useState<Saving>(
    savedAt ? {kind: 'saved', at: savedAt} : {kind: 'none'},
  );
  const waiting = useRef<() => void>(undefined);
  const stop = useCallback(() => {
    waiting.current = undefined;
  }, []);
  useEffect(() => {
    if (draft === first) return;
    const save = (): void => {
      waiting.current = undefined;
      const now = new Date();
      const isKept = keep(() => localStorage, key, write(draft), now);
      setSaving(isKept ? {kind: 'saved', at: now} : {kind: 'failed'});
    };
    waiting.current = save;
    const timer = setTimeout(() => waiting.current?.(), DELAY_MS);
    return () => clearTimeout(timer);
  }, [draft, first, key, write]);
  useEffect(() => {
    const saveNow = (): void => waiting.current?.();
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      // Another page of the site comes without a load.
      saveNow();
    };
  }, []);
  return {saving, stop};
}

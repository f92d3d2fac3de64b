import {keep, readKept, type Storage} from './draftStore';

/** How an attempt to keep a draft ended; `changed`: another tab has put its own in the place, and nothing was written. */
export type Outcome = 'saved' | 'failed' | 'changed';

/** What a browser tells the other tabs when one of them has written; its `StorageEvent` has this form. */
export type StorageChange = Pick<StorageEvent, 'key' | 'newValue'>;

/** What keeps the draft of one tab, without overwriting that of another. */
export type DraftKeeper = {
  readonly save: (text: string, now: Date) => Outcome;
  /** Keeps the text whatever other tabs have written. */
  readonly insist: (text: string, now: Date) => Outcome;
  /** Tells whether another tab has put its own draft in the place of this one. */
  readonly isChangedBy: (change: StorageChange) => boolean;
};

/**
 * The keeper of the draft under `key`; `kept` is the text that the tab found there when it opened. What another tab has deleted is kept
 * again, since here somebody goes on with it.
 */
export function openKeeper(storage: () => Storage, key: string, kept?: string): DraftKeeper {
  let known = kept;
  const insist = (text: string, now: Date): Outcome => {
    if (!keep(storage, key, text, now)) return 'failed';
    known = text;
    return 'saved';
  };
  return {
    // Tabs that the browser has put to sleep get no events, so it looks again before it writes.
    save: (text, now) => {
      const there = readKept(storage, key)?.text;
      const isForeign = there !== undefined && there !== known && there !== text;
      return isForeign ? 'changed' : insist(text, now);
    },
    insist,
    isChangedBy: ({key: place, newValue}) =>
      place === key && newValue !== null && newValue !== known,
  };
}

import type {TaskPlan} from './planTask';

/** What a browser keeps of a draft. */
export type KeptText = {readonly text: string; readonly savedAt: Date | undefined};

/** Where the drafts of a browser are kept; the browser's own storage has this form. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The place of a task's draft: one per task, case study and language. */
export function draftKey({task, id, language}: Pick<TaskPlan, 'task' | 'id' | 'language'>): string {
  return ['guide-contribute', task, id, language].join(':');
}

/** The text that is kept; undefined when there is none or the browser does not let us look. */
export function readKept(storage: () => Storage, key: string): KeptText | undefined {
  try {
    const text = storage().getItem(key);
    if (text === null) return undefined;
    const time = new Date(storage().getItem(timeKey(key)) ?? Number.NaN);
    return {text, savedAt: Number.isNaN(time.getTime()) ? undefined : time};
  } catch {
    return undefined;
  }
}

/** Keeps a text; tells whether the browser did. */
export function keep(storage: () => Storage, key: string, text: string, now: Date): boolean {
  try {
    storage().setItem(key, text);
    storage().setItem(timeKey(key), now.toISOString());
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text. */
export function forget(storage: () => Storage, key: string): void {
  try {
    storage().removeItem(key);
    storage().removeItem(timeKey(key));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function timeKey(key: string): string {
  return `${key}:time`;
}

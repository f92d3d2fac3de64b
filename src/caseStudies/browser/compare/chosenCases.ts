import {readComparison, writeComparison, type Addition} from '../../compare/comparison';

/**
 * The name under which the choice stays on this device. Storage is used only after the reader's own action, for what that action asks
 * for; it is no cookie, so nothing of it is ever sent, and it goes with the last case study that she takes away.
 */
const STORAGE_KEY = 'guide-compare';

/** The event on the document that tells of a choice; its detail is an `Addition`. */
const CHOICE_EVENT = 'guide-compare-choice';

/** The case studies that the reader has chosen for comparing, in the order of her choosing. */
export function recallChoice(): readonly string[] {
  return readComparison(document.documentElement.dataset.guideCompare ?? readStorage()).ids;
}

/** Keeps the choice for the other pages; where storage is refused (private window), for this page only. */
export function rememberChoice(ids: readonly string[]): void {
  const query = writeComparison({ids, onlyDifferences: false});
  try {
    if (query === '') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, query);
    delete document.documentElement.dataset.guideCompare;
  } catch {
    document.documentElement.dataset.guideCompare = query;
  }
}

/** Tells the page what came of a choice. */
export function tellChoice(change: Addition): void {
  document.dispatchEvent(new CustomEvent(CHOICE_EVENT, {detail: change}));
}

/** Calls `onChange` at each choice on this page; without a change when another page may have changed the choice. */
export function followChoice(onChange: (change?: Addition) => void, signal: AbortSignal): void {
  document.addEventListener(
    CHOICE_EVENT,
    (event) => {
      if (event instanceof CustomEvent && isAddition(event.detail)) onChange(event.detail);
    },
    {signal},
  );
  addEventListener(
    'storage',
    ({key}) => {
      if (key === STORAGE_KEY || key === null) onChange();
    },
    {signal},
  );
  // A page that the browser has kept and shows again on going back.
  addEventListener(
    'pageshow',
    ({persisted}) => {
      if (persisted) onChange();
    },
    {signal},
  );
}

function readStorage(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? '';
  } catch {
    return '';
  }
}

function isAddition(unsafeDetail: unknown): unsafeDetail is Addition {
  return typeof unsafeDetail === 'object' && unsafeDetail !== null && 'ids' in unsafeDetail;
}

import {LANGUAGES, type Language} from '../guide/languages';
import {COUNTED, KINDS, type StatusCounts, type TranslationStatus} from './translationStatus';

/** The counts of a language over all kinds of entry. */
export type LanguageTotals = StatusCounts & {
  readonly language: Language;
  /** Translations that no specialist has read yet. */
  readonly waiting: number;
};

/** The counts of every language over all kinds of entry, in the order of `LANGUAGES`. */
export function totalsOf({counts}: Pick<TranslationStatus, 'counts'>): readonly LanguageTotals[] {
  return LANGUAGES.map((language) => {
    const sums = COUNTED.map((state): [(typeof COUNTED)[number], number] => [
      state,
      KINDS.reduce((sum, kind) => sum + counts[language][kind][state], 0),
    ]);
    // `Object.fromEntries` forgets which keys it was given.
    const totals = Object.fromEntries(sums) as StatusCounts;
    return {language, ...totals, waiting: totals.current + totals.behind - totals.reviewed};
  });
}

/** The states that together make up all texts of a language, in the order in which a bar shows them. */
export const BAR_STATES = ['original', 'current', 'behind', 'missing'] as const;

/** A piece of a bar: where it begins and how long it is, in hundredths of the bar. */
export type BarPiece = {
  readonly state: (typeof BAR_STATES)[number];
  readonly start: number;
  readonly length: number;
};

/** The pieces of a language's bar that are not empty; none when there are no texts at all. */
export function barOf(totals: StatusCounts): readonly BarPiece[] {
  const all = BAR_STATES.reduce((sum, state) => sum + totals[state], 0);
  let start = 0;
  return BAR_STATES.flatMap((state) => {
    if (totals[state] === 0) return [];
    const piece = {state, start, length: (totals[state] * 100) / all};
    start += piece.length;
    return [piece];
  });
}

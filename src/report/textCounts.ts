import {LANGUAGES, type Language} from '../guide/languages';
import type {Entry, Text} from '../guide/model';

/** What is counted of texts. `reviewed` counts translations that are in another column as well. */
export const COUNTED = ['original', 'current', 'behind', 'missing', 'reviewed'] as const;

/** How many texts are in each state. */
export type TextCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

/** The states of the texts of some entries, by language. */
export type CountsByLanguage = Readonly<Record<Language, TextCounts>>;

/** Counts the texts of entries in every language; a text that does not exist is missing. */
export function countTexts(entries: readonly Entry[]): CountsByLanguage {
  const pairs = LANGUAGES.map((language): [Language, TextCounts] => [
    language,
    countStates(entries.map(({texts}) => texts.get(language))),
  ]);
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(pairs) as Record<Language, TextCounts>;
}

function countStates(texts: readonly (Text | undefined)[]): TextCounts {
  const inState = (state: Text['state']['kind']): number =>
    texts.filter((text) => text?.state.kind === state).length;
  return {
    original: inState('original'),
    current: inState('current'),
    behind: inState('behind'),
    missing: texts.filter((text) => text === undefined).length,
    reviewed: texts.filter((text) => text?.translation?.review === 'reviewed').length,
  };
}

/** The languages in which there is a text at all. */
export function languagesOf(counts: CountsByLanguage): readonly Language[] {
  return LANGUAGES.filter((language) => {
    const {original, current, behind} = counts[language];
    return original + current + behind > 0;
  });
}

import type {Language} from '../guide/languages';
import type {Entry, EntryKind, Guide, Text} from '../guide/model';

/** What a book in one language holds, and what not. */
export type Coverage = {
  readonly kinds: readonly KindCoverage[];
  /** Texts written in the language. */
  readonly originals: number;
  readonly translations: number;
  /** Translations that a specialist has read. */
  readonly reviewed: number;
  /** Translations of which sections differ from the original. */
  readonly behind: readonly HeldText[];
};

/** How many texts of one kind there are in the language. */
export type KindCoverage = {
  readonly kind: EntryKind;
  readonly held: number;
  readonly total: number;
  readonly missing: readonly Entry[];
};

export type HeldText = {readonly entry: Entry; readonly text: Text};

const KINDS: readonly EntryKind[] = ['chapter', 'caseStudy', 'newsItem'];

/** What the book of a language holds. */
export function coverageOf({entries}: Guide, language: Language): Coverage {
  const held = entries.flatMap((entry): HeldText[] => {
    const text = entry.texts.get(language);
    return text ? [{entry, text}] : [];
  });
  const translations = held.filter(({text}) => text.translation !== undefined);
  return {
    kinds: KINDS.map((kind) => kindCoverage(entries, language, kind)),
    originals: held.length - translations.length,
    translations: translations.length,
    reviewed: translations.filter(({text}) => text.translation?.review === 'reviewed').length,
    behind: held.filter(({text}) => text.state.kind === 'behind'),
  };
}

function kindCoverage(
  entries: readonly Entry[],
  language: Language,
  kind: EntryKind,
): KindCoverage {
  const all = entries.filter((entry) => entry.kind === kind);
  const missing = all.filter(({texts}) => !texts.has(language));
  return {kind, held: all.length - missing.length, total: all.length, missing};
}

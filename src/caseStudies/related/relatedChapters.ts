import type {CaseStudyEntry, ChapterEntry, Entry} from '../../guide/model';
import type {Code} from './codesOf';
import {codesOf, termsIn} from './codesOf';

/** A chapter that has to do with a case. */
export type RelatedChapter = {
  readonly entry: ChapterEntry;
  /** What they have in common, the rarest first; none for chapters that the case names or that name the case. */
  readonly reasons: readonly Code[];
};

/** As many chapters as are added to those that are named. */
const ADDED_COUNT = 3;

const REASON_COUNT = 3;

/**
 * A finder of the chapters for a case: those that the case names or that name the case, in reading order, then those that mark terms
 * of the glossary which are codes or marked terms of the case too, those with more and rarer ones first.
 */
export function createChapterFinder(
  entries: readonly Entry[],
): (entry: CaseStudyEntry) => readonly RelatedChapter[] {
  const chapters = entries
    .filter((entry) => entry.kind === 'chapter')
    .map((entry) => ({entry, terms: new Set(termsIn(entry))}));
  const rarityOf = (id: string): number => {
    const frequency = chapters.filter(({terms}) => terms.has(id)).length;
    return Math.log((chapters.length + 1) / Math.max(1, frequency));
  };
  const rarities = new Map(
    chapters.flatMap(({terms}) => [...terms].map((id) => [id, rarityOf(id)] as const)),
  );
  return (caseStudy) => {
    const isNamed = (chapter: ChapterEntry): boolean =>
      caseStudy.facts.chapters.includes(chapter.id) ||
      chapter.facts.caseStudies.includes(caseStudy.id);
    const codes = codesOf(caseStudy).filter(
      // A theme is as broad as a part of the guide, whatever term has its id.
      ({source, id}) => source !== 'themes' && rarities.has(id),
    );
    const named = chapters.filter(({entry}) => isNamed(entry)).map(({entry}) => entry);
    const added = chapters
      .filter(({entry}) => !isNamed(entry))
      .map(({entry, terms}) => toRelated(entry, terms, codes, rarities))
      .filter(({reasons}) => reasons.length > 0)
      // The sort is stable: equals stay in reading order.
      .sort((a, b) => b.score - a.score)
      .slice(0, ADDED_COUNT);
    return [
      ...named.map((entry) => ({entry, reasons: []})),
      ...added.map(({entry, reasons}) => ({entry, reasons})),
    ];
  };
}

function toRelated(
  entry: ChapterEntry,
  terms: ReadonlySet<string>,
  codes: readonly Code[],
  rarities: ReadonlyMap<string, number>,
): RelatedChapter & {readonly score: number} {
  const rarity = ({id}: Code): number => rarities.get(id) ?? 0;
  const shared = codes
    .filter(({id}) => terms.has(id))
    .filter(({id}, at, all) => all.findIndex((other) => other.id === id) === at)
    .sort((a, b) => rarity(b) - rarity(a));
  return {
    entry,
    reasons: shared.slice(0, REASON_COUNT),
    score: shared.reduce((sum, code) => sum + rarity(code), 0),
  };
}

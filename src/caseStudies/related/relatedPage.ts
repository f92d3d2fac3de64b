import type {Language} from '../../guide/languages';
import type {CaseStudyEntry, Entry, Guide} from '../../guide/model';
import {toLabelled, toOutline, type EntryOutline} from '../../guide/outline';
import type {Code} from './codesOf';
import {createRelatedFinder} from './relatedCases';
import {createChapterFinder} from './relatedChapters';

/** What stands below a case study, in the words of one language; JSON. */
export type RelatedPageData = {
  readonly cases: readonly RelatedEntry[];
  readonly chapters: readonly RelatedEntry[];
};

/** An entry and why it is related; no reasons where one of the two names the other. */
export type RelatedEntry = {
  readonly outline: EntryOutline;
  readonly reasons: readonly Reason[];
};

/** Something that two texts have in common. */
export type Reason =
  {readonly kind: 'label'; readonly label: string} | {readonly kind: 'sameProject'};

/** Makes what stands below a case study; made once for a guide, it is quick for each case. */
export function createRelatedPages(
  guide: Guide,
  language: Language,
): (entry: CaseStudyEntry) => RelatedPageData {
  const findCases = createRelatedFinder(guide.entries);
  const findChapters = createChapterFinder(guide.entries);
  const toRelated = ({entry, reasons}: {entry: Entry; reasons: readonly Code[]}): RelatedEntry => ({
    outline: toOutline(entry, language),
    reasons: reasons.map((code) => toReason(guide, code, language)),
  });
  return (entry) => ({
    cases: findCases(entry.id).map(toRelated),
    chapters: findChapters(entry).map(toRelated),
  });
}

/** The number of a project says nothing to a reader; names of organisations are the same in every language. */
function toReason(guide: Guide, {source, id}: Code, language: Language): Reason {
  if (source === 'projects') return {kind: 'sameProject'};
  if (source === 'organisations') return {kind: 'label', label: id};
  return {kind: 'label', label: toLabelled(guide, source, id, language).label};
}

import type {Language} from './languages';
import type {ChapterEntry, Guide, TermId} from './model';
import {
  shownText,
  toCaseOutlines,
  toLabelled,
  toOutline,
  type EntryOutline,
  type Labelled,
} from './outline';
import {toPictureCredits, type PictureCredit} from './pictureCredits';

export type ChapterOutline = EntryOutline & {
  readonly kind: 'chapter';
  readonly part?: TermId;
  readonly evidence?: Labelled;
  /** The cases that the chapter names, in its order. */
  readonly caseStudies: readonly EntryOutline[];
  /** Further cases, which name the chapter: those in the reader's language first, then by title. */
  readonly otherCases: readonly EntryOutline[];
  /** Absent when it has none. */
  readonly pictures?: readonly PictureCredit[];
};

/** What the page of a chapter shows around its text. */
export function toChapterOutline(
  guide: Guide,
  entry: ChapterEntry,
  language: Language,
): ChapterOutline {
  const {part, evidence, caseStudies} = entry.facts;
  const pictures = toPictureCredits(entry, shownText(entry, language));
  return {
    ...toOutline(entry, language),
    kind: 'chapter',
    ...(part && {part}),
    ...(evidence && {evidence: toLabelled(guide, 'chapter-evidence', evidence, language)}),
    caseStudies: toCaseOutlines(guide, caseStudies, language),
    otherCases: otherCases(guide, entry, language),
    ...(pictures.length > 0 && {pictures}),
  };
}

function otherCases(
  {entries}: Guide,
  {id, facts}: ChapterEntry,
  language: Language,
): readonly EntryOutline[] {
  const {compare} = new Intl.Collator(language);
  const distance = ({state}: EntryOutline): number => (state.shown === language ? 0 : 1);
  return entries
    .filter((entry) => entry.kind === 'caseStudy')
    .filter((each) => each.facts.chapters.includes(id) && !facts.caseStudies.includes(each.id))
    .map((each) => toOutline(each, language))
    .sort((a, b) => distance(a) - distance(b) || compare(a.title, b.title));
}

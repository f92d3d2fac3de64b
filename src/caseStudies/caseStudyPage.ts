import {claimOf} from '../guide/claims';
import type {Language} from '../guide/languages';
import type {CaseStudyEntry, Guide, Reuse, Section, Text} from '../guide/model';
import {
  shownText,
  toDisclaimer,
  toLabelled,
  toOutline,
  type Disclaimer,
  type EntryOutline,
  type Labelled,
} from '../guide/outline';
import {toPictureCredits, type PictureCredit} from '../guide/pictureCredits';
import {toEffort, toFacts, type CaseStudyFacts, type EffortFacts} from '../guide/caseStudyFacts';

/** All that the page of one case study needs in one language; JSON. */
export type CaseStudyPageData = {
  readonly outline: EntryOutline;
  readonly facts: CaseStudyFacts;
  readonly sections: readonly SectionData[];
  /** What a first small try elsewhere takes, as the guide estimates it. */
  readonly use?: EffortFacts;
  readonly reuse: readonly ReuseData[];
  readonly disclaimer?: Disclaimer;
  /** Absent when it has none. */
  readonly pictures?: readonly PictureCredit[];
};

/** One section of the text, rendered. */
export type SectionData = {
  readonly id: string;
  readonly heading: string;
  /** Sanitised HTML. */
  readonly html: string;
  /** What its claims rest on, in the reader's language. */
  readonly claim?: Labelled;
};

/** A try elsewhere, its country in the reader's language. */
export type ReuseData = Omit<Reuse, 'country'> & {readonly country: Labelled};

/** Turns a section of a text into sanitised HTML. */
export type RenderSection = (section: Section, text: Text) => string;

/** The page of a case study for readers of `language`. */
export function toCaseStudyPage(
  guide: Guide,
  entry: CaseStudyEntry,
  language: Language,
  render: RenderSection,
): CaseStudyPageData {
  const disclaimer = toDisclaimer(entry, language);
  const text = shownText(entry, language);
  const pictures = toPictureCredits(entry, text);
  const {transfer, reuse} = entry.facts;
  const costBand = (id: string) => toLabelled(guide, 'cost-bands', id, language);
  return {
    outline: toOutline(entry, language),
    facts: toFacts(guide, entry, language),
    sections: text.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      html: render(section, text),
      ...toClaim(guide, entry, section.id, language),
    })),
    reuse: reuse.map((each) => ({
      ...each,
      country: toLabelled(guide, 'countries', each.country, language),
    })),
    ...(transfer && {use: toEffort(transfer, costBand)}),
    ...(disclaimer && {disclaimer}),
    ...(pictures.length > 0 && {pictures}),
  };
}

function toClaim(
  guide: Guide,
  {facts}: CaseStudyEntry,
  section: string,
  language: Language,
): Pick<SectionData, 'claim'> {
  const id = claimOf(facts, section);
  return id === undefined ? {} : {claim: toLabelled(guide, 'claims', id, language)};
}

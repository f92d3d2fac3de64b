import {
  shownText,
  toDisclaimer,
  toLabelled,
  toOutline,
  type Disclaimer,
  type EntryOutline,
  type Labelled,
} from '../guide/outline';
import type {Language} from '../guide/languages';
import {valuesOf} from './finder/finderPage';
import {EVERYTHING, writeFinder} from './finder/finderState';
import type {
  CaseStudyEntry,
  Effort,
  Guide,
  Organisation,
  Period,
  Section,
  Source,
  Text,
  VocabularyName,
} from '../guide/model';

/** All that the page of one case study needs in one language; JSON. */
export type CaseStudyPageData = {
  readonly outline: EntryOutline;
  readonly facts: CaseStudyFacts;
  readonly sections: readonly SectionData[];
  readonly disclaimer?: Disclaimer;
  readonly chapters: readonly EntryOutline[];
};

/** One section of the text, rendered. */
export type SectionData = {
  readonly id: string;
  readonly heading: string;
  /** Sanitised HTML. */
  readonly html: string;
};

/** The coded facts with their words. */
export type CaseStudyFacts = {
  readonly countries: readonly Labelled[];
  readonly places: readonly string[];
  readonly organisations: readonly (Omit<Organisation, 'kind' | 'role'> & {
    readonly kind: Labelled;
    readonly role: Labelled;
  })[];
  readonly period?: Period;
  readonly themes: readonly Labelled[];
  readonly activities: readonly Labelled[];
  readonly audience: readonly Labelled[];
  readonly topics: readonly Labelled[];
  readonly levels: readonly Labelled[];
  readonly barriers: readonly Labelled[];
  readonly delivery?: Labelled;
  readonly effort?: {readonly staffHours?: number; readonly costBand?: Labelled};
  readonly programme?: {
    readonly name: Labelled;
    readonly action?: string;
    readonly projectNumber?: string;
    /** Euros. */
    readonly grant?: number;
  };
  readonly evidence: Labelled;
  readonly sources: readonly (Omit<Source, 'kind'> & {readonly kind: Labelled})[];
  readonly licence: string;
};

/** A case study as lists show it. */
export type CaseStudyCard = EntryOutline & {
  readonly countries: readonly Labelled[];
  readonly themes: readonly Labelled[];
  readonly evidence: Labelled;
  /** What it is found by, as the finder writes it in its address. */
  readonly values: string;
};

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
  return {
    outline: toOutline(entry, language),
    facts: toFacts(guide, entry, language),
    sections: text.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      html: render(section, text),
    })),
    chapters: chaptersOf(guide, entry, language),
    ...(disclaimer && {disclaimer}),
  };
}

/** The card of a case study for readers of `language`. */
export function toCaseStudyCard(
  guide: Guide,
  entry: CaseStudyEntry,
  language: Language,
): CaseStudyCard {
  const {countries, themes, evidence} = toFacts(guide, entry, language);
  const values = writeFinder({...EVERYTHING, chosen: valuesOf(entry)});
  return {...toOutline(entry, language), countries, themes, evidence, values};
}

function toFacts(guide: Guide, {facts}: CaseStudyEntry, language: Language): CaseStudyFacts {
  const word = (vocabulary: VocabularyName) => (id: string) =>
    toLabelled(guide, vocabulary, id, language);
  return {
    countries: facts.countries.map(word('countries')),
    places: facts.places,
    organisations: facts.organisations.map(({name, kind, role}) => ({
      name,
      kind: word('organisation-kinds')(kind),
      role: word('organisation-roles')(role),
    })),
    themes: facts.themes.map(word('themes')),
    activities: facts.activities.map(word('activities')),
    audience: facts.audience.map(word('audiences')),
    topics: facts.topics.map(word('topics')),
    levels: facts.levels.map(word('education-levels')),
    barriers: facts.barriers.map(word('inclusion-barriers')),
    evidence: word('evidence')(facts.evidence),
    sources: facts.sources.map((source) => ({...source, kind: word('source-kinds')(source.kind)})),
    licence: facts.licence,
    ...(facts.period && {period: facts.period}),
    ...(facts.delivery && {delivery: word('delivery')(facts.delivery)}),
    ...(facts.effort && {effort: toEffort(facts.effort, word('cost-bands'))}),
    ...(facts.programme && {
      programme: {...facts.programme, name: word('programmes')(facts.programme.name)},
    }),
  };
}

function toEffort(
  {staffHours, costBand}: Effort,
  word: (id: string) => Labelled,
): NonNullable<CaseStudyFacts['effort']> {
  return {
    ...(staffHours !== undefined && {staffHours}),
    ...(costBand !== undefined && {costBand: word(costBand)}),
  };
}

/** Chapters that the case names and chapters that name the case, in reading order. */
function chaptersOf(guide: Guide, entry: CaseStudyEntry, language: Language): EntryOutline[] {
  return guide.entries
    .filter(
      (other) =>
        other.kind === 'chapter' &&
        (entry.facts.chapters.includes(other.id) || other.facts.caseStudies.includes(entry.id)),
    )
    .map((chapter) => toOutline(chapter, language));
}

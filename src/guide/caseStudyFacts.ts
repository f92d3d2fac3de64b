import type {Language} from './languages';
import type {
  CaseStudyEntry,
  Effort,
  Guide,
  Organisation,
  Period,
  Source,
  VocabularyName,
} from './model';
import {toLabelled, type Labelled} from './outline';

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
  readonly effort?: EffortFacts;
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

/** What a practice takes, with words. */
export type EffortFacts = {
  /** Working hours of all staff together. */
  readonly staffHours?: number;
  readonly costBand?: Labelled;
};

/** The coded facts of a case study with words in `language`. */
export function toFacts(guide: Guide, {facts}: CaseStudyEntry, language: Language): CaseStudyFacts {
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

/** An effort with words; `word` gives those of a cost band. */
export function toEffort(
  {staffHours, costBand}: Effort,
  word: (id: string) => Labelled,
): EffortFacts {
  return {
    ...(staffHours !== undefined && {staffHours}),
    ...(costBand !== undefined && {costBand: word(costBand)}),
  };
}

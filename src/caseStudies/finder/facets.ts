import type {CaseStudyEntry, TermId, VocabularyName} from '../../guide/model';

/** One thing by which case studies are found; in the address it has its name, its values are codes. */
export type Facet = {
  readonly name: FacetName;
  /** Where the words of its values stand; languages have their own names. */
  readonly vocabulary: VocabularyName | 'languages';
  readonly valuesOf: (entry: CaseStudyEntry) => readonly TermId[];
};

/** The names of the facets in the order in which they are shown. */
export const FACET_NAMES = [
  'theme',
  'topic',
  'activity',
  'audience',
  'country',
  'organisation',
  'level',
  'barrier',
  'delivery',
  'programme',
  'cost',
  'evidence',
  'language',
] as const;

export type FacetName = (typeof FACET_NAMES)[number];

/** All facets. What a source does not give is no value, so that nobody finds it by a guess. */
export const FACETS: readonly Facet[] = [
  {name: 'theme', vocabulary: 'themes', valuesOf: ({facts}) => facts.themes},
  {name: 'topic', vocabulary: 'topics', valuesOf: ({facts}) => facts.topics},
  {name: 'activity', vocabulary: 'activities', valuesOf: ({facts}) => facts.activities},
  {name: 'audience', vocabulary: 'audiences', valuesOf: ({facts}) => facts.audience},
  {name: 'country', vocabulary: 'countries', valuesOf: ({facts}) => facts.countries},
  {
    name: 'organisation',
    vocabulary: 'organisation-kinds',
    valuesOf: ({facts}) => [...new Set(facts.organisations.map(({kind}) => kind))],
  },
  {name: 'level', vocabulary: 'education-levels', valuesOf: ({facts}) => facts.levels},
  {name: 'barrier', vocabulary: 'inclusion-barriers', valuesOf: ({facts}) => facts.barriers},
  {name: 'delivery', vocabulary: 'delivery', valuesOf: ({facts}) => toList(facts.delivery)},
  {
    name: 'programme',
    vocabulary: 'programmes',
    valuesOf: ({facts}) => toList(facts.programme?.name),
  },
  {name: 'cost', vocabulary: 'cost-bands', valuesOf: ({facts}) => toList(facts.effort?.costBand)},
  {name: 'evidence', vocabulary: 'evidence', valuesOf: ({facts}) => [facts.evidence]},
  {name: 'language', vocabulary: 'languages', valuesOf: ({texts}) => [...texts.keys()]},
];

function toList(id: TermId | undefined): readonly TermId[] {
  return id === undefined ? [] : [id];
}

import {LANGUAGES, type Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide, TermId} from '../../guide/model';
import {FACETS, type Facet, type FacetName} from './facets';

/** The values of a case in each facet that it has a value in. */
export type CaseValues = Readonly<Partial<Record<FacetName, readonly TermId[]>>>;

/** A facet with the values that some case has, and in how many. */
export type FacetOptions = {
  readonly name: FacetName;
  readonly values: readonly {readonly id: TermId; readonly label: string; readonly count: number}[];
};

/** What a case has in each facet. */
export function valuesOf(entry: CaseStudyEntry): CaseValues {
  return Object.fromEntries(
    FACETS.map((facet) => [facet.name, facet.valuesOf(entry)] as const).filter(
      ([, values]) => values.length > 0,
    ),
  );
}

/** The facets in which cases differ, with labels in a language: values in the order of their vocabulary, countries by the alphabet. */
export function toFacetOptions(
  {vocabulary}: Guide,
  cases: readonly CaseStudyEntry[],
  language: Language,
): FacetOptions[] {
  const compare = new Intl.Collator(language).compare;
  const facets = FACETS.map((facet): FacetOptions => {
    const {name} = facet;
    const counts = countValues(facet, cases);
    const terms =
      facet.vocabulary === 'languages'
        ? toLanguageTerms(language)
        : vocabulary[facet.vocabulary].map(({id, label}) => ({id, label: label[language]}));
    const counted = terms.flatMap((term) => {
      const count = counts.get(term.id);
      return count === undefined ? [] : [{...term, count}];
    });
    const inOrder =
      name === 'country' ? counted.sort((a, b) => compare(a.label, b.label)) : counted;
    return {name, values: inOrder};
  });
  return facets.filter(({values}) => values.some(({count}) => count < cases.length));
}

function countValues({valuesOf: values}: Facet, cases: readonly CaseStudyEntry[]) {
  const counts = new Map<TermId, number>();
  for (const entry of cases) {
    for (const value of new Set(values(entry))) counts.set(value, 1 + (counts.get(value) ?? 0));
  }
  return counts;
}

function toLanguageTerms(language: Language) {
  const names = new Intl.DisplayNames([language], {type: 'language'});
  return LANGUAGES.map((each) => ({id: each, label: names.of(each) ?? each}));
}

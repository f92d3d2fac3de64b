import type {Language} from '../../guide/languages';
import type {CaseStudyEntry, Guide, TermId} from '../../guide/model';
import {FACETS, type FacetName} from './facets';

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
  return FACETS.map(({name, vocabulary: list, valuesOf: values}): FacetOptions => {
    const counted = vocabulary[list]
      .map(({id, label}) => {
        const count = cases.filter((entry) => values(entry).includes(id)).length;
        return {id, label: label[language], count};
      })
      .filter(({count}) => count > 0);
    const inOrder =
      name === 'country' ? counted.sort((a, b) => compare(a.label, b.label)) : counted;
    return {name, values: inOrder};
  }).filter(({values}) => values.length > 1);
}

import {isRecord} from '../guide/isRecord';
import type {Language} from '../guide/languages';
import type {Entry, Guide, TermId} from '../guide/model';
import {toLabelled} from '../guide/outline';

/** The words of the coded values by which results can be narrowed, by their ids and in the order of the lists. */
export type FacetLabels = {
  readonly theme: Readonly<Record<TermId, string>>;
  readonly country: Readonly<Record<TermId, string>>;
};

/** The labels in a reader's language: themes in the order of the vocabulary, countries of the entries by the alphabet. */
export function toFacetLabels(guide: Guide, language: Language): FacetLabels {
  const countries = new Set(guide.entries.flatMap(countriesOf));
  const compare = new Intl.Collator(language).compare;
  return {
    theme: Object.fromEntries(
      guide.vocabulary.themes.map(({id, label}) => [id, label[language]] as const),
    ),
    country: Object.fromEntries(
      [...countries]
        .map((id) => [id, toLabelled(guide, 'countries', id, language).label] as const)
        .sort((a, b) => compare(a[1], b[1])),
    ),
  };
}

/** The labels in a page's data, none where it has none. */
export function readFacetLabels(unsafeData: unknown): FacetLabels {
  const unsafeLabels = isRecord(unsafeData) ? unsafeData.facetLabels : undefined;
  const {theme, country} = isRecord(unsafeLabels) ? unsafeLabels : {};
  return {theme: isLabels(theme) ? theme : {}, country: isLabels(country) ? country : {}};
}

function countriesOf(entry: Entry): readonly TermId[] {
  return entry.kind === 'chapter' ? [] : entry.facts.countries;
}

function isLabels(unsafeValue: unknown): unsafeValue is Record<TermId, string> {
  return (
    isRecord(unsafeValue) && Object.values(unsafeValue).every((label) => typeof label === 'string')
  );
}

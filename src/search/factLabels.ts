import type {Language} from '../guide/languages';
import type {Entry, Guide, TermId, VocabularyName} from '../guide/model';
import {toLabelled} from '../guide/outline';

/**
 * The words by which an entry's coded facts are known to a reader (countries, themes, activities, audience,
 * part of the guide) and its places, so that "Spain" or "Ispanija" finds what happened there.
 */
export function factLabels(guide: Guide, entry: Entry, language: Language): string[] {
  const labels = (vocabulary: VocabularyName, ids: readonly TermId[]): string[] =>
    ids.map((id) => toLabelled(guide, vocabulary, id, language).label);
  switch (entry.kind) {
    case 'chapter':
      return entry.facts.part === undefined ? [] : labels('parts', [entry.facts.part]);
    case 'caseStudy':
      return [
        ...labels('countries', entry.facts.countries),
        ...entry.facts.places,
        ...labels('themes', entry.facts.themes),
        ...labels('activities', entry.facts.activities),
        ...labels('audiences', entry.facts.audience),
        ...labels('topics', entry.facts.topics),
        ...labels('inclusion-barriers', entry.facts.barriers),
      ];
    case 'newsItem':
      return [...labels('countries', entry.facts.countries), ...entry.facts.places];
  }
}

/** What results are narrowed by. A chapter has the theme of its part, where the part is a theme. */
export function toFacets(
  guide: Guide,
  entry: Entry,
): {readonly themes: readonly TermId[]; readonly countries: readonly TermId[]} {
  switch (entry.kind) {
    case 'chapter': {
      const isPart = ({id}: {readonly id: TermId}): boolean => id === entry.facts.part;
      return {themes: guide.vocabulary.themes.filter(isPart).map(({id}) => id), countries: []};
    }
    case 'caseStudy':
      return {themes: entry.facts.themes, countries: entry.facts.countries};
    case 'newsItem':
      return {themes: [], countries: entry.facts.countries};
  }
}

/** The ids of an entry's coded facts that a query may name. */
export function factConcepts(entry: Entry): TermId[] {
  switch (entry.kind) {
    case 'chapter':
      return entry.facts.part === undefined ? [] : [entry.facts.part];
    case 'caseStudy':
      return [
        ...entry.facts.countries,
        ...entry.facts.themes,
        ...entry.facts.activities,
        ...entry.facts.audience,
        ...entry.facts.topics,
        ...entry.facts.barriers,
        ...entry.facts.organisations.map(({kind}) => kind),
        ...(entry.facts.programme === undefined ? [] : [entry.facts.programme.name]),
      ];
    case 'newsItem':
      return [...entry.facts.countries];
  }
}

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
      ];
    case 'newsItem':
      return [...labels('countries', entry.facts.countries), ...entry.facts.places];
  }
}

import type {Language} from '../guide/languages';
import {createConceptFinder, type Concept, type NamedConcept} from './concepts';
import type {IndexAnalyzer} from './indexAnalyzer';
import type {SearchPage} from './searchPage';
import {CONCEPT_PLACES} from './weights';

/** A concept with the numbers of the pages about it, those that are most about it first. */
export type ConceptPages = {readonly concept: Concept; readonly pages: readonly number[]};

/** A text of a page with what it counts when it names a concept. */
type PlacedText = {readonly weight: number; readonly language: Language; readonly text: string};

/** The concepts of the pages that have no text in the reader's language; those without pages are left out. */
export function listConceptPages(
  reader: Language,
  pages: readonly SearchPage[],
  concepts: readonly Concept[],
  analyzers: readonly IndexAnalyzer[],
): ConceptPages[] {
  const find = createNaming(concepts, analyzers);
  const weights = new Map(concepts.map(({id}) => [id, new Map<number, number>()]));
  for (const [number, page] of pages.entries()) {
    if (page.language === reader) continue;
    const add = (id: string, weight: number): void => {
      const ofConcept = weights.get(id);
      ofConcept?.set(number, weight + (ofConcept.get(number) ?? 0));
    };
    for (const id of page.concepts) add(id, CONCEPT_PLACES.fact);
    for (const text of textsOf(page)) {
      for (const id of new Set(find(text).map((named) => named.id))) add(id, text.weight);
    }
  }
  return concepts
    .map((concept) => ({concept, pages: heaviestFirst(weights.get(concept.id) ?? new Map())}))
    .filter((found) => found.pages.length > 0);
}

function createNaming(
  concepts: readonly Concept[],
  analyzers: readonly IndexAnalyzer[],
): (text: PlacedText) => NamedConcept[] {
  const finders = new Map(
    analyzers.map((analyzer) => {
      const labels = concepts.map(({id, labels: all}) => ({id, labels: all[analyzer.language]}));
      const find = createConceptFinder(labels, analyzer.keyWords);
      return [analyzer.language, (text: string) => find(analyzer.keyWords(text))];
    }),
  );
  return ({language, text}) => finders.get(language)?.(text) ?? [];
}

function textsOf(page: SearchPage): PlacedText[] {
  const {language, titleLanguage, title, summary, body, sections} = page;
  return [
    {weight: CONCEPT_PLACES.title, language: titleLanguage, text: title},
    {weight: CONCEPT_PLACES.summary, language: titleLanguage, text: summary},
    {weight: CONCEPT_PLACES.body, language, text: body},
    ...sections.flatMap((section) => [
      {weight: CONCEPT_PLACES.heading, language, text: section.heading},
      {weight: CONCEPT_PLACES.body, language, text: section.body},
    ]),
  ];
}

function heaviestFirst(weights: ReadonlyMap<number, number>): number[] {
  return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([page]) => page);
}

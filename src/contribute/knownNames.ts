import type {Language} from '../guide/languages';
import type {Entry, Guide, Source, Term} from '../guide/model';
import type {Reference} from '../guide/schemas/bibliography';
import {wordsOf} from './wordsOf';

/**
 * The words that need no dictionary in a language: those of the works that texts cite, of the labels of coded values, of the
 * places, organisations and sources of entries.
 */
export function knownNames(guide: Guide, language: Language): ReadonlySet<string> {
  const {countries, ...lists} = guide.vocabulary;
  const labels = Object.values(lists).flatMap((terms) => labelsOf(terms, language));
  const names = [
    ...guide.references.flatMap(referenceNames),
    ...labelsOf(countries, language),
    // A label may begin with a capital only because it is a label.
    ...labels.flatMap((label) => [label, label.toLowerCase()]),
    ...guide.entries.flatMap(entryNames),
  ];
  return new Set(names.flatMap((name) => wordsOf(name).map(({word}) => word)));
}

function referenceNames({author = [], editor = [], ...reference}: Reference): string[] {
  const people = [...author, ...editor].map((name) => Object.values(name).join(' '));
  const around = [
    reference.title,
    reference['container-title'],
    reference['collection-title'],
    reference.publisher,
    reference['publisher-place'],
  ];
  return [...people, ...around.filter((name) => name !== undefined)];
}

function labelsOf(terms: readonly Term[], language: Language): string[] {
  return terms.flatMap(({label, variants}) => [label[language], ...(variants?.[language] ?? [])]);
}

function entryNames({kind, facts}: Entry): string[] {
  if (kind === 'chapter') return [];
  const organisations = kind === 'caseStudy' ? facts.organisations.map(({name}) => name) : [];
  return [...facts.places, ...organisations, ...facts.sources.flatMap(sourceNames)];
}

function sourceNames({title, publisher}: Source): string[] {
  return [title, publisher];
}

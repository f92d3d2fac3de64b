import type {Language} from '../guide/languages';
import type {Term, TermId, Vocabulary, VocabularyName} from '../guide/model';

/** Something that a query may name in any language. */
export type Concept = {
  readonly id: TermId;
  /** Its words in each language, label first. */
  readonly labels: Readonly<Record<Language, readonly string[]>>;
};

/** A label of a concept, as the alternatives for each of its words. */
type LabelKeys = {readonly id: TermId; readonly words: readonly (readonly string[])[]};

/** A word of a text or query: each of the keys may stand for it. */
export type KeyedWord = {
  readonly keys: readonly string[];
  /** A sentence ends before the word. */
  readonly isFirst: boolean;
};

/** A concept named by the words from `from` to before `to`. */
export type NamedConcept = {readonly id: TermId; readonly from: number; readonly to: number};

const VOCABULARIES: readonly VocabularyName[] = [
  'glossary',
  'themes',
  'topics',
  'activities',
  'audiences',
  'inclusion-barriers',
  'organisation-kinds',
  'programmes',
  'countries',
];

/** The concepts of a site; terms of several lists with the same id are one concept. */
export function toConcepts(vocabulary: Vocabulary): Concept[] {
  const terms = new Map<TermId, Term[]>();
  for (const name of VOCABULARIES) {
    for (const term of vocabulary[name]) terms.set(term.id, [...(terms.get(term.id) ?? []), term]);
  }
  return [...terms].map(([id, same]) => ({
    id,
    labels: {
      en: labelsOf(same, 'en'),
      lt: labelsOf(same, 'lt'),
      lv: labelsOf(same, 'lv'),
      et: labelsOf(same, 'et'),
      pl: labelsOf(same, 'pl'),
    },
  }));
}

function labelsOf(terms: readonly Term[], language: Language): string[] {
  const labels = terms.flatMap(({label, variants}) => [
    label[language],
    ...(variants?.[language] ?? []),
  ]);
  return [...new Set(labels)];
}

/**
 * A function that gives the concepts named by a sequence of words: those one of whose labels stands there word by
 * word, in any form, within a sentence. Every naming is given, also those within longer ones.
 *
 * @param keyWords the words of a label in the language of the texts.
 */
export function createConceptFinder(
  concepts: readonly {readonly id: TermId; readonly labels: readonly string[]}[],
  keyWords: (label: string) => readonly KeyedWord[],
): (words: readonly KeyedWord[]) => NamedConcept[] {
  const byFirstKey = new Map<string, LabelKeys[]>();
  for (const {id, labels} of concepts) {
    for (const label of labels) {
      const words = keyWords(label).map(({keys}) => keys);
      for (const key of words[0] ?? []) {
        byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), {id, words}]);
      }
    }
  }
  return (words) => words.flatMap((_word, from) => conceptsAt(words, from, byFirstKey));
}

function conceptsAt(
  words: readonly KeyedWord[],
  from: number,
  byFirstKey: ReadonlyMap<string, readonly LabelKeys[]>,
): NamedConcept[] {
  const keys = words[from]?.keys ?? [];
  // Most words of a text begin no name.
  if (!keys.some((key) => byFirstKey.has(key))) return [];
  const labels = new Set(keys.flatMap((key) => byFirstKey.get(key) ?? []));
  return [...labels]
    .filter((label) => label.words.every((word, place) => isWord(words[from + place], word, place)))
    .map(({id, words: {length}}) => ({id, from, to: from + length}));
}

function isWord(word: KeyedWord | undefined, keys: readonly string[], place: number): boolean {
  if (word === undefined || (place > 0 && word.isFirst)) return false;
  return word.keys.some((key) => keys.includes(key));
}

/** Concepts that are not named within the name of another: "continuing professional development" names one. */
export function longestNames(named: readonly NamedConcept[]): TermId[] {
  const isWithin = (inner: NamedConcept, outer: NamedConcept): boolean =>
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    outer.to - outer.from > inner.to - inner.from;
  const longest = named.filter((inner) => !named.some((outer) => isWithin(inner, outer)));
  return [...new Set(longest.map(({id}) => id))];
}

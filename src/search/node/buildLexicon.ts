import {fold} from '../fold';
import type {FrequencyStep, Lexicon} from '../lexicon/lexicon';
import {packLexicon} from '../lexicon/packLexicon';
import {stemOf} from '../stem/stemOf';
import {normalize} from '../tokenize';
import type {Dictionary, LemmaEntry, LemmaId} from './dictionary';

/** What is known of the words of a site. */
export type BuiltLexicon = {
  /** What is shipped. */
  readonly lexicon: Lexicon;
  /** The last part of compounds, both by number. */
  readonly lastParts: ReadonlyMap<number, number>;
};

/** What is known of a site's words from a dictionary; a word that stands there more often counts for more. */
export function buildLexicon(dictionary: Dictionary, words: Iterable<string>): BuiltLexicon {
  const counts = countWords(words);
  const lemmas = new Map<LemmaId, number>();
  const lastParts = new Map<LemmaId, LemmaId>();
  const strangers = new Set<string>();
  const add = (lemma: LemmaId, count: number): void => {
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + count);
  };
  for (const [word, count] of counts) {
    const found = dictionary.lemmasOf(word);
    for (const lemma of found) {
      add(lemma, count);
      const part = dictionary.lastPartOf?.(lemma);
      if (part === undefined) continue;
      lastParts.set(lemma, part);
      add(part, 0);
    }
    const folded = fold(word);
    if (found.length === 0 && folded !== '') strangers.add(stemOf(dictionary.language, folded));
  }
  const {entries, frequencies, numbers} = numberLemmas(dictionary, lemmas);
  const numberOf = (lemma: LemmaId): number => numbers.get(lemma) ?? -1;
  return {
    lexicon: packLexicon({
      language: dictionary.language,
      entries,
      frequencies,
      strangers: [...strangers].sort(),
    }),
    lastParts: new Map([...lastParts].map(([whole, part]) => [numberOf(whole), numberOf(part)])),
  };
}

function countWords(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const written of words) {
    const word = normalize(written);
    for (const part of word.includes("'") ? [word, word.slice(0, word.lastIndexOf("'"))] : [word]) {
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}

function numberLemmas(dictionary: Dictionary, lemmas: ReadonlyMap<LemmaId, number>) {
  const stems: (LemmaEntry & {readonly id: LemmaId})[] = [...lemmas.keys()]
    .flatMap((id) => dictionary.entriesOf(id).map((entry) => ({...entry, id})))
    .sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : 0));
  const numbers = new Map<LemmaId, number>();
  const frequencies: FrequencyStep[] = [];
  const entries = stems.map(({stem, paradigm, id}) => {
    const lemma = numbers.get(id) ?? numbers.size;
    numbers.set(id, lemma);
    frequencies[lemma] = toStep(lemmas.get(id) ?? 0);
    return {stem, paradigm, lemma};
  });
  return {entries, frequencies, numbers};
}

function toStep(count: number): FrequencyStep {
  return count === 0 ? 0 : 1 + Math.floor(Math.log2(count));
}

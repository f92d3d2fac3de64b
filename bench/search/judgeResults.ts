import type {BenchDocument} from './corpus';
import type {BenchQuery} from './queries';

/** What is known of the documents of a comparison. */
export type Judgements = {
  /** The ids of the documents that have a word, in lower case as it stands there. */
  readonly idsByWord: ReadonlyMap<string, readonly number[]>;
  /** The ids of the documents whose words are all known. */
  readonly known: ReadonlySet<number>;
};

/** What can be said of documents without a search engine. */
export function judge(documents: readonly BenchDocument[]): Judgements {
  const idsByWord = new Map<string, number[]>();
  for (const {id, text} of documents) {
    for (const word of wordsOf(text)) {
      const ids = idsByWord.get(word);
      if (ids) ids.push(id);
      else idsByWord.set(word, [id]);
    }
  }
  const made = documents.filter(({origin}) => origin === 'made');
  return {idsByWord, known: new Set(made.map(({id}) => id))};
}

/** The different words of a text in lower case; an apostrophe inside a word belongs to it. */
export function wordsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return new Set(plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []);
}

/**
 * The harmonic mean of precision and recall, 0 to 1, of the documents that answer a query. Right are documents with a form of
 * the word. Sections of the site without a listed form are left out of the count, since they may have a form that is not
 * listed; so are documents with a related word.
 *
 * @see https://doi.org/10.1145/1277741.1277756 – Sakai on leaving out what is not judged
 */
export function f1(query: BenchQuery, found: readonly number[], judgements: Judgements): number {
  const right = idsOf(query.wanted, judgements);
  const neutral = idsOf(query.neutral, judgements);
  const isCounted = (id: number): boolean =>
    right.has(id) || (judgements.known.has(id) && !neutral.has(id));
  const counted = [...new Set(found)].filter(isCounted);
  const hits = counted.filter((id) => right.has(id)).length;
  return hits === 0 ? 0 : (2 * hits) / (counted.length + right.size);
}

function idsOf(words: ReadonlySet<string>, {idsByWord}: Judgements): Set<number> {
  return new Set([...words].flatMap((word) => idsByWord.get(word) ?? []));
}

import {indexDocuments, type KeyedDocument, type KeyPostings} from './flexIndex';
import {compareKeys, rangeOf} from './keyOrder';
import {FIELDS} from './weights';

/** The postings of a range of keys, in order. */
export type Shard = {readonly first: string; readonly postings: readonly KeyPostings[]};

/** Postings of one shard: some ten kilobytes to load for a word. An index that is little larger stays whole. */
const SHARD_POSTINGS = 16_000;

/** The postings of documents, split by ranges of keys. */
export function indexShards(documents: readonly KeyedDocument[]): Shard[] {
  const starts = firstKeys(documents);
  const parts: KeyedDocument[][] = starts.map(() => []);
  for (const {number, keys} of documents) {
    const split = starts.map(() => new Map<string, number>());
    for (const [key, field] of keys) split[rangeOf(starts, key)]?.set(key, field);
    for (const [place, each] of split.entries()) {
      if (each.size > 0) parts[place]?.push({number, keys: each});
    }
  }
  return parts.map((part, place) => ({
    first: starts[place] ?? '',
    postings: indexDocuments(part, FIELDS.length).sort((a, b) => compareKeys(a[0], b[0])),
  }));
}

/** The first key of each shard, so that the shards have about as many postings. */
function firstKeys(documents: readonly KeyedDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const key of documents.flatMap(({keys}) => [...keys.keys()])) {
    counts.set(key, 1 + (counts.get(key) ?? 0));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = total / Math.max(1, Math.round(total / SHARD_POSTINGS));
  const starts: string[] = [];
  let before = 0;
  for (const [key, count] of [...counts].sort((a, b) => compareKeys(a[0], b[0]))) {
    if (before >= starts.length * share) starts.push(key);
    before += count;
  }
  return starts;
}

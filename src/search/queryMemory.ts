import {expandWord, type ExpandedWord, type WordSource} from './expandWord';
import {mergeHits, type Hits} from './pageHits';
import {toQueryWords, type QueryWord} from './queryWords';
import {remember} from './remember';
import type {SearchIndex} from './searchIndex';

/**
 * What an index has worked out for queries so far. A query is asked again with each letter, with each filter, and with each file
 * that arrives for it.
 */
export type QueryMemory = {
  /** The words of a query. */
  readonly queryWords: (text: string) => readonly QueryWord[];
  /** What one of those words stands for; nothing while a file is missing that is needed to tell. */
  readonly expand: (word: QueryWord, isName: boolean) => ExpandedWord | undefined;
  /** What has any of some keys, all of which are equally close. */
  readonly together: (keys: readonly {readonly key: string; readonly hits: Hits}[]) => Hits;
};

/** The parts of an index that queries are worked out with. */
type QuerySource = WordSource & Pick<SearchIndex, 'language' | 'pageOf'>;

/** A memory without anything in it. */
export function createQueryMemory(source: QuerySource): QueryMemory {
  return {
    queryWords: remember((text) => toQueryWords(source.analyzers, text)),
    expand: keepExpanded(source),
    together: keepTogether(source),
  };
}

function keepExpanded(source: WordSource): QueryMemory['expand'] {
  const [names, others] = [new Map<QueryWord, ExpandedWord>(), new Map<QueryWord, ExpandedWord>()];
  return (word, isName) => {
    const kept = isName ? names : others;
    const known = kept.get(word);
    if (known !== undefined) return known;
    const expanded = expandWord(source, word, isName);
    if (expanded !== undefined) kept.set(word, expanded);
    return expanded;
  };
}

function keepTogether(source: QuerySource): QueryMemory['together'] {
  const kept = new Map<string, Hits>();
  return (keys) => {
    const name = keys.map(({key}) => key).join(' ');
    const known = kept.get(name);
    if (known !== undefined) return known;
    const parts = keys.map(({hits}) => ({closeness: 1, hits}));
    const hits = mergeHits(parts, source);
    kept.set(name, hits);
    return hits;
  };
}

import type {Language} from '../../../src/guide/languages';
import type {EngineDocument} from '../../../src/search/node/makeEngine';
import {brotliBytes, type Contender} from '../contender';
import {requirePeer} from '../peerPackages';

type Query = {readonly term: (word: string, options: object) => void};

type LunrIndex = {
  readonly query: (fill: (query: Query) => void) => readonly {readonly ref: string}[];
};

type Builder = {
  readonly use: (plugin: unknown) => void;
  readonly ref: (name: string) => void;
  readonly field: (name: string) => void;
  readonly add: (document: object) => void;
  metadataWhitelist: string[];
};

type Presence = {readonly REQUIRED: number};
type Wildcard = {readonly NONE: number; readonly TRAILING: number};

type Lunr = {
  (fill: (this: Builder) => void): LunrIndex;
  readonly Query: {readonly presence: Presence; readonly wildcard: Wildcard};
  readonly pl?: unknown;
};

/**
 * lunr as @easyops-cn/docusaurus-search-local 0.55 sets it up: with the stemmer of lunr-languages, which of our languages has
 * only Polish, else with the English one, which is that plugin's default.
 */
export const lunr: Contender = {
  name: 'lunr',
  open: (language, documents) => {
    const library = loadLunr();
    const index = buildIndex(library, language, documents);
    return {
      bytes: brotliBytes(JSON.stringify(index)),
      search: (query, limit) => search(library, index, query, limit),
    };
  },
};

function loadLunr(): Lunr {
  const library = requirePeer('lunr') as Lunr;
  for (const name of ['lunr.stemmer.support', 'lunr.pl']) {
    const extend = requirePeer(`lunr-languages/${name}`) as (library: Lunr) => void;
    extend(library);
  }
  return library;
}

function buildIndex(
  library: Lunr,
  language: Language,
  documents: readonly EngineDocument[],
): LunrIndex {
  return library(function () {
    if (language === 'pl') this.use(library.pl);
    this.ref('id');
    this.field('text');
    this.metadataWhitelist = ['position'];
    for (const {id, text} of documents) this.add({id: String(id), text});
  });
}

/** One query after the other until there are enough results: as written, as a beginning, then both with one slip. */
function search(library: Lunr, index: LunrIndex, query: string, limit: number): number[] {
  const words = query.toLowerCase().match(/[^-\s]+/gu) ?? [];
  const found = new Set<number>();
  for (const editDistance of [0, 1]) {
    for (const isBeginning of [false, true]) {
      if (found.size >= limit) break;
      const results = index.query((lunrQuery) => {
        words.forEach((word, place) => {
          const isTyped = isBeginning && place === words.length - 1;
          const {NONE, TRAILING} = library.Query.wildcard;
          lunrQuery.term(word, {
            presence: library.Query.presence.REQUIRED,
            wildcard: isTyped ? TRAILING : NONE,
            ...(editDistance > 0 && word.length > editDistance ? {editDistance} : {}),
          });
        });
      });
      for (const {ref} of results) found.add(Number(ref));
    }
  }
  return [...found].slice(0, limit);
}

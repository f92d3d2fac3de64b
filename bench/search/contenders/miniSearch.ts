import {brotliBytes, type Contender} from '../contender';
import {requirePeer} from '../peerPackages';

type MiniSearch = {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (query: string) => readonly {readonly id: number}[];
};

/** MiniSearch as it is without any option. */
export const miniSearch: Contender = {
  name: 'MiniSearch',
  open: (_language, documents) => {
    const Class = requirePeer('minisearch') as new (options: object) => MiniSearch;
    const index = new Class({fields: ['text']});
    index.addAll(documents);
    return {
      bytes: brotliBytes(JSON.stringify(index)),
      search: (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({id}) => id),
    };
  },
};

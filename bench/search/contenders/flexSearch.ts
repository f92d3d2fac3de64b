import {Index} from 'flexsearch';
import {brotliBytes, type Contender} from '../contender';

/** FlexSearch as it is without any option. */
export const flexSearch: Contender = {
  name: 'FlexSearch',
  open: (_language, documents) => {
    const index = new Index();
    for (const {id, text} of documents) index.add(id, text);
    const parts: Record<string, string> = {};
    index.export((name, json) => {
      parts[name] = json;
    });
    return {
      bytes: brotliBytes(JSON.stringify(parts)),
      search: (query, limit) => index.search(query, {limit}).map(Number),
    };
  },
};

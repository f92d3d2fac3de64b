import {makeEngine} from '../../../src/search/node/makeEngine';
import {brotliBytes, type Contender} from '../contender';

/** The engine of the site. */
export const ours: Contender = {
  name: 'ours',
  open: async (language, documents) => {
    const {files, search} = await makeEngine(language, documents);
    return {bytes: files.reduce((sum, {content}) => sum + brotliBytes(content), 0), search};
  },
};

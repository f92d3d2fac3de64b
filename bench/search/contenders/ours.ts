import {openEngine} from '../../../src/search/engine';
import {buildEngineFiles} from '../../../src/search/node/buildEngine';
import {brotliBytes, type Contender} from '../contender';

/** The engine of the site, with everything that it loads. */
export const ours: Contender = {
  name: 'ours',
  open: async (language, documents) => {
    const files = await buildEngineFiles(language, documents);
    const bytes = files.reduce((sum, {content}) => sum + brotliBytes(content), 0);
    return {bytes, search: openEngine(files).search};
  },
};

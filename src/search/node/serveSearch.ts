import type {NamedFile} from '../../guide/namedFile';
import {serveFiles} from '../../guide/node/serveFiles';
import type {SearchFiles} from '../buildSearchFiles';

/** The setting by which the development server answers requests for search files. */
export function serveSearch(
  folderAddress: string,
  makeFiles: () => Promise<SearchFiles>,
  makeWorker: () => Promise<NamedFile>,
) {
  return serveFiles(folderAddress, async (name) => {
    if (name.endsWith('.js')) return makeWorker();
    const {manifest, index, texts} = await makeFiles();
    return [manifest, ...index, ...texts].find((file) => file.name === name);
  });
}

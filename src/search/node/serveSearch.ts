// Brings the type of `devServer`.
import type {} from 'webpack-dev-server';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {SearchFiles} from '../buildSearchFiles';
import type {NamedFile} from '../searchFiles';

/**
 * The setting by which the development server answers requests for search files. They are made when somebody asks for
 * them, so that who only writes does not wait for an index. A build takes no notice of it.
 */
export function serveSearch(
  folderAddress: string,
  makeFiles: () => Promise<SearchFiles>,
  makeWorker: () => Promise<NamedFile>,
) {
  const fileNamed = async (name: string): Promise<NamedFile | undefined> => {
    if (name.endsWith('.js')) return makeWorker();
    const {manifest, index, texts} = await makeFiles();
    return [manifest, ...index, ...texts].find((file) => file.name === name);
  };
  const middleware = (
    {url = ''}: IncomingMessage,
    response: ServerResponse,
    next: (error: unknown) => void,
  ): void => {
    // The server has taken the address of the folder away.
    const name = url.slice(1).replace(/\?.*/su, '');
    fileNamed(name).then((file) => answer(response, file), next);
  };
  return {
    devServer: {
      // The host calls its own function and this one with the same list and joins what they return.
      setupMiddlewares: (middlewares: unknown[]) => {
        middlewares.unshift({name: 'guide-search', path: folderAddress, middleware});
        return [];
      },
    },
  };
}

function answer(response: ServerResponse, file: NamedFile | undefined): void {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = file.name.endsWith('.js') ? 'text/javascript' : 'application/json';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', 'no-cache');
  response.end(file.content);
}

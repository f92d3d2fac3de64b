// Brings the type of `devServer`.
import type {} from 'webpack-dev-server';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {NamedFile} from '../namedFile';

/**
 * The setting by which the development server answers requests for files below an address. They are made when somebody asks
 * for them, so that who only writes does not wait. A build takes no notice of it.
 *
 * @param fileNamed the file of a name, which is the rest of the address; a promise of nothing where there is none, and nothing at all
 *   for what others answer.
 */
export function serveFiles(
  folderAddress: string,
  fileNamed: (name: string) => Promise<NamedFile | undefined> | undefined,
) {
  const middleware = (
    {url = ''}: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    // The server has taken the address of the folder away.
    const name = url.slice(1).replace(/\?.*/su, '');
    const file = fileNamed(name);
    if (file === undefined) next();
    else file.then((found) => answer(response, found), next);
  };
  return {
    devServer: {
      // The host calls its own function and this one with the same list and joins what they return.
      setupMiddlewares: (middlewares: unknown[]) => {
        middlewares.unshift({name: folderAddress, path: folderAddress, middleware});
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

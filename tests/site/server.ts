import {readFile, stat} from 'node:fs/promises';
import {type Server, createServer} from 'node:http';
import path from 'node:path';

/** One answered request, for those who count them. */
export type Sent = {
  /** Absent when nothing was found. */
  readonly file?: string;
  /** Whether the browser fetched it ahead for a page that may come next. */
  readonly isPrefetch: boolean;
};

/** A running server; the caller closes it. */
export type SiteServer = {readonly origin: string; readonly close: () => Promise<void>};

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A file to send, or where to ask for it instead. */
type Answer =
  | {readonly kind: 'file'; readonly file: string; readonly status: 200 | 404}
  | {readonly kind: 'redirect'; readonly to: string}
  | {readonly kind: 'nothing'};

/**
 * A server of a built site on a free port of this machine. It does what common static hosts do: `/a` gives `a.html`, `/a/` gives
 * `a/index.html`, `/a.html` leads to `/a`, an unknown address gives the nearest `404.html`. Nothing is compressed.
 */
export async function serveFolder(
  folder: string,
  onSent: (sent: Sent) => void = () => undefined,
): Promise<SiteServer> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/').then(async (found) => {
      const purpose = request.headers['sec-purpose'] ?? request.headers.purpose ?? '';
      const isPrefetch = purpose.includes('prefetch');
      onSent({isPrefetch, ...(found.kind === 'file' && {file: found.file})});
      if (found.kind === 'redirect') return response.writeHead(301, {location: found.to}).end();
      if (found.kind === 'nothing') return response.writeHead(404).end();
      const type = TYPES[path.extname(found.file)] ?? 'application/octet-stream';
      return response
        .writeHead(found.status, {'content-type': type})
        .end(await readFile(found.file));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${portOf(server)}`, close: () => close(server)};
}

async function answer(folder: string, url: string): Promise<Answer> {
  const {pathname, search} = new URL(url, 'http://localhost');
  if (pathname.endsWith('.html')) {
    return {kind: 'redirect', to: pathname.replace(/(?:index)?\.html$/u, '') + search};
  }
  const file = await findFile(folder, decodeURIComponent(pathname));
  if (file !== undefined && isIndexOfFolder(file) && !pathname.endsWith('/')) {
    return {kind: 'redirect', to: `${pathname}/${search}`};
  }
  if (file !== undefined) return {kind: 'file', file, status: 200};
  const notFound = await findNotFoundPage(folder, pathname);
  return notFound === undefined ? {kind: 'nothing'} : {kind: 'file', file: notFound, status: 404};
}

function isIndexOfFolder(file: string): boolean {
  return path.basename(file) === 'index.html';
}

/** The file that a static host sends for a path, or undefined. */
export async function findFile(folder: string, pathname: string): Promise<string | undefined> {
  const base = path.join(folder, path.posix.normalize(pathname));
  const bare = base.replace(/[/\\]$/u, '');
  for (const candidate of [base, `${bare}.html`, path.join(base, 'index.html')]) {
    if (await isFile(candidate)) return candidate;
  }
  return undefined;
}

async function findNotFoundPage(folder: string, pathname: string): Promise<string | undefined> {
  const [, language = ''] = pathname.split('/');
  for (const candidate of [
    path.join(folder, language, '404.html'),
    path.join(folder, '404.html'),
  ]) {
    if (await isFile(candidate)) return candidate;
  }
  return undefined;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) =>
    server.close((error) => (error ? reject(error) : resolve())),
  );
}

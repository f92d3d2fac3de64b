import {createServer, type Server} from 'node:http';
import {symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {copySite, type SiteCopy} from '../../../tests/siteCopy';
import type {NamedFile} from '../../guide/namedFile';
import {makeFormData} from './formFiles';
import {serveForm} from './serveForm';

/** The part of the host's middleware list that is read here. */
type Mounted = {
  readonly path: string;
  readonly middleware: (request: unknown, response: unknown, next: () => void) => void;
};

/** A server that knows nothing but the form of the Lithuanian site below `/base/`; the rest is 418. */
let site: SiteCopy;
let server: Server;
let origin = '';
let data: NamedFile;

beforeAll(async () => {
  site = copySite();
  // The worker is made of the project's own source.
  symlinkSync(resolve('src'), join(site.folder, 'src'), 'junction');
  const siteDir = site.folder;
  data = await makeFormData(siteDir, 'lt');
  const served = {siteDir, baseUrl: '/base/lt/', language: 'lt', data: () => data} as const;
  const list: Mounted[] = [];
  serveForm(served).devServer.setupMiddlewares(list);
  server = createServer((request, response) => {
    const [{path, middleware} = {path: '', middleware: () => undefined}] = list;
    request.url = (request.url ?? '').slice(path.length - 1);
    middleware(request, response, () => response.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  origin = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.close();
  site.remove();
});

describe('serveForm', () => {
  it('answers with the data, the worker and the files of case studies', async () => {
    const answer = async (path: string): Promise<string> =>
      (await fetch(`${origin}/base/${path}`)).text();
    const file = 'case-studies/lake-school/pl.md';
    expect(await answer(`lt/contribute/data/${data.name}`)).toBe(data.content);
    expect(await answer('lt/contribute/offline.js')).toContain('respondWith');
    expect(await answer(`contribute/${file}`)).toBe(site.read(file));
  });

  it.each([
    ['lt/contribute/data/lt-0000000000.json', 404],
    ['contribute/case-studies/no-such-case/lt.md', 404],
    ['contribute/case-studies/%2e%2e%2f..%2fpackage.json', 404],
    ['lt/contribute/', 418],
    ['lt/contribute/?edit=lake-school', 418],
    ['lt/case-studies/lake-school/', 418],
    ['contribute/', 418],
    ['package.json', 418],
    ['lt/main.js', 418],
  ])('answers %s with %d', async (path, status) => {
    expect((await fetch(`${origin}/base/${path}`)).status).toBe(status);
  });
});

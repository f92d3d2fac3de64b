import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Language} from '../../../src/guide/languages';
import type {EngineDocument} from '../../../src/search/node/makeEngine';
import {writeFiles} from '../../writeFiles';
import type {Contender} from '../contender';
import {importModule, importPagefind, SEARCH_CACHE, type PagefindFile} from '../peerPackages';

type Result = {readonly id: string; readonly data: () => Promise<{readonly url: string}>};

/** What of Pagefind's script for browsers is used. */
type Script = {
  readonly options: (options: object) => Promise<void>;
  readonly init: (language: string) => Promise<void>;
  readonly search: (query: string | null) => Promise<{readonly results: readonly Result[]}>;
};

/** Pagefind as it is without any option. Its files are compressed already. */
export const pagefind: Contender = {
  name: 'Pagefind',
  open: async (language, documents) => {
    const files = await buildFiles(language, documents);
    const folder = writeFolder(language, files);
    const script = await openScript(folder, language);
    const ids = await readIds(script);
    return {
      bytes: loadedBytes(files),
      search: async (query, limit) => {
        const {results} = await script.search(query);
        return results.slice(0, limit).map(({id}) => ids.get(id) ?? Number.NaN);
      },
    };
  },
};

async function buildFiles(
  language: Language,
  documents: readonly EngineDocument[],
): Promise<readonly PagefindFile[]> {
  const service = await importPagefind();
  const {index} = await service.createIndex({forceLanguage: language});
  for (const {id, text} of documents) {
    await index.addCustomRecord({url: `/${id}/`, content: text, language});
  }
  const {files} = await index.getFiles();
  await service.close();
  return files;
}

function writeFolder(language: Language, files: readonly PagefindFile[]): string {
  const folder = path.join(SEARCH_CACHE, 'pagefind', language);
  rmSync(folder, {recursive: true, force: true});
  writeFiles(folder, {'package.json': '{"type": "module"}\n'});
  for (const {path: file, content} of files) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

/** The script runs as in a browser, but fetches from the folder and in this thread. */
async function openScript(folder: string, language: Language): Promise<Script> {
  globalThis.fetch = (address) => {
    const file = address instanceof Request ? address.url : String(address);
    return Promise.resolve(new Response(readFileSync(file.replace(/\?.*$/u, ''))));
  };
  const script = (await importModule(path.join(folder, 'pagefind.js'))) as Script;
  await script.options({basePath: `${folder}/`, baseUrl: '/', noWorker: true});
  await script.init(language);
  return script;
}

/** Results carry ids of Pagefind's own; their address has ours. */
async function readIds(script: Script): Promise<Map<string, number>> {
  const {results} = await script.search(null);
  const pairs = results.map(async ({id, data}) => {
    const {url} = await data();
    return [id, Number(url.replaceAll('/', ''))] as const;
  });
  return new Map(await Promise.all(pairs));
}

function loadedBytes(files: readonly PagefindFile[]): number {
  return files
    .filter(({path: file}) => /\.pf_(?:index|meta)$/u.test(file))
    .reduce((sum, {content}) => sum + content.length, 0);
}

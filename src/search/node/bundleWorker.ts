import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {build} from 'esbuild';

/** A file of the search: its name, with a hash of its content, and the content. */
export type NamedFile = {readonly name: string; readonly content: string};

/** The script of the search worker, as one file for every browser that the site supports. */
export async function bundleWorker(siteDir: string): Promise<NamedFile> {
  const result = await build({
    entryPoints: [join(siteDir, 'src/search/browser/searchWorker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return nameByContent('worker', 'js', result.outputFiles.map(({text}) => text).join(''));
}

/**
 * A file whose name changes with its content, so that browsers may keep it for ever.
 *
 * @example nameByContent('lt', 'json', '{}').name // => 'lt-44136fa355.json'
 */
export function nameByContent(stem: string, ending: string, content: string): NamedFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {name: `${stem}-${hash}.${ending}`, content};
}

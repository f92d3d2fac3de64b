import {join} from 'node:path';
import {build} from 'esbuild';

/** The script of the worker that keeps the form, as one file for every browser that the site supports. */
export async function bundleOfflineWorker(siteDir: string): Promise<string> {
  const result = await build({
    entryPoints: [join(siteDir, 'src/contribute/browser/offline/offlineWorker.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles.map(({text}) => text).join('');
}

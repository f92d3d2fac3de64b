import {join} from 'node:path';
import {build} from 'esbuild';

/** A script of its own and all that it imports, small, as one text for every browser that the site supports. */
export async function bundleScript(siteDir: string, entryPoint: string): Promise<string> {
  const result = await build({
    entryPoints: [join(siteDir, entryPoint)],
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

import {join} from 'node:path';
import {build} from 'esbuild';
import type {NamedFile} from '../../guide/namedFile';
import {nameByContent} from '../../guide/node/nameByContent';

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

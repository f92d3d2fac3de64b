import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {build} from 'esbuild';
import type {NamedFile} from '../../guide/namedFile';

/** The script of the reading pages; names change with the content. */
export type ElementsBundle = {
  /** Name of the file that pages load. */
  readonly entry: string;
  /** That file, and those that it loads on the pages that need them. */
  readonly files: readonly NamedFile[];
};

/** Bundles the custom elements that `entry` registers into minimised modules. */
export async function bundleElements(entry: string): Promise<ElementsBundle> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    outdir: 'assets',
    entryNames: 'guide-[hash]',
    chunkNames: 'guide-[name]-[hash]',
    format: 'esm',
    target: BROWSERS,
  });
  const files = outputFiles.map(({path, text}) => ({name: basename(path), content: text}));
  return {entry: files[0]?.name ?? '', files};
}

/** Twelve hexadecimal digits that change with the content: part of a file's name, so that caches never lie. */
export function shortHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** The oldest browsers of the site, as in package.json. */
const BROWSERS = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

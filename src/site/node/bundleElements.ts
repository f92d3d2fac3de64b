import {createHash} from 'node:crypto';
import {build} from 'esbuild';

/** The script of the reading pages and a name that changes with it. */
export type ElementsBundle = {readonly fileName: string; readonly code: string};

/** Bundles the custom elements that `entry` registers into one minimised module. */
export async function bundleElements(entry: string): Promise<ElementsBundle> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: BROWSERS,
  });
  const code = outputFiles[0]?.text ?? '';
  return {fileName: `guide-${shortHash(code)}.js`, code};
}

/** Twelve hexadecimal digits that change with the content: part of a file's name, so that caches never lie. */
export function shortHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** The oldest browsers of the site, as in package.json. */
const BROWSERS = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

import type {NamedFile} from '../../guide/namedFile';
import {bundleScript} from '../../guide/node/bundleScript';
import {nameByContent} from '../../guide/node/nameByContent';

/** The script of the search worker. */
export async function bundleWorker(siteDir: string): Promise<NamedFile> {
  const script = await bundleScript(siteDir, 'src/search/browser/searchWorker.ts');
  return nameByContent('worker', 'js', script);
}

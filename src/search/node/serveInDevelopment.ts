// Brings the type of `devServer`.
import type {} from 'webpack-dev-server';
import type {LoadedSearch} from './loadSearch';
import {writeSearchIndex} from './writeSearchIndex';

/**
 * The setting by which the development server also serves a folder under the base of the site. The host merges it
 * with its own settings; a build takes no notice of it.
 */
export function serveInDevelopment(directory: string, baseUrl: string) {
  // The index is fetched when search is used; a page that shows something else need not be loaded again.
  return {devServer: {static: [{directory, publicPath: baseUrl, watch: false}]}};
}

/** Writes the search of a language anew where the development server finds it; a build writes it once, at its end. */
export async function serveSearch(
  folder: string,
  load: () => Promise<LoadedSearch>,
): Promise<void> {
  if (process.env.NODE_ENV !== 'development') return;
  const {files, worker} = await load();
  await writeSearchIndex(folder, files, worker);
}

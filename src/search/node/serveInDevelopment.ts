// Brings the type of `devServer`.
import type {} from 'webpack-dev-server';

/**
 * The setting by which the development server also serves a folder under the base of the site. The host merges it
 * with its own settings; a build takes no notice of it.
 */
export function serveInDevelopment(directory: string, baseUrl: string) {
  // The index is fetched when search is used; a page that shows something else need not be loaded again.
  return {devServer: {static: [{directory, publicPath: baseUrl, watch: false}]}};
}

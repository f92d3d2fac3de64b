// Brings the type of `devServer`.
import type {} from 'webpack-dev-server';
import type {Language} from '../../guide/languages';
import {DOWNLOADS_FOLDER} from '../downloads';
import {downloadsFolder} from './readDownloads';

/** Whose finished files are served. */
export type ServedDownloads = {
  readonly siteDir: string;
  /** The base path of the language's site, with `/` at both ends. */
  readonly baseUrl: string;
  readonly language: Language;
};

/** The setting by which the development server gives the finished files of a language. A build takes no notice of it. */
export function serveDownloads({siteDir, baseUrl, language}: ServedDownloads) {
  const folder = {
    directory: downloadsFolder(siteDir, language),
    publicPath: `${baseUrl}${DOWNLOADS_FOLDER}/`,
    // At the address of the folder there is a page of ours.
    serveIndex: false,
    watch: false,
  };
  return {devServer: {static: [folder]}};
}

import type {Language} from '../guide/languages';
import {SEARCH_FOLDER} from './wire';

/** The name of the plugin, under which pages find its data. */
export const SEARCH_PLUGIN = 'guide-search';

/** What pages know of search: addresses with the base of the language's site. */
export type SearchPluginData = {readonly manifestUrl: string; readonly workerUrl: string};

/** The addresses of a language's search files on a site whose base is `baseUrl`. */
export function toSearchPluginData(
  baseUrl: string,
  language: Language,
  workerName: string,
): SearchPluginData {
  return {
    manifestUrl: `${baseUrl}${SEARCH_FOLDER}/${language}.json`,
    workerUrl: `${baseUrl}${SEARCH_FOLDER}/${workerName}`,
  };
}

/** Tells whether a plugin's data is that of search. */
export function isSearchPluginData(unsafeData: unknown): unsafeData is SearchPluginData {
  return (
    typeof unsafeData === 'object' &&
    unsafeData !== null &&
    'manifestUrl' in unsafeData &&
    typeof unsafeData.manifestUrl === 'string' &&
    'workerUrl' in unsafeData &&
    typeof unsafeData.workerUrl === 'string'
  );
}

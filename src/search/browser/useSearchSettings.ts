import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {assertLanguage} from '../../guide/languages';
import {readFacetLabels} from '../facetLabels';
import {isSearchPluginData, SEARCH_PLUGIN} from '../searchPluginData';
import type {ResultsSettings, SearchSettings} from '../searchSettings';
import {resultsWords} from './resultsWords';
import {searchWords} from './searchWords';

/**
 * What the search box needs on this page, in its language.
 *
 * @throws {Error} when the search plugin is not in the site's configuration.
 */
export function useSearchSettings(): SearchSettings {
  const {siteConfig, i18n} = useDocusaurusContext();
  const data = usePluginData(SEARCH_PLUGIN);
  if (!isSearchPluginData(data)) throw new Error('Unexpected data of the search plugin');
  const {manifestUrl, workerUrl} = data;
  return {
    language: assertLanguage(i18n.currentLocale),
    baseUrl: siteConfig.baseUrl,
    manifestUrl,
    workerUrl,
    words: searchWords(),
  };
}

/**
 * What the results page needs.
 *
 * @throws {Error} when the search plugin is not in the site's configuration.
 */
export function useResultsSettings(): ResultsSettings {
  const settings = useSearchSettings();
  const facetLabels = readFacetLabels(usePluginData(SEARCH_PLUGIN));
  return {...settings, resultsWords: resultsWords(), facetLabels};
}

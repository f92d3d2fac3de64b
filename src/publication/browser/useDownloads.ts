import {usePluginData} from '@docusaurus/useGlobalData';
import {PUBLICATION_PLUGIN, type DownloadsData} from '../downloadsData';

/** What there is to download in the language of the page. */
export function useDownloads(): DownloadsData {
  // The host types plugin data as unknown; this is what src/publication/plugin.ts puts there.
  return usePluginData(PUBLICATION_PLUGIN) as DownloadsData;
}

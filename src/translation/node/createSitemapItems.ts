import type {Options} from '@docusaurus/plugin-sitemap';
import {currentGuide} from '../../guide/node/currentGuide';
import {toSitemapItems, type SiteAddress} from '../sitemapItems';

/** The host's option that makes the sitemap tell the truth about languages. */
export function createSitemapItems(
  site: SiteAddress,
  siteDir: string,
): NonNullable<Options['createSitemapItems']> {
  return async ({defaultCreateSitemapItems, ...params}) => {
    const {guide} = await currentGuide(siteDir);
    return toSitemapItems(await defaultCreateSitemapItems(params), guide, site);
  };
}

import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {languageRoot} from '../../guide/basePath';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {Guide} from '../../guide/model';
import {toFeed, type Feed, type FeedSite} from '../feeds/feed';
import {FEED_FORMATS, feedPath, type FeedFormat} from '../feeds/feedFiles';
import {toAtom} from '../feeds/toAtom';
import {toJsonFeed} from '../feeds/toJsonFeed';
import {toRss} from '../feeds/toRss';
import {fundingStatementOf, hasPublicAddress, toSiteAddress, type SitePlace} from '../siteAddress';
import {nameUrn} from './nameUrn';

/** The place of a site and its name in the language of the feeds. */
export type NamedSite = SitePlace & {readonly title: string};

/**
 * Writes the feeds of a language as RSS, Atom and JSON Feed into the folder of its site, and with the default language those of
 * all originals as well.
 */
export async function writeFeeds(
  outDir: string,
  guide: Guide,
  language: Language,
  site: NamedSite,
): Promise<void> {
  const feedSite = toFeedSite(site);
  await writeFeed(outDir, toFeed(guide, 'cases', language, feedSite));
  if (language !== DEFAULT_LANGUAGE) return;
  await writeFeed(outDir, toFeed(guide, 'all', language, feedSite));
}

function toFeedSite(site: NamedSite): FeedSite {
  const fundingStatement = fundingStatementOf(site);
  return {
    name: site.title,
    home: (language) => site.url + languageRoot(site.baseUrl, language),
    toUrn: nameUrn,
    ...(hasPublicAddress(site) && {toAddress: toSiteAddress(site)}),
    ...(fundingStatement !== undefined && {fundingStatement}),
  };
}

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
};

async function writeFeed(outDir: string, feed: Feed): Promise<void> {
  for (const format of FEED_FORMATS) {
    const file = path.join(outDir, feedPath(feed.scope, format));
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, WRITERS[format](feed));
  }
}

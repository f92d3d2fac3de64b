import {languageRoot} from '../../guide/basePath';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import {FEED_FORMATS, FEED_TYPES, feedPath, type FeedScope} from './feedFiles';
import {FEED_WORDS} from './feedWords';

/** What `<link rel="alternate">` in the head of a page says of a feed. */
export type FeedLink = {readonly type: string; readonly title: string; readonly href: string};

/** What links to feeds need to know of the site. */
export type FeedLinkSite = {
  readonly name: string;
  /** The base path of the site in the default language. */
  readonly baseUrl: string;
};

/** The feeds that pages in a language name: those of the language, then those of all originals. */
export function feedLinks(language: Language, site: FeedLinkSite): readonly FeedLink[] {
  return [...scopeLinks('cases', language, site), ...scopeLinks('all', language, site)];
}

function scopeLinks(
  scope: FeedScope,
  language: Language,
  {name, baseUrl}: FeedLinkSite,
): readonly FeedLink[] {
  const root = languageRoot(baseUrl, scope === 'all' ? DEFAULT_LANGUAGE : language);
  const title = FEED_WORDS[language].title[scope].replace('{site}', () => name);
  return FEED_FORMATS.map((format) => ({
    type: FEED_TYPES[format],
    title,
    href: root + feedPath(scope, format).slice(1),
  }));
}

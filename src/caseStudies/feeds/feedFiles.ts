/** Which entries a feed has: all as readers of one language see them, or each in the language in which it was written. */
export type FeedScope = 'cases' | 'all';

/** The formats of feeds by the ending of their files, with their media types. */
export const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

export type FeedFormat = keyof typeof FEED_TYPES;

export const FEED_FORMATS: readonly FeedFormat[] = ['rss', 'atom', 'json'];

/**
 * The path of a feed in the site of its language.
 *
 * @example feedPath('cases', 'atom') // => '/feeds/cases.atom'
 */
export function feedPath(scope: FeedScope, format: FeedFormat): string {
  return `/feeds/${scope}.${format}`;
}

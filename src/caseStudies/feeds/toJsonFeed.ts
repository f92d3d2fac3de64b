import type {Feed, FeedItem} from './feed';
import {itemHtml} from './itemHtml';

/**
 * A feed as JSON Feed 1.1. Dates are left out, as the format allows; what only we have stands under `_learning_together`. The
 * format is a plain object, so nothing is gained by a library.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(feed: Feed): string {
  const {title, description, fundingStatement, scope, language, addresses, siteName} = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: [description, fundingStatement].filter(Boolean).join(' '),
    ...(addresses && {home_page_url: feed.home, feed_url: addresses.json}),
    ...(scope === 'cases' && {language}),
    authors: [{name: siteName}],
    items: feed.items.map(toItem),
  });
}

function toItem(item: FeedItem) {
  const {id, address, title, summary, language, categories, licence, time, disclaimer} = item;
  return {
    id,
    ...(address !== undefined && {url: address}),
    title,
    content_html: itemHtml(item),
    summary,
    language,
    tags: categories.map(({label}) => label),
    _learning_together: {
      codes: categories.map(({code}) => code),
      licence,
      ...(time !== undefined && {time}),
      ...(disclaimer && {disclaimer: disclaimer.text}),
    },
  };
}

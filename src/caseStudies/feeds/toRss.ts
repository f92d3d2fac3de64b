import {generateRssFeed} from 'feedsmith';
import {licenceAddress} from '../licenceAddress';
import type {Feed, FeedItem} from './feed';
import {FEED_TYPES} from './feedFiles';
import {feedRights} from './feedRights';
import {itemHtml} from './itemHtml';
import {toXmlText} from './xmlText';

/**
 * A feed as RSS 2.0. It has no dates: RSS can do without, and the guide knows none; the time of the practice is `dcterms:temporal`.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function toRss(feed: Feed): string {
  const {title, description, fundingStatement, home, scope, language, addresses, siteName} = feed;
  const rights = feedRights(feed);
  const xml = generateRssFeed({
    title,
    link: home,
    description: [description, fundingStatement].filter(Boolean).join(' '),
    ...(scope === 'cases' && {language}),
    ...(rights.text !== undefined && {copyright: rights.text}),
    ...(rights.address !== undefined && {creativeCommons: {licenses: [rights.address]}}),
    ...(addresses && {
      atom: {links: [{href: addresses.rss, rel: 'self', type: FEED_TYPES.rss}]},
    }),
    dc: {creators: [siteName]},
    items: feed.items.map((item) => toItem(item, siteName)),
  });
  return toXmlText(xml);
}

function toItem(item: FeedItem, siteName: string) {
  const licence = licenceAddress(item.licence);
  return {
    title: item.title,
    description: itemHtml(item),
    guid: {value: item.id, isPermaLink: item.address !== undefined},
    categories: item.categories.map(({label, scheme}) => ({
      name: label,
      ...(scheme !== undefined && {domain: scheme}),
    })),
    dc: {creators: [siteName], languages: [item.language]},
    ...(item.address !== undefined && {link: item.address}),
    ...(item.time !== undefined && {dcterms: {temporals: [item.time]}}),
    ...(licence !== undefined && {creativeCommons: {licenses: [licence]}}),
  };
}

import {generateAtomFeed} from 'feedsmith';
import {licenceAddress} from '../licenceAddress';
import type {Feed, FeedItem} from './feed';
import {FEED_TYPES} from './feedFiles';
import {feedRights} from './feedRights';
import {itemHtml} from './itemHtml';
import {toXmlText} from './xmlText';

/**
 * A feed as Atom 1.0. What its dates mean stands in its subtitle; see `updatedTime`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function toAtom(feed: Feed): string {
  const {description, dates, fundingStatement, language, addresses} = feed;
  const rights = feedRights(feed);
  const subtitle = [description, dates, fundingStatement].filter(Boolean).join(' ');
  const xml = generateAtomFeed({
    id: feed.id,
    title: {value: feed.title},
    subtitle: {value: subtitle},
    updated: feed.updated,
    xml: {lang: language},
    authors: [{name: feed.siteName}],
    links: [
      ...(addresses
        ? [
            {href: addresses.atom, rel: 'self', type: FEED_TYPES.atom},
            {href: feed.home, rel: 'alternate', type: 'text/html', hreflang: language},
          ]
        : []),
      ...licenceLinks(rights.address),
    ],
    entries: feed.items.map(toEntry),
    ...(rights.text !== undefined && {rights: {value: rights.text}}),
  });
  return toXmlText(xml);
}

function toEntry(item: FeedItem) {
  return {
    id: item.id,
    title: {value: item.title},
    updated: item.updated,
    xml: {lang: item.language},
    summary: {value: item.summary},
    content: {type: 'html', value: itemHtml(item)},
    rights: {value: item.licence},
    categories: item.categories.map(({code, label, scheme}) => ({
      term: code,
      label,
      ...(scheme !== undefined && {scheme}),
    })),
    links: [
      ...(item.address === undefined
        ? []
        : [
            {
              href: item.address,
              rel: 'alternate',
              type: 'text/html',
              hreflang: item.textLanguage,
            },
          ]),
      ...licenceLinks(licenceAddress(item.licence)),
    ],
    ...(item.time !== undefined && {dcterms: {temporals: [item.time]}}),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc4946 */
function licenceLinks(href: string | undefined) {
  return href === undefined ? [] : [{href, rel: 'license'}];
}

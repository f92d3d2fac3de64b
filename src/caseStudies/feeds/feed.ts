import {entryPath} from '../../guide/addresses';
import {DEFAULT_LANGUAGE, type Language} from '../../guide/languages';
import type {Guide, VocabularyName} from '../../guide/model';
import {shownText, toDisclaimer, toLabelled, toOutline, type Disclaimer} from '../../guide/outline';
import {OPEN_DATA} from '../openData/openDataFiles';
import type {ToAddress} from '../siteAddress';
import {FEED_FORMATS, feedPath, type FeedFormat, type FeedScope} from './feedFiles';
import {coveredTime, NO_DATE, orderTime, updatedTime, type FeedEntry} from './feedTime';
import {FEED_WORDS} from './feedWords';

/** A feed before it is written in one of the formats. */
export type Feed = {
  /** Stays the same; a web address where the site has one. */
  readonly id: string;
  readonly scope: FeedScope;
  /** The language of its own words. */
  readonly language: Language;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  /** What the dates mean. */
  readonly dates: string;
  readonly fundingStatement?: string;
  /** The page that the feed belongs to. */
  readonly home: string;
  /** Where the feed stands; absent without a public address. */
  readonly addresses?: Readonly<Record<FeedFormat, string>>;
  /** RFC 3339. */
  readonly updated: string;
  /** The latest practice first. */
  readonly items: readonly FeedItem[];
};

/** A case study or news item in a feed. */
export type FeedItem = {
  readonly id: string;
  /** Absent without a public address. */
  readonly address?: string;
  /** The language of title and summary. */
  readonly language: Language;
  /** The language of the text on the page. */
  readonly textLanguage: Language;
  readonly title: string;
  readonly summary: string;
  readonly disclaimer?: Disclaimer;
  /** Themes, and how the facts are known, which tells a plan from what has happened. */
  readonly categories: readonly FeedCategory[];
  /** SPDX identifier. */
  readonly licence: string;
  /** ISO 8601: the time of the practice, as exact as the source. */
  readonly time?: string;
  /** RFC 3339; see `updatedTime`. */
  readonly updated: string;
};

/** A coded value; `scheme` is the place of its vocabulary in the open data of the site. */
export type FeedCategory = {
  readonly code: string;
  readonly label: string;
  readonly scheme?: string;
};

/** What a feed needs to know of the site. */
export type FeedSite = {
  readonly name: string;
  /** Absolute address of the front page in a language, also where it is only known on this computer: RSS has to have one. */
  readonly home: (language: Language) => string;
  /** Makes absolute addresses; absent without a public address. */
  readonly toAddress?: ToAddress;
  /** Makes a URN of a name, always the same one. */
  readonly toUrn: (name: string) => string;
  readonly fundingStatement?: string;
};

/** More than readers look through, and little enough to be loaded every hour. */
const ITEM_LIMIT = 50;

/** The feed of a language, or, with the scope `all`, of all originals; then `language` is that of the feed's own words. */
export function toFeed(guide: Guide, scope: FeedScope, language: Language, site: FeedSite): Feed {
  const {toAddress} = site;
  const words = FEED_WORDS[language];
  const items = latestOf(guide).map((entry) =>
    toItem(guide, entry, scope === 'all' ? entry.original : language, site),
  );
  return {
    id: idOf(feedPath(scope, 'atom'), language, site),
    scope,
    language,
    siteName: site.name,
    title: words.title[scope].replace('{site}', () => site.name),
    description: words.description,
    dates: words.dates,
    home: site.home(language),
    updated: items.reduce((latest, {updated}) => (updated > latest ? updated : latest), NO_DATE),
    items,
    ...(site.fundingStatement !== undefined && {fundingStatement: site.fundingStatement}),
    ...(toAddress && {
      addresses: toRecord((format) => toAddress(feedPath(scope, format), language)),
    }),
  };
}

/** The entries of a feed; chosen before anything is made of them, since a guide may have thousands. */
function latestOf({entries}: Guide): readonly FeedEntry[] {
  return entries
    .filter((entry) => entry.kind !== 'chapter')
    .map((entry) => ({entry, time: orderTime(entry)}))
    .sort((a, b) => compare(b.time, a.time) || compare(a.entry.id, b.entry.id))
    .slice(0, ITEM_LIMIT)
    .map(({entry}) => entry);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toItem(guide: Guide, entry: FeedEntry, language: Language, site: FeedSite): FeedItem {
  const {title, summary, state} = toOutline(entry, language);
  const disclaimer = toDisclaimer(entry, language);
  const time = coveredTime(entry);
  const themes = entry.kind === 'caseStudy' ? entry.facts.themes : [];
  const category = (vocabulary: VocabularyName) => (id: string) =>
    toCategory(toLabelled(guide, vocabulary, id, language), vocabulary, site);
  return {
    id: idOf(entryPath(entry), language, site),
    language: state.summaryLanguage,
    textLanguage: state.shown,
    title,
    summary,
    categories: [...themes.map(category('themes')), category('evidence')(entry.facts.evidence)],
    licence: entry.facts.licence,
    updated: updatedTime(entry, shownText(entry, language)),
    ...(site.toAddress && {address: site.toAddress(entryPath(entry), language)}),
    ...(disclaimer && {disclaimer}),
    ...(time !== undefined && {time}),
  };
}

function toCategory(
  {id, label}: {readonly id: string; readonly label: string},
  vocabulary: VocabularyName,
  {toAddress}: FeedSite,
): FeedCategory {
  const data = toAddress?.(`/${OPEN_DATA.json}`, DEFAULT_LANGUAGE);
  return {code: id, label, ...(data !== undefined && {scheme: `${data}#/words/${vocabulary}`})};
}

/** A page that has a public address is named by it; else a name is made that no other page has. */
function idOf(path: string, language: Language, {toAddress, toUrn}: FeedSite): string {
  return toAddress?.(path, language) ?? toUrn(`${language}${path}`);
}

function toRecord(valueOf: (format: FeedFormat) => string): Record<FeedFormat, string> {
  const pairs = FEED_FORMATS.map((format): [FeedFormat, string] => [format, valueOf(format)]);
  // `Object.fromEntries` forgets which keys it was given.
  return Object.fromEntries(pairs) as Record<FeedFormat, string>;
}

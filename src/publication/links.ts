import {entryPath} from '../guide/addresses';
import {contentAddress, linkTarget} from '../guide/contentLink';
import {languageRoot} from '../guide/basePath';
import type {Language} from '../guide/languages';
import {GLOSSARY_PATH} from '../guide/markdown/terms';
import {SOURCES_PATH} from '../guide/markdown/citations';
import type {Entry, Guide} from '../guide/model';
import {siteLink} from '../guide/siteLink';
import {entryAnchor, sectionAnchor, termAnchor} from './anchors';
import type {Publisher} from './publisher';

/**
 * Where a link in a text leads to in a book: `#anchor` for a place in it, an address for the web, the path of a picture, nothing where
 * a reader of the book could not follow.
 */
export type LinkResolver = (from: LinkOrigin, href: string) => string | undefined;

export type LinkOrigin = {
  /** Path of the text from the site directory. */
  readonly file: string;
  /** Anchor of its entry. */
  readonly anchor: string;
};

/** The links of a book in one language. Texts that it does not hold are linked to on the site, where it has a public address. */
export function createLinkResolver(
  guide: Guide,
  language: Language,
  publisher: Publisher,
): LinkResolver {
  const held = entriesByPath(guide, language);
  return ({file, anchor}, href) => {
    const target = linkTarget(file, href);
    if (target.kind === 'external') return href;
    if (target.kind === 'anchor') return `#${sectionAnchor(anchor, target.anchor)}`;
    if (target.kind !== 'file' && target.kind !== 'site') return undefined;
    if (isPicture(target.path)) return picturePath(target);
    const address = contentAddress(file, href) ?? href;
    return inBook(address, held) ?? onSite(address, language, publisher);
  };
}

/** The public address of a place on the site; nothing where the site has none. */
export function onSite(
  address: string,
  language: Language,
  {siteUrl, basePath}: Publisher,
): string | undefined {
  if (siteUrl === undefined || !address.startsWith('/')) return undefined;
  return siteUrl + siteLink(address, languageRoot(basePath, language));
}

function entriesByPath({entries}: Guide, language: Language): ReadonlyMap<string, Entry> {
  const held = entries.filter(({texts}) => texts.has(language));
  return new Map(held.map((entry) => [entryPath(entry).replace(/\/$/, ''), entry]));
}

function inBook(address: string, held: ReadonlyMap<string, Entry>): string | undefined {
  const [, path = '', query = '', fragment = ''] =
    /^([^?#]*?)\/?(\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (query !== '') return undefined;
  if (`${path}/` === GLOSSARY_PATH)
    return fragment === '' ? '#glossary' : `#${termAnchor(fragment)}`;
  if (`${path}/` === SOURCES_PATH) return fragment === '' ? '#bibliography' : `#${fragment}`;
  const entry = held.get(path);
  if (entry === undefined) return undefined;
  const anchor = entryAnchor(entry);
  // Of a news item a book has no sections.
  const isWhole = fragment === '' || entry.kind === 'newsItem';
  return `#${isWhole ? anchor : sectionAnchor(anchor, fragment)}`;
}

function isPicture(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);
}

/** From the site directory; what stands in `static/` is at the root of the site. */
function picturePath({kind, path}: {kind: 'file' | 'site'; path: string}): string {
  return kind === 'site' ? `static${path}` : path;
}

import {ADDRESS_ROOTS} from './addresses';
import {isWebAddress} from './webAddress';
import {placeOf} from './place';
import type {TextPlace} from './place';

/** What a link in a content file points to. */
export type LinkTarget =
  | {readonly kind: 'anchor'; readonly anchor: string}
  | {readonly kind: 'file'; readonly path: string; readonly anchor: string}
  | {readonly kind: 'site'; readonly path: string; readonly anchor: string}
  | {readonly kind: 'external'; readonly protocol: string}
  | {readonly kind: 'unsafe'; readonly protocol: string}
  | {readonly kind: 'malformed'};

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * What `href` in the file at `from` points to. Paths of files are from the site directory, paths on the site begin with `/`.
 *
 * @example linkTarget('blog/leeds.md', '../docs/0-start.md#seen') // => {kind: 'file', path: 'docs/0-start.md', anchor: 'seen'}
 */
export function linkTarget(from: string, href: string): LinkTarget {
  const protocol = protocolOf(href);
  if (protocol !== '') return externalTarget(href, protocol);
  if (/^[\\/]{2}/.test(href)) return {kind: 'unsafe', protocol: '//'};
  const [address = '', fragment = ''] = href.split('#', 2);
  const anchor = decode(fragment);
  if (address === '') return href === '' ? {kind: 'malformed'} : {kind: 'anchor', anchor};
  const path = decode(address.split('?')[0] ?? '');
  if (path.startsWith('/')) return {kind: 'site', path: path.replace(/(.)\/$/, '$1'), anchor};
  return {kind: 'file', path: joinPath(from, path), anchor};
}

function externalTarget(href: string, protocol: string): LinkTarget {
  if (!SAFE_PROTOCOLS.includes(protocol)) return {kind: 'unsafe', protocol};
  const isWeb = protocol.startsWith('http');
  return !isWeb || isWebAddress(href) ? {kind: 'external', protocol} : {kind: 'malformed'};
}

/**
 * The address on the site, without base path and language, that a link between content files stands for; undefined when `href`
 * is not the path of a text.
 *
 * @example contentAddress('blog/leeds.md', '../case-studies/leeds/lt.md#seen') // => '/case-studies/leeds/#seen'
 */
export function contentAddress(from: string, href: string): string | undefined {
  const target = linkTarget(from, href);
  if (target.kind !== 'file') return undefined;
  const place = placeOf(target.path);
  if ('rule' in place || !('key' in place)) return undefined;
  return `${placePath(place)}/${target.anchor === '' ? '' : `#${target.anchor}`}`;
}

/** The address of the entry to which a text belongs, without a slash at the end. */
export function placePath({kind, part, id}: TextPlace): string {
  return `/${[ADDRESS_ROOTS[kind], part, id].filter((step) => step !== undefined).join('/')}`;
}

/** In lower case with its colon, read as browsers read it; empty for addresses within the site. */
function protocolOf(href: string): string {
  // Browsers drop line ends and tabs anywhere, and control characters and blanks at the start.
  const address = href.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, '');
  return /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase() ?? '';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** Steps above the site directory are kept as `..`, so that they never meet a file of the site. */
function joinPath(from: string, path: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

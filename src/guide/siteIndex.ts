import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {placePath} from './contentLink';
import {headingId} from './markdown/headingIds';
import type {TextFile} from './textFile';

/** What links may point to: files, addresses and the anchors in them. */
export type SiteIndex = {
  readonly paths: readonly string[];
  readonly addresses: readonly string[];
  /** The file that a path means: itself, or what the host shows in its place; undefined when there is none. */
  readonly existing: (path: string) => string | undefined;
  /** Undefined for files whose anchors are not known. */
  readonly anchorsOf: (path: string) => ReadonlySet<string> | undefined;
  /** Undefined when no entry has the address. */
  readonly anchorsAt: (address: string) => ReadonlySet<string> | undefined;
};

/** An index of all texts, faulty ones included, and of the other files that may be linked. */
export function buildSiteIndex(files: readonly TextFile[], others: readonly string[]): SiteIndex {
  const anchors = new Map<string, ReadonlySet<string> | undefined>(
    files.map(({file, body}) => [file, body && anchorsIn(body.tree)]),
  );
  for (const other of others) anchors.set(other, undefined);
  const byAddress = new Map<string, Set<string>>();
  for (const {file, place} of files) {
    const address = placePath(place);
    const all = byAddress.get(address) ?? new Set();
    anchors.get(file)?.forEach((anchor) => all.add(anchor));
    byAddress.set(address, all);
  }
  return {
    paths: [...anchors.keys()],
    addresses: [...byAddress.keys()],
    existing: (path) => [path, untranslated(path)].find((each) => anchors.has(each)),
    anchorsOf: (path) => anchors.get(path),
    anchorsAt: (address) => byAddress.get(address),
  };
}

/** Where no translation exists yet, the host shows the file of the default language. */
function untranslated(path: string): string {
  return path
    .replace(/^i18n\/[a-z]+\/docusaurus-plugin-content-docs\/current\//, 'docs/')
    .replace(/^i18n\/[a-z]+\/docusaurus-plugin-content-blog\//, 'blog/');
}

function anchorsIn(tree: Root): ReadonlySet<string> {
  const anchors = new Set<string>();
  visit(tree, 'heading', (heading) => {
    const id = headingId(heading);
    if (id !== undefined) anchors.add(id);
  });
  return anchors;
}

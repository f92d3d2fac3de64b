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
  readonly hasAddress: (address: string) => boolean;
  /** The anchors of a file or address; undefined when they are not known. */
  readonly anchorsOf: (pathOrAddress: string) => ReadonlySet<string> | undefined;
};

/** An index of all texts, faulty ones included, and of the other files that may be linked. */
export function buildSiteIndex(files: readonly TextFile[], others: readonly string[]): SiteIndex {
  const anchors = new Map<string, ReadonlySet<string> | undefined>(
    files.map(({file, body}) => [file, body && anchorsIn(body.tree)]),
  );
  for (const other of others) anchors.set(other, undefined);
  const byAddress = groupByAddress(files);
  const anchorsAt = (address: string): ReadonlySet<string> | undefined =>
    union((byAddress.get(address) ?? []).map(({file}) => anchors.get(file)));
  return {
    paths: [...anchors.keys()],
    addresses: [...byAddress.keys()],
    existing: (path) => [path, defaultPath(path)].find((each) => anchors.has(each)),
    hasAddress: (address) => byAddress.has(address),
    anchorsOf: (path) => (path.startsWith('/') ? anchorsAt(path) : anchors.get(path)),
  };
}

function groupByAddress(files: readonly TextFile[]): ReadonlyMap<string, readonly TextFile[]> {
  const groups = new Map<string, TextFile[]>();
  for (const file of files) {
    const address = placePath(file.place);
    groups.set(address, [...(groups.get(address) ?? []), file]);
  }
  return groups;
}

/** Undefined as soon as one of the sets is not known. */
function union(
  sets: readonly (ReadonlySet<string> | undefined)[],
): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    set.forEach((each) => all.add(each));
  }
  return all;
}

/** The path of a file in the default language, which the host shows where no translation exists yet. */
export function defaultPath(path: string): string {
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

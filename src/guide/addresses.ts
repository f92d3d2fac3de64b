import type {Entry} from './model';

/** The folders under which the entries of each kind stand in the site's address. */
export const ADDRESS_ROOTS = {
  chapter: 'guide',
  caseStudy: 'case-studies',
  newsItem: 'news',
} as const;

/**
 * The address of an entry's page without the site's base path and language, with `/` at both ends.
 *
 * @example entryPath(chapter) // => '/guide/professional-development/mini-change-project/'
 */
export function entryPath(entry: Entry): string {
  const root = ADDRESS_ROOTS[entry.kind];
  const part = entry.kind === 'chapter' ? entry.facts.part : undefined;
  return `/${[root, part, entry.id].filter((step) => step !== undefined).join('/')}/`;
}

/** The page on which each anchor of a document stands, counted from 1; empty before the document was laid out. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Takes about the room of a real number, so that little moves when that comes. */
const UNKNOWN = '000';

/** The page of an anchor in digits. */
export function pageOf(pages: PageNumbers, anchor: string): string {
  return pages.get(anchor)?.toString() ?? UNKNOWN;
}

/** Tells whether two layouts have every anchor on the same page. */
export function areSamePages(a: PageNumbers, b: PageNumbers): boolean {
  return a.size === b.size && [...a].every(([anchor, page]) => b.get(anchor) === page);
}

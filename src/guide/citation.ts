/** A citation in running text: `[@S23]`, or several works, `[@S23; @S24]`, as Pandoc writes them. */
export const CITATION = /\[@([A-Za-z0-9-]+(?:; ?@[A-Za-z0-9-]+)*)\]/g;

/** What begins like a citation, right or wrong. */
export const CITATION_START = /\[@[^\]\n]*\]?/g;

/**
 * The ids inside one citation, without brackets.
 *
 * @example citedIds('S23; @S24') // => ['S23', 'S24']
 */
export function citedIds(inside: string): readonly string[] {
  return inside.split(/; ?@/);
}

/** The ids of all works cited in a text, in the order of the text, each as often as it is cited. */
export function allCitedIds(text: string): readonly string[] {
  return [...text.matchAll(CITATION)].flatMap(([, inside = '']) => citedIds(inside));
}

/** The id of a work's place in a list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id.toLowerCase()}`;
}

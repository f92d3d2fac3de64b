/**
 * An id that XML and addresses take as it is: letters, digits and hyphens stay, other characters become their code between `_` and
 * `.`, so that two anchors never become one. Ids that begin with two underscores are free for others.
 *
 * @example toXmlId('how-to') // => 'how-to'
 * @example toXmlId('2026-ė') // => '_32.026-_117.'
 */
export function toXmlId(anchor: string): string {
  return anchor.replace(
    /^[^a-z]|[^a-z0-9-]/giu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}.`,
  );
}

/** A content file that is to be written, with gaps that the check names until they are filled. */
export type NewText = {
  /** Path from the site directory, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The headings of what is to be written into the body; empty for the text before the first one. */
  readonly gaps: readonly string[];
};

/** A section of a new text. */
export type NewSection = {
  /** Empty for the text before the first heading. */
  readonly id: string;
  readonly level: 2 | 3;
  /** Inline Markdown. */
  readonly heading: string;
  /** What the comment in its place says; undefined where the parts below it hold all the text. */
  readonly gap?: string;
};

/** A file of front matter (with a line end) and sections, each with a comment where its text is missing. */
export function toText(
  path: string,
  frontMatter: string,
  sections: readonly NewSection[],
): NewText {
  const blocks = sections.flatMap((section) => [headingLine(section), gapComment(section)]);
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return {
    path,
    text: `---\n${frontMatter}---\n\n${body}\n`,
    gaps: sections
      .filter(({gap}) => gap !== undefined)
      .map(({id, heading}) => (id === '' ? '' : heading)),
  };
}

function headingLine({id, level, heading}: NewSection): string {
  return id === '' ? '' : `${'#'.repeat(level)} ${heading} {#${id}}`;
}

/** The check names each comment, so that none is left behind. */
function gapComment({gap}: NewSection): string {
  return gap === undefined ? '' : toComment(gap);
}

/**
 * A text as a comment of Markdown; nothing in it can end the comment or begin another.
 *
 * @example toComment('Write here.') // => '<!-- Write here. -->'
 */
export function toComment(text: string): string {
  const inside = text.replace(/--(!?)>/g, '--$1&gt;').replaceAll('<!--', '&lt;!--');
  return inside.includes('\n') ? `<!--\n${inside}\n-->` : `<!-- ${inside} -->`;
}

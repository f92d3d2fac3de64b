/** A string of CSS; what could end it, or the style element around it, is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<\n\r\f]/g,
    (char) => `\\${char.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${escaped}"`;
}

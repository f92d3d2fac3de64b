const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const CDATA_MARKS = /<!\[CDATA\[|\]\]>/g;

/**
 * A text by its letters and digits alone, so that it is found again however a file writes quotation marks, spaces and markup: as
 * plain text, in JSON or CSV, or as HTML within XML.
 *
 * @example foldText('Tom &amp;amp; &#8222;Ana&#8220;') // => 'tomana'
 */
export function foldText(text: string): string {
  const plain = decode(decode(text.replace(CDATA_MARKS, '')));
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function decode(text: string): string {
  return text.replace(
    ENTITY,
    (whole, decimal?: string, hexadecimal?: string, name?: string) =>
      NAMED[name?.toLowerCase() ?? ''] ??
      character(Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)) ??
      whole,
  );
}

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The kinds of picture that a text may show: every browser of the site's list shows them. */
export const PICTURE_TYPES = ['PNG', 'JPEG', 'WebP', 'AVIF', 'SVG'] as const;

/** One of `PICTURE_TYPES`. */
export type PictureType = (typeof PICTURE_TYPES)[number];

/** The kind that the ending of a path promises. */
const TYPES_BY_ENDING: Readonly<Record<string, PictureType>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  webp: 'WebP',
  avif: 'AVIF',
  svg: 'SVG',
};

/**
 * The kind of picture that the ending of a path promises; undefined for any other ending.
 *
 * @example promisedType('blog/img/workshop.jpg') // => 'JPEG'
 */
export function promisedType(path: string): PictureType | undefined {
  return TYPES_BY_ENDING[/\.([a-z]+)$/.exec(path)?.[1] ?? ''];
}

/** First bytes of kinds of file, one character for each. */
const SIGNATURES: readonly (readonly [type: string, start: RegExp])[] = [
  ['PNG', /^\x89PNG\r\n\x1A\n/],
  ['JPEG', /^\xFF\xD8\xFF/],
  ['WebP', /^RIFF[^]{4}WEBP/],
  ['AVIF', /^[^]{4}ftyp(?:avif|avis)/],
  ['HEIC', /^[^]{4}ftyphe[iv][cmsx]/],
  ['HEIF', /^[^]{4}ftypm[is]f1/],
  ['GIF', /^GIF8[79]a/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM[^]{4}\0\0\0\0/],
  ['JPEG XL', /^(?:\xFF\x0A|\0\0\0\x0CJXL )/],
  ['JPEG 2000', /^\0\0\0\x0CjP {2}/],
  ['PDF', /^%PDF-/],
  ['ZIP', /^PK\x03\x04/],
];

/** Bytes that are enough to tell the kind; an SVG may begin with a declaration and comments. */
const HEAD_BYTES = 4096;

/** What may stand before the root of an SVG: byte order mark, declaration, comments, document type. */
const SVG_ROOT =
  /^(?:\xEF\xBB\xBF)?\s*(?:<(?:\?[^>]*|!--(?:[^-]|-[^-])*--|![A-Za-z][^>]*)>\s*)*<svg[\s>/]/;

/**
 * The kind of a file by its content, whatever its name; undefined for one that is none of those that are known here.
 *
 * @see the registrations of the media types at IANA, which name the first bytes
 */
export function typeOfContent(bytes: Uint8Array): string | undefined {
  // No decoder leaves all 256 values as they are.
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  return (
    SIGNATURES.find(([, start]) => start.test(head))?.[0] ??
    (SVG_ROOT.test(head) ? 'SVG' : undefined)
  );
}

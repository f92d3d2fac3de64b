import type {Issue} from '../../guide/issue';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import type {RuleId} from '../../guide/rules';
import {PICTURE_TYPES, promisedType, typeOfContent} from './pictureType';

/**
 * What a picture may take. Pixels on its longer side: as wide as the text of an A4 page (170 mm) at 300 dots per inch, which is
 * also more than twice the width of the column on a screen. Bytes: a photograph of that size as WebP or well-compressed JPEG; on
 * a slow phone line (1.6 Mbit/s) it takes two and a half seconds.
 */
export const PICTURE_LIMITS = {pixels: 2000, bytes: 500_000, svgBytes: 200_000} as const;

/** What is known of a PNG, JPEG, WebP or AVIF without its pixels. */
export type RasterFacts = {
  readonly width: number;
  readonly height: number;
  /** What is hidden beside the pixels, such as `EXIF`; empty when nothing is. */
  readonly metadata: readonly string[];
};

/** The most bytes that a picture at a path may have. */
export function byteLimit(path: string): number {
  return promisedType(path) === 'SVG' ? PICTURE_LIMITS.svgBytes : PICTURE_LIMITS.bytes;
}

/** Reports `picture-too-large` for a file with more bytes than its kind may have. */
export function sizeIssues(path: string, bytes: number): readonly Issue[] {
  const limit = byteLimit(path);
  if (bytes <= limit) return [];
  return [tooLarge(path, `${Math.ceil(bytes / 1000)} kB`, `${limit / 1000} kB`)];
}

/** Reports `picture-type` for content that is no picture, or another kind of picture than the name says. */
export function typeIssues(path: string, bytes: Uint8Array): readonly Issue[] {
  const promised = promisedType(path);
  const found = typeOfContent(bytes);
  if (found !== undefined && found === promised) return [];
  const expected = promised ?? PICTURE_TYPES.join(', ');
  return [pictureIssue(path, 'picture-type', {found: found ?? '?', expected})];
}

/** Reports `picture-too-large` by pixels and `picture-metadata`. */
export function rasterIssues(
  path: string,
  {width, height, metadata}: RasterFacts,
): readonly Issue[] {
  const {pixels} = PICTURE_LIMITS;
  const issues: Issue[] = [];
  if (Math.max(width, height) > pixels) {
    issues.push(tooLarge(path, `${width} × ${height} px`, `${pixels} px`));
  }
  if (metadata.length > 0) {
    issues.push(pictureIssue(path, 'picture-metadata', {found: metadata.join(', ')}));
  }
  return issues;
}

/** The issue `unsafe-svg` for what a drawing holds beside shapes and text. */
export function unsafeSvg(path: string, found: string): Issue {
  return pictureIssue(path, 'unsafe-svg', {found});
}

function tooLarge(path: string, found: string, expected: string): Issue {
  return pictureIssue(path, 'picture-too-large', {found, expected});
}

/** `file` stands in the command that repairs it. */
function pictureIssue(
  path: string,
  rule: RuleId,
  details: Readonly<Record<string, string>>,
): Issue {
  return issueAt(path, FILE_START, rule, {details: {...details, file: path}});
}

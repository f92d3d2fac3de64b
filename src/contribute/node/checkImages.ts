import {lstat, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Issue} from '../../guide/issue';
import {FILE_START, issueAt} from '../../guide/reportIssue';
import {byteLimit, rasterIssues, sizeIssues, typeIssues, unsafeSvg} from '../advice/pictureIssues';
import type {RasterFacts} from '../advice/pictureIssues';
import {promisedType} from '../advice/pictureType';

/** What looks into pictures; loaded when there are some. */
export type PictureTools = {
  /** What is known of a picture that is no drawing. @throws when it cannot be decoded */
  readonly readRaster: (bytes: Uint8Array) => Promise<RasterFacts>;
  /** What a drawing holds that it may not; undefined when it is as it should be. */
  readonly findUnsafe: (svg: string) => Promise<string | undefined>;
};

/** Pictures read at the same time; each may have as many bytes as `PICTURE_LIMITS` says. */
const BATCH_SIZE = 8;

/**
 * What is wrong with the pictures at `paths` by their bytes: `picture-type`, `picture-too-large`, `picture-metadata`,
 * `unsafe-svg` and `unreadable-file`. Files that are too large are not read.
 */
export async function checkImages(
  siteDir: string,
  paths: readonly string[],
  tools?: PictureTools,
): Promise<readonly Issue[]> {
  if (paths.length === 0) return [];
  // The libraries take longer to load than all texts to check.
  const used = tools ?? (await import('./pictureTools')).PICTURE_TOOLS;
  const issues: Issue[] = [];
  for (let start = 0; start < paths.length; start += BATCH_SIZE) {
    const batch = paths.slice(start, start + BATCH_SIZE);
    const found = await Promise.all(batch.map((path) => checkImage(siteDir, path, used)));
    issues.push(...found.flat());
  }
  return issues;
}

async function checkImage(
  siteDir: string,
  path: string,
  tools: PictureTools,
): Promise<readonly Issue[]> {
  try {
    const {size} = await lstat(join(siteDir, path));
    if (size > byteLimit(path)) return sizeIssues(path, size);
    const bytes = await readFile(join(siteDir, path));
    const issues = typeIssues(path, bytes);
    return issues.length > 0 ? issues : await checkContent(path, bytes, tools);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [issueAt(path, FILE_START, 'unreadable-file', {details: {reason}})];
  }
}

async function checkContent(
  path: string,
  bytes: Uint8Array,
  {readRaster, findUnsafe}: PictureTools,
): Promise<readonly Issue[]> {
  if (promisedType(path) !== 'SVG') return rasterIssues(path, await readRaster(bytes));
  const found = await findUnsafe(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  return found === undefined ? [] : [unsafeSvg(path, found)];
}

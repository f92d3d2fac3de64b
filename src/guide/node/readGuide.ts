import {assembleGuide, READERS} from '../assembleGuide';
import type {ReadGuide} from '../assembleGuide';
import {sortIssues} from '../reportIssue';
import {parseTextFile} from '../textFile';
import type {Listing} from './listContent';
import {listContent} from './listContent';
import type {Sources} from './readSources';
import {readSources} from './readSources';

/** The content of a site as files. */
export type Content = {readonly listed: Listing; readonly sources: Sources};

/**
 * The whole content of the site in `siteDir` and everything that is wrong with it, sorted by file, line and column. Each file is
 * read once. Never throws for bad content; folders that do not exist are empty.
 */
export async function readGuide(siteDir: string): Promise<ReadGuide> {
  return toGuide(await readContent(siteDir));
}

/** The files of the content folders. */
export async function readContent(siteDir: string): Promise<Content> {
  const listed = await listContent(siteDir);
  return {listed, sources: await readSources(siteDir, listed.files)};
}

/** The Guide made of content, whose texts `parse` takes apart. */
export function toGuide({listed, sources}: Content, parse = parseTextFile): ReadGuide {
  const unread = sources.issues.map(({file}) => file);
  const readers = {...READERS, text: parse};
  const {guide, issues} = assembleGuide(sources.files, [...listed.images, ...unread], readers);
  return {guide, issues: sortIssues([...listed.issues, ...sources.issues, ...issues])};
}

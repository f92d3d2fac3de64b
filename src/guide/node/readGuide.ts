import {assembleGuide} from '../assembleGuide';
import type {ReadGuide} from '../assembleGuide';
import {sortIssues} from '../reportIssue';
import {listContent} from './listContent';
import {readSources} from './readSources';

/**
 * The whole content of the site in `siteDir` and everything that is wrong with it, sorted by file, line and column. Each file is
 * read once. Never throws for bad content; folders that do not exist are empty.
 */
export async function readGuide(siteDir: string): Promise<ReadGuide> {
  const listed = await listContent(siteDir);
  const read = await readSources(siteDir, listed.files);
  const unread = read.issues.map(({file}) => file);
  const {guide, issues} = assembleGuide(read.files, [...listed.images, ...unread]);
  return {guide, issues: sortIssues([...listed.issues, ...read.issues, ...issues])};
}

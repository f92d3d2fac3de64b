import logger from '@docusaurus/logger';
import {ContentError} from '../errors';
import {formatIssues} from '../formatIssue';
import type {Guide} from '../model';
import {currentGuide} from './currentGuide';

/**
 * The Guide of a site whose content has no errors. Warnings are printed.
 *
 * @throws {ContentError} with all issues in its message when there is an error and `NODE_ENV` is `production`; while
 *   the site is being written (`npm start`) the errors are printed and the sound part is shown.
 */
export async function loadGuide(siteDir: string): Promise<Guide> {
  const {guide, issues} = await currentGuide(siteDir);
  if (issues.length === 0) return guide;
  const report = formatIssues(issues, {format: 'text', language: 'en'});
  const hasErrors = issues.some((issue) => issue.severity === 'error');
  if (hasErrors && process.env.NODE_ENV === 'production') throw new ContentError(report);
  if (hasErrors) logger.error(report);
  else logger.info(report);
  return guide;
}

/**
 * The files whose change makes the development server read the Guide again, besides chapters and news, which the host's own
 * plugins watch. A file is watched by one plugin only: when two reload at once, the host keeps what the slower one made.
 */
export function watchedFiles(siteDir: string): string[] {
  return ['case-studies/**/*.md', 'edition/*.yaml', 'recognition/*.yaml', 'vocabulary/*.yaml'].map(
    (pattern) => `${siteDir}/${pattern}`,
  );
}

import type {CaseStudyEntry, NewsItemEntry, Text} from '../../guide/model';
import {temporalCoverage} from '../temporalCoverage';

/** An entry that feeds have. */
export type FeedEntry = CaseStudyEntry | NewsItemEntry;

/** What stands in place of a date where no date is stated: the oldest moment that programs know, which nobody takes for a real one. */
export const NO_DATE = '1970-01-01T00:00:00Z';

/**
 * The moment that Atom wants as `updated`, from what the content states and from nothing else. The guide has no dates of
 * publication: they would have to come from git, which a copy without history lacks, or from the time of the build, which would
 * make every text new with every build. So it is the newest date that the text and its sources state: of a source, of a review, of
 * a try elsewhere or, where the practice is told as having happened, of the practice. A text cannot be older than what it tells, so
 * this is never later than its real last change; it stays the same until the content does. A part of a date that is not stated is
 * the first possible one, for the same reason. What is only planned and a year that we inferred do not count.
 *
 * @returns RFC 3339; `NO_DATE` when no date is stated.
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15
 */
export function updatedTime(entry: FeedEntry, {translation}: Text): string {
  const stated = [
    ...entry.facts.sources.map(({date}) => date),
    ...(entry.kind === 'caseStudy' ? entry.facts.reuse.map(({date}) => date) : []),
    translation?.reviewedOn,
    happenedTime(entry),
  ].filter((date) => date !== undefined);
  const newest = stated.reduce((latest, date) => (date > latest ? date : latest), '');
  return newest === '' ? NO_DATE : `${newest}${'0000-01-01'.slice(newest.length)}T00:00:00Z`;
}

/** The latest time at which the practice had surely come to pass. */
function happenedTime(entry: FeedEntry): string | undefined {
  const {evidence} = entry.facts;
  if (evidence === 'planned') return undefined;
  const {from, to} = timeOf(entry);
  return evidence === 'under-way' ? from : (to ?? from);
}

function timeOf(entry: FeedEntry): {readonly from?: string; readonly to?: string} {
  if (entry.kind === 'caseStudy') return entry.facts.period ?? {};
  return entry.facts.when.inferred === undefined ? entry.facts.when : {};
}

/**
 * By which entries stand in a feed, the greatest first: the end of the practice, else its beginning, as in the lists of the site;
 * empty when neither is given.
 */
export function orderTime(entry: FeedEntry): string {
  const {from, to} = entry.kind === 'caseStudy' ? (entry.facts.period ?? {}) : entry.facts.when;
  return to ?? from ?? '';
}

/** The time of the practice or event as an ISO 8601 interval, as exact as its source gives it; undefined when it does not, or only we do. */
export function coveredTime(entry: FeedEntry): string | undefined {
  if (entry.kind === 'caseStudy') return temporalCoverage(entry.facts.period);
  const {from, to} = timeOf(entry);
  return to === undefined ? from : temporalCoverage({to, ...(from !== undefined && {from})});
}

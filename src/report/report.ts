import type {Guide} from '../guide/model';
import type {FileCheck} from './checkFiles';
import {
  countCountries,
  countPartners,
  countReviewers,
  type CountryCount,
  type PartnerCount,
  type ReviewerCount,
} from './contributions';
import {toResults, type ReportSite, type Result} from './results';
import {countTexts, type CountsByLanguage} from './textCounts';

/** What a coordinator has to report: results, who took part, what exists in which language, and what exported files lack. */
export type Report = {
  readonly results: readonly Result[];
  readonly partners: readonly PartnerCount[];
  readonly countries: readonly CountryCount[];
  /** The states of all texts. */
  readonly languages: CountsByLanguage;
  readonly reviewers: readonly ReviewerCount[];
  /** Absent when no build was looked at. */
  readonly files?: FileCheck;
};

/** The report on a guide; `files` is what `checkFiles` has found in a build of it. */
export function buildReport(guide: Guide, site: ReportSite, files?: FileCheck): Report {
  return {
    results: toResults(guide, site),
    partners: countPartners(guide, site.language),
    countries: countCountries(guide, site.language),
    languages: countTexts(guide.entries),
    reviewers: countReviewers(guide),
    ...(files && {files}),
  };
}

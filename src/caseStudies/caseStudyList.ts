import type {CaseStudyEntry, Guide} from '../guide/model';

/** Paths of the pages about all case studies, without the base of the site. */
export const MAP_PATH = '/map/';
export const COMPARE_PATH = '/compare/';

/** Case studies with the latest practice first; those without a stated time last. */
export function listCaseStudies({entries}: Guide): readonly CaseStudyEntry[] {
  return entries
    .filter((entry) => entry.kind === 'caseStudy')
    .sort((a, b) => compare(lastDay(b), lastDay(a)) || compare(a.id, b.id));
}

function lastDay({facts: {period}}: CaseStudyEntry): string {
  return period?.to ?? period?.from ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Path of a page of the list, without the base of the site; pages are counted from 1.
 *
 * @example listPath(2) // => '/case-studies/page/2/'
 */
export function listPath(page: number): string {
  return page === 1 ? '/case-studies/' : `/case-studies/page/${page}/`;
}

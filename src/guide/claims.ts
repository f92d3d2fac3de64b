import type {CaseStudy, SectionId, TermId} from './model';

/** The section of a case study that tells how to use it at another school. */
export const USE_SECTION = 'transfer';

/** The headings of level three that the use section has: who is needed, a first step for Monday, what could go wrong. */
export const USE_PARTS = ['who', 'monday', 'risks'] as const;

/** The claim status of what the guide itself says. */
export const SUGGESTION = 'suggestion';

/** The claim status of a section, whose words stand in the vocabulary `claims`; undefined where the section makes no claim. */
export function claimOf(
  {claims}: Pick<CaseStudy, 'claims'>,
  section: SectionId,
): TermId | undefined {
  return section === USE_SECTION ? SUGGESTION : claims[section];
}

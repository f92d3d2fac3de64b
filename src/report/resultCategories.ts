/**
 * The categories of the Erasmus+ Project Results Platform that results of a guide fall into, in the platform's own words (list of
 * April 2024, which has twelve more). They are not translated: who fills in the platform has to find these words there.
 */
export const RESULT_CATEGORIES = {
  website: 'Website, online platform',
  handbook: 'Handbook, guide, tutorial, compendium',
  publication: 'Publication',
} as const;

export type ResultCategory = keyof typeof RESULT_CATEGORIES;

/** What `npm run new` can make, as it is called on the command line. */
export const NEW_KINDS = [
  'case-study',
  'chapter',
  'news',
  'translation',
  'term',
  'picture',
] as const;

/** One of `NEW_KINDS`. */
export type NewKind = (typeof NEW_KINDS)[number];

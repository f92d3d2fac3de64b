import type {VocabularyName} from '../../guide/model';

/** Where a code of a case comes from: a vocabulary, the names of organisations or the numbers of projects. */
export type CodeSource = keyof typeof WEIGHTS;

/**
 * How much a shared code says about two practices, before its rarity; a shared activity is the measure. What stands in several of
 * these lists is counted by the first.
 */
export const WEIGHTS = {
  // What was done is what a reader would do next.
  activities: 3,
  // Two texts about one project tell one story.
  projects: 3,
  // What it was about, and whom it let in.
  topics: 2.5,
  'inclusion-barriers': 2.5,
  // A marked word is a subject of the text, though perhaps a passing one.
  glossary: 2,
  // The same people can be asked about both.
  organisations: 2,
  // A primary school learns from a primary school.
  'education-levels': 1.5,
  // There are only four, so each covers much.
  themes: 1,
  // Most practices are for teachers.
  audiences: 1,
  // Schools do all kinds of things.
  'organisation-kinds': 0.5,
  // Who paid, where and in which form says little about what was done.
  countries: 0.25,
  delivery: 0.25,
  programmes: 0.25,
} as const satisfies Partial<Record<VocabularyName | 'organisations' | 'projects', number>>;

/** All sources, the weightiest first. */
export const CODE_SOURCES = Object.keys(WEIGHTS) as readonly CodeSource[];

/**
 * The worth of a code by its source and its rarity: inverse document frequency over one case more than there are, so that in a
 * small guide what all cases have still counts a little.
 *
 * @param frequency how many cases have the code.
 * @example codeWorth('activities', 2, 7) // => 4.16 (two of seven)
 * @example codeWorth('countries', 7, 7) // => 0.03 (all seven)
 * @see Spärck Jones (1972), A statistical interpretation of term specificity
 */
export function codeWorth(source: CodeSource, frequency: number, caseCount: number): number {
  return WEIGHTS[source] * Math.log((caseCount + 1) / frequency);
}

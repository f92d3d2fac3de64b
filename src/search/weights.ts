/** A posting says where in a document its key stands; these are the places, the one that counts most first. */
export type FieldName = (typeof FIELDS)[number]['name'];

/** The fields of a document and what a word found in them counts. A word counts where it counts most, once per document. */
export const FIELDS = [
  // Few words chosen to say what the page is.
  {name: 'title', weight: 8},
  {name: 'heading', weight: 5},
  {name: 'summary', weight: 3},
  // Coded facts are true of the page as a whole, but the page need not say anything about them.
  {name: 'about', weight: 2.5},
  // A section that comes back to a word is about it, though less surely than one that has it in its heading.
  {name: 'repeated', weight: 1.6},
  {name: 'body', weight: 1},
  // A compound is a kind of what its last part says, and seldom what somebody means who looks for the part.
  {name: 'part', weight: 0.5},
] as const;

/** Times that a word stands in a body that comes back to it. */
export const REPEATED_TIMES = 3;

/** What a match counts beside the very word that was typed. */
export const CLOSENESS = {
  /** All forms of the typed word; which form it is, is only known where the text is at hand. */
  same: 1,
  /** A longer word while the reader is typing, times the share of it that has been typed. */
  longer: 0.6,
  /** A guess is never as good as what was typed. */
  corrected: 0.4,
} as const;

/** The best document of a page counts once more, so that words found together go before words scattered over a page. */
export const TOGETHER = 1;

/** A page that has less than this share of the query's words, by rarity, is not shown beside one that has all. */
export const LEAST_COVERAGE = 0.5;

/** A page in another language that has at least this share of the query's words, by rarity, is put in order with those in the reader's. */
export const MOST_COVERAGE = 0.5;

/**
 * What the texts of the best pages add to their score, as shares of it. Both are small: they put pages in order that
 * have the words in equally important places, and seldom more.
 */
export const FINISH = {
  /** All words stand in the very form that was typed, rare words counting more. */
  exact: 0.2,
  /** All found words stand side by side; less the farther they are apart. */
  near: 0.3,
} as const;

/** Pages whose texts are looked at for their final order; the following keep theirs. */
export const FINISHED_PAGES = 10;

/** How much of what a page is about a concept is, by the place where the page names it. Coded facts are chosen by people. */
export const CONCEPT_PLACES = {fact: 4, title: 4, summary: 3, heading: 2, body: 1} as const;

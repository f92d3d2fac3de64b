/** Endings of a language, and how much of a word has to stay. */
export type Endings = {
  /** The longest that a word ends in is taken off. */
  readonly endings: readonly string[];
  /** UTF-16 code units. */
  readonly shortestStem: number;
};

/** Endings written in rows with spaces between them. */
export function toEndings(rows: string, shortestStem: number): Endings {
  const endings = rows.trim().split(/\s+/u);
  return {endings: endings.sort((a, b) => b.length - a.length), shortestStem};
}

/** The word without the longest of the endings that leaves enough of it; else the word. */
export function stripEnding(word: string, {endings, shortestStem}: Endings): string {
  const found = endings.find(
    (ending) => word.length - ending.length >= shortestStem && word.endsWith(ending),
  );
  return found === undefined ? word : word.slice(0, word.length - found.length);
}

/** What a function makes of a word once it changes nothing more; the function must come to an end with every word. */
export function untilStable(word: string, change: (word: string) => string): string {
  const after = change(word);
  return after === word ? word : untilStable(after, change);
}

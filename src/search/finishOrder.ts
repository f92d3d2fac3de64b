import type {ExpandedWord} from './expandWord';
import type {FoundPage} from './pageHits';
import type {SearchText} from './searchPage';
import type {FoundWord, WordFinder} from './wordFinder';
import {FINISH} from './weights';

/** A found page with its words. */
export type FoundText = FoundPage & {readonly text: SearchText};

/** Documents of a page that are looked at. */
const MOST_DOCUMENTS = 3;

/** The pages in their final order: what their texts tell is added to what the index knew. */
export function finishOrder(
  pages: readonly FoundText[],
  words: readonly ExpandedWord[],
  find: WordFinder,
): FoundText[] {
  return pages
    .map((page) => ({page, score: page.score * (1 + bonusOf(page, words, find))}))
    .sort((a, b) => a.page.tier - b.page.tier || b.score - a.score)
    .map(({page}) => page);
}

function bonusOf(page: FoundText, words: readonly ExpandedWord[], find: WordFinder): number {
  const texts = textsOf(page).map(([language, text]) => find(language, text));
  const exact = exactShare(texts, words);
  const near = Math.max(0, ...texts.map((text) => nearness(text, words.length)));
  return FINISH.exact * exact + FINISH.near * near;
}

function textsOf({page, text, documents}: FoundText) {
  const head = [
    [text.titleLanguage, text.title],
    [text.titleLanguage, text.summary],
    [page.language, text.body],
  ] as const;
  const sections = documents.slice(0, MOST_DOCUMENTS).flatMap((document) => {
    const section = text.sections[document - 1];
    if (section === undefined) return [];
    return [[page.language, section.heading] as const, [page.language, section.body] as const];
  });
  return [...head, ...sections];
}

/** Share of the words of the query that stand in the texts as they were typed. */
function exactShare(texts: readonly FoundWord[][], words: readonly ExpandedWord[]): number {
  const standing = new Set(texts.flatMap((text) => text.map(({word}) => word)));
  const exact = words.filter(({word}) => standing.has(word));
  return words.length === 0 ? 0 : exact.length / words.length;
}

/**
 * 1 where the words of the query stand side by side in their order, less the more words there are between them, 0 where
 * the text has fewer than two.
 *
 * @example nearness(words of 'job shadowing', 2) // => 1
 */
export function nearness(text: readonly FoundWord[], wordCount: number): number {
  let best = 0;
  let before: {readonly found: number; readonly place: number} | undefined;
  let pairs = 0;
  for (const [place, {found}] of text.entries()) {
    if (found === undefined) continue;
    if (before !== undefined && before.found !== found) {
      const closeness = 1 / (place - before.place) / (before.found < found ? 1 : 2);
      // Pairs that follow one another make up a phrase.
      pairs = place - before.place === 1 && before.found < found ? pairs + 1 : closeness;
      best = Math.max(best, pairs);
    } else pairs = 0;
    before = {found, place};
  }
  return wordCount < 2 ? 0 : Math.min(1, best / (wordCount - 1));
}

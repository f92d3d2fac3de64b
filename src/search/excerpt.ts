import type {MarkedText} from './searchResult';
import type {FoundWord} from './wordFinder';

/** Two to three lines of a result. UTF-16 code units. */
const EXCERPT_LENGTH = 180;

/** What is shown before the first found word, so that it does not stand alone. UTF-16 code units. */
const LEAD_LENGTH = 40;

/** The whole text with the found words marked. */
export function markText(text: string, words: readonly FoundWord[]): MarkedText {
  return {text, marks: toMarks(words, 0)};
}

/**
 * The part of a text that holds most of the found words, with them marked, cut between words. It begins with the
 * text where nothing was found.
 *
 * @param words all words of the text.
 * @example excerpt('Two days of job shadowing', words).marks // => [[12, 15]]
 */
export function excerpt(text: string, words: readonly FoundWord[]): MarkedText {
  const window = bestWindow(words);
  const first = window[0];
  const last = window.at(-1);
  if (first === undefined || last === undefined)
    return {text: text.slice(0, EXCERPT_LENGTH), marks: []};
  // The first window takes the signs before its first word along, the last those after its last word.
  const start = first === words[0] ? 0 : first.start;
  const end = last === words.at(-1) ? text.length : last.end;
  const before = start > 0 ? '… ' : '';
  return {
    text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
    marks: toMarks(window, before.length - start),
  };
}

/** Words within the length of an excerpt that stand for the most different words of the query; the first of equals. */
function bestWindow(words: readonly FoundWord[]): readonly FoundWord[] {
  const found = words.filter((word) => word.found !== undefined);
  let bestFrom = 0;
  let most = 0;
  for (const [place, {start}] of found.entries()) {
    const from = Math.max(0, start - LEAD_LENGTH);
    const different = countDifferent(found, place, from + EXCERPT_LENGTH);
    if (different > most) [most, bestFrom] = [different, from];
  }
  // Near the end of a text the excerpt begins earlier, so that it is as long as anywhere.
  const latest = Math.max(0, (words.at(-1)?.end ?? 0) - EXCERPT_LENGTH);
  return windowFrom(words, Math.min(bestFrom, latest));
}

function countDifferent(found: readonly FoundWord[], place: number, end: number): number {
  const different = new Set<number | undefined>();
  for (let next = place; next < found.length; next += 1) {
    const word = found[next];
    if (word === undefined || word.end > end) break;
    different.add(word.found);
  }
  return different.size;
}

// At least one word, however long it is.
function windowFrom(words: readonly FoundWord[], from: number): readonly FoundWord[] {
  const first = words.findIndex(({start}) => start >= from);
  const after = words.findIndex(({end}, place) => place > first && end > from + EXCERPT_LENGTH);
  return words.slice(first, after === -1 ? undefined : after);
}

function toMarks(words: readonly FoundWord[], shift: number): MarkedText['marks'] {
  return words
    .filter((word) => word.found !== undefined)
    .map(({start, end}) => [start + shift, end + shift] as const);
}

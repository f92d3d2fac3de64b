import type {Language} from '../guide/languages';
import {tokenize, type Token} from './analyzer';
import type {MarkedText} from './searchResult';

/** Two to three lines of a result. UTF-16 code units. */
const EXCERPT_LENGTH = 180;

/** What is shown before the first found word, so that it does not stand alone. UTF-16 code units. */
const LEAD_LENGTH = 40;

/** Tells whether a key belongs to a word that was found. */
export type IsFound = (key: string) => boolean;

/** The whole text with the found words marked. */
export function markText(language: Language, text: string, isFound: IsFound): MarkedText {
  return {text, marks: toMarks(tokenize(language, text), isFound, 0)};
}

/**
 * The part of a text that holds most of the found words, with them marked, cut between words. It begins with the
 * text where nothing was found.
 *
 * @example excerpt('en', 'Two days of job shadowing', (key) => key === 'job').marks // => [[12, 15]]
 */
export function excerpt(language: Language, text: string, isFound: IsFound): MarkedText {
  const tokens = tokenize(language, text);
  const window = bestWindow(tokens, isFound);
  const first = window[0];
  const last = window.at(-1);
  if (first === undefined || last === undefined)
    return {text: text.slice(0, EXCERPT_LENGTH), marks: []};
  // The first window takes the signs before its first word along, the last those after its last word.
  const start = first === tokens[0] ? 0 : first.start;
  const end = last === tokens.at(-1) ? text.length : last.end;
  const before = start > 0 ? '… ' : '';
  return {
    text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
    marks: toMarks(window, isFound, before.length - start),
  };
}

/** Words within the length of an excerpt that hold the most different found keys; the first of equals. */
function bestWindow(tokens: readonly Token[], isFound: IsFound): readonly Token[] {
  const found = tokens.filter(({key}) => isFound(key));
  let bestFrom = 0;
  let most = 0;
  for (const [place, {start}] of found.entries()) {
    const from = Math.max(0, start - LEAD_LENGTH);
    const different = countKeys(found, place, from + EXCERPT_LENGTH);
    if (different > most) [most, bestFrom] = [different, from];
  }
  // Near the end of a text the excerpt begins earlier, so that it is as long as anywhere.
  const latest = Math.max(0, (tokens.at(-1)?.end ?? 0) - EXCERPT_LENGTH);
  return windowFrom(tokens, Math.min(bestFrom, latest));
}

function countKeys(found: readonly Token[], place: number, end: number): number {
  const keys = new Set<string>();
  for (let next = place; next < found.length; next += 1) {
    const token = found[next];
    if (token === undefined || token.end > end) break;
    keys.add(token.key);
  }
  return keys.size;
}

// At least one word, however long it is.
function windowFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const first = tokens.findIndex(({start}) => start >= from);
  const after = tokens.findIndex(({end}, place) => place > first && end > from + EXCERPT_LENGTH);
  return tokens.slice(first, after === -1 ? undefined : after);
}

function toMarks(tokens: readonly Token[], isFound: IsFound, shift: number): MarkedText['marks'] {
  return tokens
    .filter(({key}) => isFound(key))
    .map(({start, end}) => [start + shift, end + shift] as const);
}

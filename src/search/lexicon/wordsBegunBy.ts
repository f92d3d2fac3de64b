import {fold} from '../fold';
import type {OpenEntry} from './openLexicon';

/** A word as the dictionary writes it. */
export type BegunWord = {readonly word: string; readonly lemma: number};

/** Entries with a form that begins so (diacritics may be left out), in alphabetical order, each lemma once. */
export function wordsBegunBy(
  entries: readonly OpenEntry[],
  beginning: string,
  limit: number,
): BegunWord[] {
  const folded = fold(beginning);
  if (folded === '') return [];
  const words = new Map<number, string>();
  for (const entry of entriesAround(entries, folded)) {
    if (words.size >= limit) break;
    if (!words.has(entry.lemma) && beginsWith(entry, folded)) {
      words.set(entry.lemma, entry.stem + entry.paradigm.base);
    }
  }
  return [...words].map(([lemma, word]) => ({word, lemma}));
}

// The stem is a beginning of what was typed, or what was typed is a beginning of the stem; the former stand before.
function* entriesAround(entries: readonly OpenEntry[], folded: string): Generator<OpenEntry> {
  for (let length = 0; length < folded.length; length += 1) {
    const stem = folded.slice(0, length);
    for (let at = firstFrom(entries, stem); entries[at]?.foldedStem === stem; at += 1) {
      yield* entries.slice(at, at + 1);
    }
  }
  for (let at = firstFrom(entries, folded); entries[at]?.foldedStem.startsWith(folded); at += 1) {
    yield* entries.slice(at, at + 1);
  }
}

function beginsWith({foldedStem, paradigm}: OpenEntry, folded: string): boolean {
  if (foldedStem.startsWith(folded)) return true;
  const rest = folded.slice(foldedStem.length);
  return [...paradigm.endings.keys()].some((ending) => ending.startsWith(rest));
}

/** Place of the first entry whose folded stem is not before the word. */
function firstFrom(entries: readonly OpenEntry[], word: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.foldedStem ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type {Language} from '../guide/languages';
import {STEM_MARK} from './analyzer';

const LANGUAGE_MARK = ':';

/**
 * A key as the index has it: keys of another language than the reader's are told apart by it.
 *
 * @example toIndexKey('lt', 'en', '1f') // => 'en:1f'
 */
export function toIndexKey(reader: Language, language: Language, key: string): string {
  return language === reader ? key : language + LANGUAGE_MARK + key;
}

/**
 * The order of keys in the index: numbers of lemmas as numbers, since neighbours in the alphabet have neighbouring
 * numbers; then stems; then other languages. Negative where `a` comes first.
 */
export function compareKeys(a: string, b: string): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  if (first !== second) return first - second;
  const isLonger = first === 0 ? a.length - b.length : 0;
  return isLonger || (a < b ? -1 : a > b ? 1 : 0);
}

function rankOf(key: string): number {
  if (key.includes(LANGUAGE_MARK)) return 2;
  return key.startsWith(STEM_MARK) ? 1 : 0;
}

/** Place of the last of some ordered starts that is not after the key; -1 where all are after it. */
export function rangeOf(starts: readonly string[], key: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(starts[middle] ?? '', key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

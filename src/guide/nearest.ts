import {distance} from 'fastest-levenshtein';

/** Country codes of everyday use and their ISO 3166-1 equivalents; no edit distance would find them. */
const EVERYDAY_CODES: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

/**
 * The candidate that a writer most likely meant by `found`, or undefined when none is near:
 * at most two edits away, or one third of the length of a longer word.
 *
 * @example nearest('leadershp', ['leadership', 'inclusion']) // => 'leadership'
 * @example nearest('UK', ['GB', 'LT']) // => 'GB'
 * @example nearest('music', ['leadership']) // => undefined
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const everyday = EVERYDAY_CODES[found.toUpperCase()];
  if (everyday !== undefined && known.includes(everyday)) return everyday;
  const reach = Math.max(2, Math.floor(found.length / 3));
  let best: {candidate: string; edits: number} | undefined;
  for (const candidate of known) {
    if (candidate === found || candidate.length <= reach) continue;
    const edits = distance(found.toLowerCase(), candidate.toLowerCase());
    if (edits <= reach && edits < (best?.edits ?? Infinity)) best = {candidate, edits};
  }
  return best?.candidate;
}

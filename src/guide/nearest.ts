import {distance} from 'fastest-levenshtein';
import {countryOfAlias} from './countryAliases';

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
  // No edit distance would find it.
  const country = countryOfAlias(found.toUpperCase());
  if (country !== undefined && known.includes(country)) return country;
  const reach = Math.max(2, Math.floor(found.length / 3));
  let best: {candidate: string; edits: number} | undefined;
  for (const candidate of known) {
    if (candidate === found || candidate.length <= reach) continue;
    const edits = distance(found.toLowerCase(), candidate.toLowerCase());
    if (edits <= reach && edits < (best?.edits ?? Infinity)) best = {candidate, edits};
  }
  return best?.candidate;
}

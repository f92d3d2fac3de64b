import {hashCodes} from '../../guide/hashCodes';

/**
 * Crockford's letters without 0 and 1, which some read as o and l, and without vowels and y, so that no code is a word in one of
 * our languages.
 *
 * @see https://www.crockford.com/base32.html
 */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';

/** Fourteen million codes: of 10,000 case studies three or four pairs share one, of a hundred hardly ever a pair. */
const LENGTH = 5;

/**
 * The short code of a case study, which depends on its id alone. So it stays what it is whatever other case studies come or go, and
 * a printed one never leads astray. Two ids may share a code: the page at their short address then lists both.
 *
 * @example shortCode('leeds-learning-visit') // => 'swmws'
 */
export function shortCode(id: string): string {
  const hash = hashCodes(Uint16Array.from(id, (letter) => letter.charCodeAt(0)));
  // Twelve hexadecimal digits are a whole number that JavaScript holds exactly.
  let rest = Number.parseInt(hash.slice(0, 12), 16);
  let code = '';
  while (code.length < LENGTH) {
    code += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

/**
 * The address of the page that leads to a case study, without base path.
 *
 * @example shortPath('leeds-learning-visit') // => '/c/swmws/'
 */
export function shortPath(id: string): string {
  return `/c/${shortCode(id)}/`;
}
